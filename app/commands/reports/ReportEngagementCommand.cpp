#include "app/commands/reports/ReportEngagementCommand.h"

#include "app/commands/reports/EngagementJson.h"
#include "db/access/AccessLog.h"
#include "db/engagement/EngagementReader.h"
#include "model/engagement/EngagementCalculator.h"

#include <QJsonArray>
#include <QLocale>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

namespace
{

constexpr model::Named<model::EngagementSource> sourceNames[] = {
    {model::EngagementSource::Contacts, "contacts"_L1}, {model::EngagementSource::Enrolments, "enrolments"_L1}};
constexpr model::Named<model::EpisodeChoice> episodeNames[] = {{model::EpisodeChoice::All, "all"_L1},
                                                               {model::EpisodeChoice::First, "first"_L1}};

QString percent(std::optional<double> share)
{
    return share ? QLocale().toString(*share * 100, 'f', 0) + u'%' : QString();
}

QString days(std::optional<double> value)
{
    return value ? QLocale().toString(*value, 'g', 6) : QString();
}

} // namespace

QString ReportEngagementCommand::name() const
{
    return u"report engagement"_s;
}

QString ReportEngagementCommand::summary() const
{
    return tr("Tells how long people stay, how many are lost and when.");
}

QList<Option> ReportEngagementCommand::options() const
{
    return {
        {.name = u"programme"_s, .value = u"NAME"_s, .summary = tr("Only this programme's people and contacts.")},
        {.name = u"lapse"_s, .value = u"DAYS"_s, .summary = tr("The silence that ends an episode.")},
        {.name = u"months"_s, .value = u"1,3,6,12"_s, .summary = tr("The months at which to count who is engaged.")},
        {.name = u"source"_s, .value = u"SOURCE"_s, .summary = tr("contacts, or enrolments from start to close.")},
        {.name = u"episodes"_s, .value = u"WHICH"_s, .summary = tr("all, or only each person's first.")},
        {.name = u"where"_s,
         .value = u"FIELD=VALUE"_s,
         .summary = tr("Only people of whom this is so."),
         .repeated = true},
        {.name = u"compare"_s, .value = u"FIELD"_s, .summary = tr("Compare people by this field.")},
        {.name = u"stratify"_s, .value = u"FIELD"_s, .summary = tr("Stratify the comparison by this field.")},
        {.name = u"receipt"_s, .value = {}, .summary = tr("Add who is counted, who is left out, and why.")},
    };
}

Result<db::EngagementQuery> ReportEngagementCommand::query(const CommandOptions &options, QDate today)
{
    const Result<QDate> asOf = options.asOf(today);
    const Result<CommandOptions::Pairs> where = options.pairs("where"_L1);
    if (!asOf || !where) {
        return std::unexpected(asOf ? where.error() : asOf.error());
    }
    db::EngagementQuery query;
    query.asOf = *asOf;
    query.programme = options.text("programme"_L1);
    query.compareField = options.text("compare"_L1);
    query.stratifyField = options.text("stratify"_L1);
    for (const auto &[field, value] : *where) {
        if (field == "programme"_L1) {
            query.programme = value;
        } else {
            query.where.append({field, value});
        }
    }
    return query;
}

Result<model::EngagementOptions> ReportEngagementCommand::reckoning(const CommandOptions &options,
                                                                    db::EngagementQuery &query, db::CaseStore &store)
{
    const Result<model::Programme> programme = db::EngagementReader(store).settings(query.programme);
    if (!programme) {
        return std::unexpected(programme.error());
    }
    const Result<int> lapse = options.integer("lapse"_L1, programme->lapseDays, 0, 3650);
    const Result<QList<int>> months = options.integers("months"_L1, {1, 3, 6, 12}, 1, 600);
    const auto source =
        options.named<model::EngagementSource>("source"_L1, sourceNames, model::EngagementSource::Contacts);
    const auto episodes = options.named<model::EpisodeChoice>("episodes"_L1, episodeNames, model::EpisodeChoice::All);
    for (const auto &error :
         {lapse ? std::nullopt : std::optional(lapse.error()), months ? std::nullopt : std::optional(months.error()),
          source ? std::nullopt : std::optional(source.error()),
          episodes ? std::nullopt : std::optional(episodes.error())}) {
        if (error) {
            return std::unexpected(*error);
        }
    }
    model::EngagementOptions reckoning;
    reckoning.asOf = query.asOf;
    reckoning.lapseDays = *lapse;
    reckoning.months.assign(months->cbegin(), months->cend());
    reckoning.source = *source;
    reckoning.episodes = *episodes;
    reckoning.custodyPauses = programme->custodyPauses;
    reckoning.countedChannels = programme->countedChannels;
    reckoning.compareField = query.compareField;
    reckoning.stratifyField = query.stratifyField;
    query.everyEnrolment = *source == model::EngagementSource::Enrolments;
    if (query.compareField == "start_quarter"_L1) {
        // The quarter is of the stay, which the calculator knows, not of the person.
        reckoning.compareStartQuarter = true;
        query.compareField.clear();
    }
    return reckoning;
}

