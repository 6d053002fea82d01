#include "model/engagement/behind/KeyedFigures.h"

#include "model/engagement/LeavingReasons.h"

#include <algorithm>

namespace model
{

namespace
{

using Kind = FigureKey::Kind;

class Listing
{
public:
    Listing(const EngagementFigures &figures, qint64 minimum)
        : m_figures(figures)
        , m_minimum(minimum)
    {
    }

    std::vector<KeyedFigure> run()
    {
        addCount({Kind::Stays}, m_figures.analysed, m_figures.analysed);
        for (const EngagedAtMonths &row : m_figures.engaged) {
            m_list.push_back({{Kind::Engaged, row.months}, row.share});
        }
        m_list.push_back({{Kind::Median}, m_figures.median});
        for (const MonthLost &month : m_figures.lostByMonth) {
            addShare({Kind::Lost, month.month}, month.hazard, month.atRisk);
        }
        addCohorts();
        addWhy();
        addInTouch();
        addComparison();
        return std::move(m_list);
    }

private:
    [[nodiscard]] Receipt receipt(const FigureKey &key, qint64 counted) const
    {
        Receipt made = m_figures.receipt;
        if (key.kind != Kind::Stays) {
            made.definition = key.definition();
            made.leftOut.clear(); // whoever is left out of it is told by PeopleBehind
        }
        made.counted = counted;
        made.countedPeople.clear();
        return made;
    }

    /// `count` of `of`; counts need no minimum.
    void addCount(const FigureKey &key, qint64 count, qint64 of)
    {
        m_list.push_back(
            {key,
             {static_cast<double>(count), FigureUnit::People, std::nullopt, std::nullopt, of, 0, receipt(key, count)}});
    }

    void addShare(const FigureKey &key, const Wilson &share, qint64 of)
    {
        m_list.push_back(
            {key, {share.value, FigureUnit::Fraction, share.lower, share.upper, of, m_minimum, receipt(key, of)}});
    }

    void addCohorts()
    {
        for (const StartCohort &cohort : m_figures.startCohorts) {
            for (const std::optional<EngagedAtMonths> &cell : cohort.engaged) {
                if (cell) {
                    const Figure &share = cell->share;
                    addShare({Kind::Cohort, cell->months, cohort.quarter}, {share.value, share.lower, share.upper},
                             cell->eligible);
                }
            }
        }
    }

    void addWhy()
    {
        const WhyStopped &why = m_figures.whyStopped;
        qint64 left = 0;
        for (const ReasonCount &reason : why.reasons) {
            left += reason.count;
        }
        for (const ReasonCount &reason : why.reasons) {
            addCount({Kind::Reason, 0, {}, nameIn(leavingReasons(), reason.reason)}, reason.count, left);
        }
        for (const ChannelCount &channel : why.lastChannels) {
            addCount({Kind::Channel, 0, {}, nameIn(channels(), channel.channel)}, channel.count, m_figures.dropped);
        }
        for (const SilenceBand &band : why.silences) {
            addCount({Kind::Silence, band.from}, band.count, m_figures.dropped);
        }
        for (const NeedCount &need : why.needs) {
            addShare({Kind::Need, 0, {}, need.need}, need.share, need.of);
        }
    }

    void addInTouch()
    {
        qint64 people = 0;
        for (const InTouchBand &band : m_figures.inTouch) {
            people += band.people;
        }
        for (const InTouchBand &band : m_figures.inTouch) {
            addCount({Kind::InTouch, band.from}, band.people, people);
        }
    }

    void addComparison()
    {
        if (!m_figures.compare) {
            return;
        }
        qint64 all = 0;
        for (const ComparedGroup &group : m_figures.compare->groups) {
            all += group.n;
            const FigureKey key{Kind::Group, 0, {}, group.name};
            m_list.push_back({key,
                              {group.median.value, FigureUnit::Days, group.median.lower, group.median.upper, group.n,
                               m_minimum, receipt(key, group.n)}});
        }
        const FigureKey key{Kind::Compare};
        m_list.push_back({key,
                          {m_figures.compare->p, FigureUnit::Fraction, std::nullopt, std::nullopt, all, m_minimum,
                           receipt(key, all)}});
    }

    const EngagementFigures &m_figures;
    qint64 m_minimum;
    std::vector<KeyedFigure> m_list;
};

/// What the curve says `days` after the start.
Figure curveAt(const EngagementFigures &figures, int days, qint64 minimum)
{
    Figure figure{figures.analysed > 0 ? std::optional(1.0) : std::nullopt,
                  FigureUnit::Fraction,
                  std::nullopt,
                  std::nullopt,
                  figures.analysed,
                  minimum,
                  figures.receipt};
    for (const CurvePoint &point : figures.curve) {
        if (point.time <= days) {
            figure.value = point.survival;
            figure.lower = point.lower;
            figure.upper = point.upper;
        }
    }
    figure.receipt.definition = FigureKey{Kind::Curve}.definition();
    figure.receipt.leftOut.clear();
    figure.receipt.countedPeople.clear();
    return figure;
}

} // namespace

std::vector<KeyedFigure> KeyedFigures::of(const EngagementFigures &figures, qint64 minimum)
{
    return Listing(figures, minimum).run();
}

std::optional<Figure> KeyedFigures::find(const EngagementFigures &figures, const FigureKey &key, qint64 minimum)
{
    if (key.kind == Kind::Curve) {
        return curveAt(figures, key.number, minimum);
    }
    const std::vector<KeyedFigure> all = of(figures, minimum);
    const auto found = std::ranges::find(all, key, &KeyedFigure::key);
    return found == all.end() ? std::nullopt : std::optional(found->figure);
}

} // namespace model
