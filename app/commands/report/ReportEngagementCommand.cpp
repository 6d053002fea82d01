#include "app/commands/report/ReportEngagementCommand.h"

#include "app/commands/report/EngagementJson.h"
#include "app/commands/report/EngagementText.h"
#include "model/engagement/EngagementCalculator.h"

namespace app
{

using namespace Qt::StringLiterals;
using db::EngagementField;
using model::Result;

namespace
{

constexpr int longestLapse = 3650;
constexpr int mostMonths = 600;

std::span<const model::Named<model::EngagementSource>> sources()
{
    static constexpr model::Named<model::EngagementSource> table[] = {
        {model::EngagementSource::Contacts, "contacts"_L1},
        {model::EngagementSource::Enrolments, "enrolments"_L1},
    };
    return table;
}

std::span<const model::Named<model::EpisodeChoice>> episodeChoices()
{
    static constexpr model::Named<model::EpisodeChoice> table[] = {
        {model::EpisodeChoice::All, "all"_L1},
        {model::EpisodeChoice::First, "first"_L1},
    };
    return table;
}

std::optional<EngagementField> fieldNamed(const QString &name)
{
    return model::valueIn(db::engagementFields(), name);
}

/// The field of --compare or --stratify; nothing without the option.
Result<std::optional<EngagementField>> groupField(const CommandOptions &options, QLatin1StringView option)
{
    if (!options.has(option)) {
        return std::nullopt;
    }
    const std::optional<EngagementField> field = fieldNamed(options.text(option));
    if (!field || !db::groupsPeople(*field)) {
        QStringList names;
        for (const model::Named<EngagementField> &entry : db::engagementFields()) {
            if (db::groupsPeople(entry.value)) {
                names.append(entry.name);
            }
        }
        return model::fail(model::ErrorCode::UnknownField, u"--"_s + option,
                           QCoreApplication::translate("ReportEngagementCommand", "One of these was expected: %1.")
                               .arg(names.join(u", "_s)));
    }
    return field;
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
        {u"programme"_s, u"P"_s, tr("Only this programme's people, enrolments and contacts.")},
        {u"lapse"_s, u"D"_s, tr("Days of silence that end an episode; the programme's own unless given.")},
        {u"months"_s, u"M,M,…"_s, tr("Months to count the engaged at; 1,3,6,12 unless given.")},
        {u"source"_s, u"contacts|enrolments"_s, tr("What a stay is: attended contacts, or enrolments.")},
        {u"episodes"_s, u"all|first"_s, tr("Every episode, or each person's first.")},
        {u"where"_s, u"FIELD=VALUE"_s,
         tr("Only people like this. A need means people with a contact touching it; worker and source are those of "
            "the first enrolment."),
         true},
        {u"compare"_s, u"FIELD"_s, tr("Compares groups of people, each by their first episode.")},
        {u"stratify"_s, u"FIELD"_s, tr("Compares within groups of this field.")},
        {u"receipt"_s, {}, tr("Adds what is counted, who is left out, and why.")},
    };
}

Result<db::EngagementSelection> ReportEngagementCommand::selection(const CommandOptions &options, QDate today)
{
    const Result<QDate> asOf = options.asOf(today);
    const Result<CommandOptions::Pairs> where = options.pairs("where"_L1);
    const Result<std::optional<EngagementField>> compare = groupField(options, "compare"_L1);
    const Result<std::optional<EngagementField>> stratify = groupField(options, "stratify"_L1);
    const Result<model::EngagementSource> source =
        options.named("source"_L1, sources(), model::EngagementSource::Contacts);
    for (const model::Error *error :
         {asOf ? nullptr : &asOf.error(), where ? nullptr : &where.error(), compare ? nullptr : &compare.error(),
          stratify ? nullptr : &stratify.error(), source ? nullptr : &source.error()}) {
        if (error) {
            return std::unexpected(*error);
        }
    }
    if (*stratify && !*compare) {
        return model::fail(model::ErrorCode::MissingField, u"--compare"_s,
                           tr("--stratify says within what groups are compared."));
    }
    db::EngagementSelection selection{options.text("programme"_L1), {}, *compare, *stratify, *source, *asOf};
    for (const auto &[name, value] : *where) {
        const std::optional<EngagementField> field = fieldNamed(name);
        if (!field) {
            return model::fail(
                model::ErrorCode::UnknownField, u"--where"_s,
                tr("One of these was expected: %1.").arg(model::namesIn(db::engagementFields()).join(u", "_s)));
        }
        if (*field != EngagementField::Programme) {
            selection.filters.append({*field, value});
        } else if (value.trimmed().isEmpty() || !selection.programme.isEmpty()) {
            return model::fail(model::ErrorCode::InvalidValue, u"--where"_s, tr("One programme was expected."));
        } else {
            selection.programme = value;
        }
    }
    return selection;
}

Result<model::EngagementOptions> ReportEngagementCommand::reckoning(const CommandOptions &options,
                                                                    const db::EngagementSelection &selection,
                                                                    const db::EngagementReading &reading)
{
    const Result<int> lapse = options.integer("lapse"_L1, reading.programme.lapseDays, 0, longestLapse);
    const Result<QList<int>> months = options.integers("months"_L1, {1, 3, 6, 12}, 1, mostMonths);
    const Result<model::EpisodeChoice> episodes =
        options.named("episodes"_L1, episodeChoices(), model::EpisodeChoice::All);
    for (const model::Error *error : {lapse ? nullptr : &lapse.error(), months ? nullptr : &months.error(),
                                      episodes ? nullptr : &episodes.error()}) {
        if (error) {
            return std::unexpected(*error);
        }
    }
    model::EngagementOptions reckoned;
    reckoned.asOf = selection.asOf;
    reckoned.lapseDays = *lapse;
    reckoned.months.assign(months->begin(), months->end());
    reckoned.source = selection.source;
    reckoned.episodes = *episodes;
    reckoned.custodyPauses = reading.programme.custodyPauses;
    reckoned.countedChannels = reading.programme.countedChannels;
    if (selection.compare) {
        reckoned.compareField = model::nameIn(db::engagementFields(), *selection.compare);
        reckoned.compareStartQuarter = *selection.compare == EngagementField::StartQuarter;
    }
    if (selection.stratify) {
        reckoned.stratifyField = model::nameIn(db::engagementFields(), *selection.stratify);
    }
    // This store was made here and nothing has been taken out of it: it holds the whole programme.
    reckoned.scope = {reading.rows.people, true, selection.asOf};
    return reckoned;
}

Result<model::EngagementFigures> ReportEngagementCommand::reckon(db::CaseStore &store, const CommandOptions &options,
                                                                 QDate today)
{
    const Result<db::EngagementSelection> selected = selection(options, today);
    if (!selected) {
        return std::unexpected(selected.error());
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
