#include "widgets/engagement/EngagementReport.h"

#include "db/programmes/DefinitionStore.h"
#include "model/engagement/EngagementCalculator.h"
#include "model/engagement/RetentionTables.h"

#include <algorithm>

namespace widgets
{

using model::Result;

model::EngagementOptions EngagementReport::options(const db::EngagementSelection &selection,
                                                   const db::EngagementReading &reading)
{
    model::EngagementOptions options = reading.options(selection);
    options.episodes = model::EpisodeChoice::First;
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
        *std::move(choices), reading->programme, model::EngagementCalculator::calculate(reading->rows, reckoned), {},
        {}, reading->rows.groupNames};
    if (!reading->programme.id.isNull()) {
        Result<QList<model::AgreedDefinition>> agreements = db::DefinitionStore(store).history(reading->programme.id);
        if (!agreements) {
            return std::unexpected(agreements.error());
        }
        report.agreements = *std::move(agreements);
    }
    for (const model::Episode &stay : firstStays(reading->rows, reckoned)) {
        if (stay.analysed()) {
            report.watched.push_back(stay.days());
        }
    }
    std::ranges::sort(report.watched);
    if (reckoned.compareStartQuarter) {
        report.groups.clear();
        for (const model::StartCohort &cohort : report.figures.startCohorts) {
            report.groups.append(model::RetentionTables::quarterName(cohort.quarter));
        }
    }
    return report;
}

} // namespace widgets