Result<ExitCode> ReportEngagementCommand::runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context)
{
    Result<db::EngagementQuery> asked = query(options, context.clock.today());
    if (!asked) {
        return std::unexpected(asked.error());
    }
    Result<model::EngagementOptions> how = reckoning(options, *asked, store);
    if (!how) {
        return std::unexpected(how.error());
    }
    const Result<model::EngagementRows> rows = db::EngagementReader(store).read(*asked);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    if (const Result<void> noted = db::AccessLog(store).record(u"report"_s, {}, u"engagement"_s); !noted) {
        return std::unexpected(noted.error());
    }
    // A store made here holds the whole programme; a laptop with a part of it comes with bundles.
    how->scope = {rows->people, true, how->asOf};
    const model::EngagementFigures figures = model::EngagementCalculator::calculate(*rows, *how);
    if (context.output.isJson()) {
        context.output.json(EngagementJson::of(figures, options.has("receipt"_L1)));
        return ExitCode::Done;
    }
    writeReadable(figures, context.output);
    writeTables(figures, context.output);
    if (options.has("receipt"_L1)) {
        writeReceipt(figures.receipt, context.output);
    }
    return ExitCode::Done;
}

void ReportEngagementCommand::writeReadable(const model::EngagementFigures &figures, Output &output)
{
    const QLocale locale;
    output.line(tr("Engagement as of %1").arg(locale.toString(figures.asOf, u"d MMM yyyy"_s)));
    output.line(
        tr("Covers the whole programme: %n people.", "people in the store", static_cast<int>(figures.scope.people)));
    if (figures.lapseDays) {
        output.line(tr("Episodes that began by %1 are counted: before that day a silence of %2 days can be told from a "
                       "pause.")
                        .arg(locale.toString(figures.cutOff, u"d MMM yyyy"_s))
                        .arg(*figures.lapseDays));
    }
    output.line(tr("%n analysed", "episodes or enrolments", static_cast<int>(figures.analysed)) + u": "_s +
                tr("%1 dropped out, %2 completed, %3 left otherwise, %4 still here.")
                    .arg(figures.dropped)
                    .arg(figures.completed)
                    .arg(figures.other)
                    .arg(figures.censored));
    if (figures.overlappingEnrolments > 0) {
        output.line(tr("%n enrolments overlap another of the same person.", "",
                       static_cast<int>(figures.overlappingEnrolments)));
    }
    if (figures.median.value) {
        output.line(tr("Half stay longer than %1 days (95% interval %2 to %3).")
                        .arg(days(figures.median.value),
                             figures.median.lower ? days(figures.median.lower) : tr("not known"),
                             figures.median.upper ? days(figures.median.upper) : tr("not reached")));
    } else {
        output.line(figures.analysed == 0 ? tr("How long people stay is not yet known.")
                                          : tr("More than half are still staying: the median is not reached."));
    }
}

void ReportEngagementCommand::writeTables(const model::EngagementFigures &figures, Output &output)
{
    QList<QStringList> months;
    for (const model::EngagedAtMonths &row : figures.engaged) {
        const QString share = row.share.value ? percent(row.share.value) : tr("not yet known");
        const QString interval =
            row.share.value ? tr("%1 to %2").arg(percent(row.share.lower), percent(row.share.upper)) : QString();
        months.append({QString::number(row.months), share, interval, QString::number(row.engaged),
                       QString::number(row.eligible), QString::number(row.dropped), QString::number(row.completed),
                       QString::number(row.other)});
    }
    output.line({});
    output.table({tr("Months"), tr("Engaged"), tr("95% interval"), tr("Number"), tr("Of"), tr("Dropped"),
                  tr("Completed"), tr("Other")},
                 months);
    QList<QStringList> touch;
    for (const model::InTouchBand &band : figures.inTouch) {
        touch.append({band.to ? tr("%1 to %2").arg(band.from).arg(*band.to) : tr("%1 and more").arg(band.from),
                      QString::number(band.people)});
    }
    output.line({});
    output.table({tr("Days since last contact"), tr("People")}, touch);
    if (figures.compare) {
        QList<QStringList> groups;
        for (const model::ComparedGroup &group : figures.compare->groups) {
            groups.append({group.name, QString::number(group.n), QString::number(group.observed),
                           QLocale().toString(group.expected, 'f', 1), days(group.median.value)});
        }
        output.line({});
        output.table({figures.compare->field, tr("People"), tr("Left"), tr("Expected"), tr("Median days")}, groups);
        if (figures.compare->p) {
            output.line(
                *figures.compare->p < 0.05
                    ? tr("The groups differ by more than chance easily explains (p = %1).")
                          .arg(*figures.compare->p, 0, 'g', 2)
                    : tr("The difference could easily be chance (p = %1).").arg(*figures.compare->p, 0, 'g', 2));
        }
        if (figures.compare->caution) {
            output.line(tr("A group is too small for the test to be relied on."));
        }
    }
}

void ReportEngagementCommand::writeReceipt(const model::Receipt &receipt, Output &output)
{
    const QJsonObject words = EngagementJson::receipt(receipt);
    output.line({});
    output.line(words.value("meaning"_L1).toString());
    output.line(words.value("formula"_L1).toString());
    output.line(tr("Counted: %1").arg(receipt.counted));
    const QJsonArray leftOut = words.value("left_out"_L1).toArray();
    for (const QJsonValue &entry : leftOut) {
        output.line(tr("Left out, %1: %2").arg(entry["count"_L1].toInteger()).arg(entry["why"_L1].toString()));
    }
}

} // namespace app
