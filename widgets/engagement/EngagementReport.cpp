#include "widgets/engagement/EngagementReport.h"

#include "model/engagement/EngagementCalculator.h"

#include <algorithm>

namespace widgets
{

using model::Result;

model::EngagementOptions EngagementReport::options(const db::EngagementSelection &selection,
                                                   const db::EngagementReading &reading)
{
    model::EngagementOptions options;
    options.asOf = selection.asOf;
    options.lapseDays = reading.programme.lapseDays;
    options.source = selection.source;
    options.episodes = model::EpisodeChoice::First;
    options.custodyPauses = reading.programme.custodyPauses;
    options.countedChannels = reading.programme.countedChannels;
    // This store was made here and nothing has been taken out of it: it holds the whole programme.
    options.scope = {reading.rows.people, true, selection.asOf};
    return options;
}

std::vector<model::Episode> EngagementReport::firstStays(const model::EngagementRows &rows,
                                                         const model::EngagementOptions &options)
{
    std::vector<model::Episode> stays = model::EngagementCalculator::stays(rows, options);
    std::erase_if(stays, [](const model::Episode &stay) { return !stay.first; });
    return stays;
}

Result<EngagementReport> EngagementReport::read(db::CaseStore &store, const db::EngagementSelection &selection,
                                                std::shared_ptr<db::KeptScan> kept)
{
    Result<db::EngagementChoices> choices = db::EngagementChoices::read(store);
    if (!choices) {
        return std::unexpected(choices.error());
    }
    const Result<db::EngagementReading> reading = db::EngagementReader(store, std::move(kept)).read(selection);
    if (!reading) {
        return std::unexpected(reading.error());
    }
    const model::EngagementOptions reckoned = options(selection, *reading);
    EngagementReport report{
        *std::move(choices), reading->programme, model::EngagementCalculator::calculate(reading->rows, reckoned), {}};
    for (const model::Episode &stay : firstStays(reading->rows, reckoned)) {
        if (stay.analysed()) {
            report.watched.push_back(stay.days());
        }
    }
    std::ranges::sort(report.watched);
    return report;
}

} // namespace widgets
