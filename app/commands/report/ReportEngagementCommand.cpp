#include "app/commands/report/ReportEngagementCommand.h"

#include "app/commands/report/EngagementJson.h"
#include "app/commands/report/EngagementText.h"
#include "app/commands/report/ReportSelection.h"
#include "db/programmes/DefinitionStore.h"
#include "db/programmes/ProgrammeStore.h"
#include "model/engagement/EngagementCalculator.h"

#include <algorithm>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

namespace
{

constexpr int longestLapse = 3650;
constexpr int mostMonths = 600;

std::span<const model::Named<model::EpisodeChoice>> episodeChoices()
{
    static constexpr model::Named<model::EpisodeChoice> table[] = {
        {model::EpisodeChoice::All, "all"_L1},
        {model::EpisodeChoice::First, "first"_L1},
    };
    return table;
}

} // namespace

QString ReportEngagementCommand::name() const
{
    return u"report engagement"_s;
}

QString ReportEngagementCommand::summary() const
{
    return tr("Says who stays, for how long, and where people are lost.");
}

QList<Option> ReportEngagementCommand::options() const
{
    return {
        ReportSelection::programmeOption(),
        {u"lapse"_s, u"D"_s, tr("Days of silence that end an episode; the programme's own unless given.")},
        {u"definition"_s, u"N"_s,
         tr("Counts by this version of what was agreed on the programme, instead of the present one.")},
        {u"months"_s, u"M,M,…"_s, tr("Months to count the engaged at; 1,3,6,12 unless given.")},
        {u"source"_s, u"contacts|enrolments"_s, tr("What a stay is: attended contacts, or enrolments.")},
        {u"episodes"_s, u"all|first"_s, tr("Every episode, or each person's first.")},
        ReportSelection::whereOption(),
        {u"compare"_s, u"FIELD"_s, tr("Compares groups of people, each by their first episode.")},
        {u"group"_s, u"VALUE"_s, tr("Only these groups of --compare; all unless given."), true},
        {u"stratify"_s, u"FIELD"_s, tr("Compares within groups of this field.")},
        {u"receipt"_s, {}, tr("Adds what is counted, who is left out, and why.")},
    };
}

Result<model::EngagementOptions> ReportEngagementCommand::reckoning(const CommandOptions &options,
                                                                    const db::EngagementSelection &selection,
                                                                    const db::EngagementReading &reading)
{
    const model::EngagementOptions usual = reading.options(selection);
    const Result<int> lapse = options.integer("lapse"_L1, usual.lapseDays, 0, longestLapse);
    const Result<QList<int>> months = options.integers("months"_L1, {1, 3, 6, 12}, 1, mostMonths);
    const Result<model::EpisodeChoice> episodes =
        options.named("episodes"_L1, episodeChoices(), model::EpisodeChoice::All);
    for (const model::Error *error : {lapse ? nullptr : &lapse.error(), months ? nullptr : &months.error(),
                                      episodes ? nullptr : &episodes.error()}) {
        if (error) {
            return std::unexpected(*error);
        }
    }
    model::EngagementOptions reckoned = usual;
    reckoned.lapseDays = *lapse;
    reckoned.months.assign(months->begin(), months->end());
    reckoned.episodes = *episodes;
    return reckoned;
}

Result<void> ReportEngagementCommand::setRule(db::CaseStore &store, const CommandOptions &options,
                                              db::EngagementSelection &selection)
{
    constexpr int mostDefinitions = 10'000;
    const Result<int> number = options.integer("definition"_L1, 0, 1, mostDefinitions);
    if (!options.has("definition"_L1) || !number) {
        return number ? Result<void>() : std::unexpected(number.error());
    }
    const Result<model::Programme> programme = db::ProgrammeStore(store).find(selection.programme);
    if (!programme) {
        return std::unexpected(programme.error());
    }
    const Result<QList<model::AgreedDefinition>> all = db::DefinitionStore(store).history(programme->id);
    if (!all) {
        return std::unexpected(all.error());
    }
    const auto found = std::ranges::find(*all, *number, &model::AgreedDefinition::number);
    if (found == all->end()) {
        return model::fail(model::ErrorCode::NotFound, u"--definition"_s);
    }
    selection.rule = found->rule;
    return {};
}

Result<model::EngagementFigures> ReportEngagementCommand::reckon(db::CaseStore &store, const CommandOptions &options,
                                                                 QDate today)
{
    Result<db::EngagementSelection> selected = ReportSelection::grouped(options, today);
    if (!selected) {
        return std::unexpected(selected.error());
    }
    if (const Result<void> ruled = setRule(store, options, *selected); !ruled) {
        return std::unexpected(ruled.error());
    }
    const Result<db::EngagementReading> reading = db::EngagementReader(store).read(*selected);
    if (!reading) {
        return std::unexpected(reading.error());
    }
    const Result<model::EngagementOptions> reckoned = reckoning(options, *selected, *reading);
    if (!reckoned) {
        return std::unexpected(reckoned.error());
    }
    return model::EngagementCalculator::calculate(reading->rows, *reckoned);
}

Result<ExitCode> ReportEngagementCommand::runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context)
{
    const Result<model::EngagementFigures> figures = reckon(store, options, context.clock.today());
    if (!figures) {
        return std::unexpected(figures.error());
    }
    const bool receipt = options.has("receipt"_L1);
    if (context.output.isJson()) {
        context.output.json(EngagementJson::of(*figures, receipt));
        return ExitCode::Done;
    }
    EngagementText(*figures).write(context.output);
    return receipt ? EngagementText::writeReceipt(figures->receipt, context.output) : Result<ExitCode>(ExitCode::Done);
}

} // namespace app
