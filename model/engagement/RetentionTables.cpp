#include "model/engagement/RetentionTables.h"

#include <algorithm>
#include <map>

namespace model
{

namespace
{

/// start + months for any start in a range: a day's answer is worked out once, not once a stay.
class MonthsLater
{
public:
    MonthsLater(qint32 earliest, qint32 latest, int months)
        : m_earliest(earliest)
        , m_months(months)
        , m_days(latest < earliest ? 0 : static_cast<size_t>(latest - earliest) + 1, noDay)
    {
    }

    [[nodiscard]] qint32 operator()(qint32 start)
    {
        qint32 &day = m_days[static_cast<size_t>(start - m_earliest)];
        if (day == noDay) {
            day = static_cast<qint32>(QDate::fromJulianDay(start).addMonths(m_months).toJulianDay());
        }
        return day;
    }

private:
    qint32 m_earliest;
    int m_months;
    std::vector<qint32> m_days;
};

/// Counts one eligible stay that is due on `due`.
void add(EngagedAtMonths &row, const Episode &episode, qint32 due)
{
    ++row.eligible;
    if (episode.until >= due) {
        ++row.engaged;
    } else if (episode.ending == Ending::Dropped) {
        ++row.dropped;
    } else if (episode.ending == Ending::Completed) {
        ++row.completed;
    } else {
        ++row.other;
    }
}

void setShare(EngagedAtMonths &row)
{
    const Wilson share = Wilson::of(row.engaged, row.eligible);
    row.share.value = share.value;
    row.share.lower = share.lower;
    row.share.upper = share.upper;
    row.share.unit = FigureUnit::Fraction;
    row.share.n = row.eligible;
}

} // namespace

RetentionTables::RetentionTables(std::span<const Episode> episodes, qint32 cutOff)
    : m_episodes(episodes)
    , m_cutOff(cutOff)
{
    const auto [least, most] = std::minmax_element(
        episodes.begin(), episodes.end(), [](const Episode &a, const Episode &b) { return a.start < b.start; });
    if (least != episodes.end()) {
        m_earliest = least->start;
        m_latest = most->start;
    }
}

EngagedAtMonths RetentionTables::engagedAt(int months) const
{
    MonthsLater later(m_earliest, m_latest, months);
    EngagedAtMonths row;
    row.months = months;
    for (const Episode &episode : m_episodes) {
        const qint32 due = later(episode.start);
        if (episode.analysed() && due <= m_cutOff) {
            add(row, episode, due);
        }
    }
    setShare(row);
    return row;
}

std::vector<MonthLost> RetentionTables::lostByMonth(int months) const
{
    std::vector<MonthLost> rows;
    for (int month = 1; month <= months; ++month) {
        MonthsLater begin(m_earliest, m_latest, month - 1);
        MonthsLater end(m_earliest, m_latest, month);
        MonthLost row;
        row.month = month;
        for (const Episode &episode : m_episodes) {
            const qint32 due = end(episode.start);
            if (!episode.analysed() || due > m_cutOff || episode.until < begin(episode.start)) {
                continue;
            }
            ++row.atRisk;
            row.dropped += episode.ending == Ending::Dropped && episode.until < due ? 1 : 0;
        }
        row.hazard = Wilson::of(row.dropped, row.atRisk);
        rows.push_back(row);
    }
    return rows;
}

QDate RetentionTables::quarterOf(qint32 day)
{
    const QDate date = QDate::fromJulianDay(day);
    return {date.year(), (date.month() - 1) / 3 * 3 + 1, 1};
}

QString RetentionTables::quarterName(QDate quarter)
{
    return QStringLiteral("%1 Q%2").arg(quarter.year()).arg((quarter.month() + 2) / 3);
}

void RetentionTables::finish(StartCohort &cohort, std::span<const int> months) const
{
    const bool over = cohort.quarter.addMonths(3).toJulianDay() - 1 <= m_cutOff;
    for (size_t i = 0; i < months.size(); ++i) {
        std::optional<EngagedAtMonths> &cell = cohort.engaged[i];
        if (!over || cell->eligible != cohort.episodes) {
            cell.reset();
            continue;
        }
        cell->months = months[i];
        setShare(*cell);
    }
}

std::vector<StartCohort> RetentionTables::startCohorts(std::span<const int> months) const
{
    std::vector<MonthsLater> later;
    for (const int month : months) {
        later.emplace_back(m_earliest, m_latest, month);
    }
    std::map<QDate, StartCohort> cohorts;
    std::vector<StartCohort *> byDay(m_latest < m_earliest ? 0 : static_cast<size_t>(m_latest - m_earliest) + 1);
    for (const Episode &episode : m_episodes) {
        StartCohort *&cohort = byDay[static_cast<size_t>(episode.start - m_earliest)];
        if (cohort == nullptr) {
            const QDate quarter = quarterOf(episode.start);
            cohort = &cohorts[quarter];
            cohort->quarter = quarter;
            cohort->engaged.resize(months.size(), EngagedAtMonths());
        }
        ++cohort->episodes;
        for (size_t i = 0; i < months.size(); ++i) {
            const qint32 due = later[i](episode.start);
            if (episode.analysed() && due <= m_cutOff) {
                add(*cohort->engaged[i], episode, due);
            }
        }
    }
    std::vector<StartCohort> rows;
    for (auto &entry : cohorts) {
        finish(entry.second, months);
        rows.push_back(std::move(entry.second));
    }
    return rows;
}

} // namespace model
