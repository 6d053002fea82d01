#include "app/commands/report/EngagementText.h"

#include "model/definitions/Definitions.h"

#include <QLocale>

#include <algorithm>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

namespace
{

QString dayText(QDate day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

QString percent(const std::optional<double> &share)
{
    return share ? QLocale().toString(*share * 100, 'f', 0) + u'%' : QString();
}

QString daysText(const std::optional<double> &days)
{
    return days ? QString::number(*days, 'g', 6) : EngagementText::tr("not reached");
}

} // namespace

void EngagementText::write(Output &output) const
{
    writeHead(output);
    writeMonths(output);
    output.line({});
    output.line(median());
    writeInTouch(output);
    writeLost(output);
    writeNeeds(output);
    writeComparison(output);
}

void EngagementText::writeHead(Output &output) const
{
    const model::EngagementFigures &f = m_figures;
    const int people = static_cast<int>(f.scope.people);
    output.line((f.scope.whole
                     ? tr("Engagement as of %1. It covers %Ln people: everyone held here.", nullptr, people)
                     : tr("Engagement as of %1. It covers your %Ln people, not the whole programme: for that, "
                          "ask the office.",
                          nullptr, people))
                    .arg(dayText(f.asOf)));
    if (f.lapseDays) {
        output.line(
            tr("Stays begun by %1 are analysed. Later ones are left out: only after %2 days can silence be told "
               "from a pause.")
                .arg(dayText(f.cutOff))
                .arg(*f.lapseDays));
    } else {
        output.line(tr("A stay is an enrolment, from its start to its close; there is no lapse."));
    }
    output.line(tr("%1 people with %2 stays, %3 of them analysed: %4 dropped out, %5 completed, %6 left otherwise, %7 "
                   "are staying.")
                    .arg(f.people)
                    .arg(f.episodes)
                    .arg(f.analysed)
                    .arg(f.dropped)
                    .arg(f.completed)
                    .arg(f.other)
                    .arg(f.censored));
}

void EngagementText::writeMonths(Output &output) const
{
    output.line({});
    QList<QStringList> rows;
    for (const model::EngagedAtMonths &row : m_figures.engaged) {
        const bool known = row.share.value.has_value();
        rows.append({QString::number(row.months), QString::number(row.engaged), QString::number(row.eligible),
                     known ? percent(row.share.value) : tr("not yet known"),
                     known ? tr("%1 to %2").arg(percent(row.share.lower), percent(row.share.upper)) : QString()});
    }
    output.table({tr("Months"), tr("Engaged"), tr("Of"), tr("Share"), tr("95% interval")}, rows);
}

QString EngagementText::median() const
{
    const model::Figure &figure = m_figures.median;
    if (figure.n == 0) {
        return tr("Half have left after: not yet known.");
    }
    if (!figure.value) {
        return tr("Half have left after: not reached.");
    }
    return tr("Half have left after %1 days (%2 to %3; n %4).")
        .arg(daysText(figure.value), daysText(figure.lower), daysText(figure.upper))
        .arg(figure.n);
}

void EngagementText::writeInTouch(Output &output) const
{
    output.line({});
    output.line(tr("In touch now"));
    QList<QStringList> rows;
    for (const model::InTouchBand &band : m_figures.inTouch) {
        rows.append(
            {band.to ? tr("%1 to %2 days ago").arg(band.from).arg(*band.to) : tr("over %1 days ago").arg(band.from - 1),
             QString::number(band.people)});
    }
    output.table({tr("Last counted contact"), tr("People")}, rows);
}

void EngagementText::writeLost(Output &output) const
{
    constexpr qsizetype shown = 3;
    std::vector<model::MonthLost> months = m_figures.lostByMonth;
    std::erase_if(months, [](const model::MonthLost &month) { return month.dropped == 0; });
    std::stable_sort(months.begin(), months.end(),
                     [](const model::MonthLost &a, const model::MonthLost &b) { return a.dropped > b.dropped; });
    output.line({});
    if (months.empty()) {
        output.line(tr("Nobody was lost in these months."));
        return;
    }
    output.line(tr("Where most are lost"));
    QList<QStringList> rows;
    for (const model::MonthLost &month : months) {
        if (rows.size() < shown) {
            rows.append({QString::number(month.month), QString::number(month.dropped), QString::number(month.atRisk)});
        }
    }
    output.table({tr("Month"), tr("Dropped out"), tr("Of those still there")}, rows);
}

void EngagementText::writeNeeds(Output &output) const
{
    if (m_figures.whyStopped.needs.empty()) {
        return;
    }
    output.line({});
    output.line(tr("What they needed"));
    QList<QStringList> rows;
    for (const model::NeedCount &need : m_figures.whyStopped.needs) {
        rows.append({need.need, QString::number(need.dropped), QString::number(need.of), percent(need.share.value),
                     tr("%1 to %2").arg(percent(need.share.lower), percent(need.share.upper))});
    }
    output.table({tr("Need"), tr("Dropped out"), tr("Of stays with it"), tr("Share"), tr("95% interval")}, rows);
}

void EngagementText::writeComparison(Output &output) const
{
    if (!m_figures.compare) {
        return;
    }
    const model::Comparison &comparison = *m_figures.compare;
    output.line({});
    output.line(tr("Compared by %1, each person's first stay").arg(comparison.field));
    QList<QStringList> rows;
    for (const model::ComparedGroup &group : comparison.groups) {
        rows.append({group.name, QString::number(group.n), QString::number(group.observed),
                     QString::number(group.expected, 'f', 1), daysText(group.median.value)});
    }
    output.table({tr("Group"), tr("n"), tr("Left"), tr("Expected"), tr("Half left after, days")}, rows);
    if (comparison.chiSquare && comparison.p) {
        output.line(tr("Log-rank χ² %1 on %2 degrees of freedom, p %3.")
                        .arg(*comparison.chiSquare, 0, 'f', 2)
                        .arg(comparison.df)
                        .arg(*comparison.p, 0, 'g', 2));
    }
    if (comparison.caution) {
        output.line(tr("Some group has fewer than 5 expected leavings: do not lean on this test."));
    }
}

Result<ExitCode> EngagementText::writeReceipt(const model::Receipt &receipt, Output &output)
{
    const Result<model::Definition> definition = model::Definitions::find(receipt.definition, QLocale());
    if (!definition) {
        return std::unexpected(definition.error());
    }
    output.line({});
    output.line(tr("How this was counted: %1 (version %2)").arg(definition->title).arg(definition->version));
    output.line(definition->meaning);
    output.line(definition->formula);
    output.line(tr("Counted: %1 %2").arg(receipt.counted).arg(definition->counted));
    QList<QStringList> rows;
    for (const model::LeftOut &entry : receipt.leftOut) {
        rows.append({QString::number(entry.count), definition->leftOut.value(entry.reason, entry.reason)});
    }
    if (!rows.isEmpty()) {
        output.table({tr("Left out"), tr("Why")}, rows);
    }
    return ExitCode::Done;
}

} // namespace app
