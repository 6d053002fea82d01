#include "widgets/people/lines/LinePicker.h"

#include "widgets/people/lines/SearchKey.h"

#include <algorithm>

namespace widgets
{

bool LinePicker::narrows(const CaseloadFilter &narrower, CaseloadFilter wider)
{
    const bool longer = narrower.text.startsWith(wider.text);
    wider.text = narrower.text;
    return longer && narrower == wider;
}

LinePicker::Picked LinePicker::pick(const CaseloadFilter &filter, const std::vector<qsizetype> &among,
                                    const std::vector<qsizetype> &all) const
{
    const QStringList words = SearchKey::words(filter.text);
    Picked picked;
    const auto collect = [&](const std::vector<qsizetype> &lines, auto matches) {
        for (const qsizetype at : lines) {
            if (passesChips(filter, m_lines.row(at)) && (words.isEmpty() || matches(m_lines.searchKey(at), words))) {
                picked.lines.push_back(at);
            }
        }
    };
    collect(among, SearchKey::matches);
    if (picked.lines.empty() && !words.isEmpty()) {
        collect(all, SearchKey::nearlyMatches);
        picked.near = !picked.lines.empty();
    }
    return picked;
}

bool LinePicker::passesChips(const CaseloadFilter &filter, const db::CaseloadRow &row) const
{
    return (filter.states.isEmpty() || filter.states.contains(row.state)) &&
           (filter.keyWorker.isEmpty() || row.keyWorker == filter.keyWorker || row.cover == filter.keyWorker) &&
           (!filter.among || filter.among->contains(row.person)) && (!filter.overdue || m_lines.isLate(row)) &&
           (!filter.withAlert || !row.alerts.isEmpty() || row.doNotContact);
}

QList<db::CaseloadRow> LinePicker::find(const QString &typed, int most) const
{
    const QStringList words = SearchKey::words(typed);
    if (words.isEmpty()) {
        return {};
    }
    std::vector<qsizetype> found;
    const auto collect = [this, &words, &found](auto matches) {
        for (qsizetype at = 0; at < m_lines.size(); ++at) {
            if (matches(m_lines.searchKey(at), words)) {
                found.push_back(at);
            }
        }
    };
    collect(SearchKey::matches);
    if (found.empty()) {
        collect(SearchKey::nearlyMatches);
    }
    const auto end = found.begin() + std::min<qsizetype>(most, static_cast<qsizetype>(found.size()));
    std::ranges::partial_sort(found, end, {}, [this](qsizetype at) { return m_lines.nameRank(at); });
    QList<db::CaseloadRow> rows;
    for (auto at = found.begin(); at != end; ++at) {
        rows.append(m_lines.row(*at));
    }
    return rows;
}

} // namespace widgets
