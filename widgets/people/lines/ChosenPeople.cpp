#include "widgets/people/lines/ChosenPeople.h"

#include <algorithm>

namespace widgets
{

void ChosenPeople::set(const model::PersonId &person, bool chosen)
{
    if (chosen) {
        m_people.insert(person);
    } else {
        m_people.remove(person);
    }
}

void ChosenPeople::keepThoseIn(const CaseloadLines &lines)
{
    QSet<model::PersonId> here;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        here.insert(lines.row(at).person);
    }
    m_people.intersect(here);
}

QList<db::CaseloadRow> ChosenPeople::rows(const CaseloadLines &lines, const std::vector<qsizetype> &order) const
{
    QList<db::CaseloadRow> rows;
    for (auto at = order.begin(); at != order.end() && rows.size() < m_people.size(); ++at) {
        if (m_people.contains(lines.row(*at).person)) {
            rows.append(lines.row(*at));
        }
    }
    return rows;
}

qsizetype ChosenPeople::notAmong(const CaseloadLines &lines, const std::vector<qsizetype> &shown) const
{
    if (m_people.isEmpty()) {
        return 0;
    }
    return m_people.size() - std::ranges::count_if(shown, [this, &lines](qsizetype at) {
               return m_people.contains(lines.row(at).person);
           });
}

} // namespace widgets
