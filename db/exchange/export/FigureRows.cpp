#include "db/exchange/export/FigureRows.h"

namespace db
{

using namespace Qt::StringLiterals;

namespace
{

/// Makes rows that all say from which day and which records they are.
class Rows
{
public:
    explicit Rows(const model::EngagementFigures &figures)
        : m_figures(figures)
    {
    }

    /// Plain numbers of people or stays; `definition` is that of the whole report.
    void add(const QString &name, const QString &at, qint64 count)
    {
        write(name, at, QVariant(), QVariant(static_cast<qint64>(count)), {}, {}, m_figures.receipt);
    }

    void add(const QString &name, const QString &at, const model::Figure &figure)
    {
        const auto number = [&figure](const std::optional<double> &value) {
            return value && figure.enough() ? QVariant(*value) : QVariant();
        };
        write(name, at, QVariant(static_cast<qint64>(figure.n)), number(figure.value), number(figure.lower),
              number(figure.upper), figure.receipt);
    }

    [[nodiscard]] QList<QVariantList> take() { return std::move(m_rows); }

private:
    void write(const QString &name, const QString &at, const QVariant &n, const QVariant &value, const QVariant &lower,
               const QVariant &upper, const model::Receipt &receipt)
    {
        m_rows.append({name, at, n, value, lower, upper, receipt.definition, static_cast<qint64>(receipt.version),
                       m_figures.asOf, m_figures.cutOff, static_cast<qint64>(m_figures.scope.people),
                       m_figures.scope.whole ? u"yes"_s : u"no"_s});
    }

    const model::EngagementFigures &m_figures;
    QList<QVariantList> m_rows;
};

QString band(qint32 from, const std::optional<qint32> &to)
{
    return to ? u"%1-%2"_s.arg(from).arg(*to) : u"%1+"_s.arg(from);
}

} // namespace

QStringList FigureRows::columns()
{
    return {u"figure"_s,     u"at"_s,      u"n"_s,     u"value"_s,   u"lower"_s,        u"upper"_s,
            u"definition"_s, u"version"_s, u"as_of"_s, u"cut_off"_s, u"scope_people"_s, u"scope_whole"_s};
}

QList<QVariantList> FigureRows::of(const model::EngagementFigures &figures)
{
    Rows rows(figures);
    const std::pair<QString, qint64> counts[] = {{u"people"_s, figures.people},       {u"episodes"_s, figures.episodes},
                                                 {u"analysed"_s, figures.analysed},   {u"dropped"_s, figures.dropped},
                                                 {u"completed"_s, figures.completed}, {u"other"_s, figures.other},
                                                 {u"censored"_s, figures.censored}};
    for (const auto &[name, count] : counts) {
        rows.add(name, {}, count);
    }
    for (const model::InTouchBand &inTouch : figures.inTouch) {
        rows.add(u"in_touch"_s, band(inTouch.from, inTouch.to), inTouch.people);
    }
    rows.add(u"median_days"_s, {}, figures.median);
    for (const model::EngagedAtMonths &engaged : figures.engaged) {
        const QString months = QString::number(engaged.months);
        rows.add(u"engaged_at_months"_s, months, engaged.share);
        rows.add(u"engaged_at_months_count"_s, months, engaged.engaged);
    }
    return rows.take();
}

} // namespace db
