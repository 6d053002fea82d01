#include "widgets/people/lines/CaseloadLines.h"

#include "widgets/people/CaseloadText.h"
#include "widgets/people/lines/SearchKey.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace widgets
{

namespace
{

QString searchKeyOf(const db::CaseloadRow &row)
{
    return SearchKey::fold(QStringList{row.givenName, row.familyName, row.knownAs, row.reference}.join(u' '));
}

} // namespace

CaseloadLines::CaseloadLines(QList<db::CaseloadRow> rows, QDate asOf)
    : m_rows(std::move(rows))
    , m_asOf(asOf)
{
    m_keys.reserve(m_rows.size());
    for (const db::CaseloadRow &row : std::as_const(m_rows)) {
        m_keys.append(searchKeyOf(row));
    }
    sortByName();
    rankReferences();
    count();
}

void CaseloadLines::replace(const QList<db::CaseloadRow> &rows)
{
    bool otherReferences = false;
    for (const db::CaseloadRow &row : rows) {
        const auto known = std::ranges::find(m_rows, row.person, &db::CaseloadRow::person);
        qsizetype at = known - m_rows.begin();
        if (known == m_rows.end()) {
            m_rows.append(row);
            m_keys.append(searchKeyOf(row));
            placeByName(at);
            otherReferences = true;
            continue;
        }
        otherReferences = otherReferences || known->reference != row.reference;
        const bool renamed = CaseloadText::nameOf(*known) != CaseloadText::nameOf(row);
        m_keys[at] = searchKeyOf(row);
        m_rows[at] = row;
        if (renamed) {
            std::erase(m_byName, at);
            placeByName(at);
        }
    }
    rank();
    if (otherReferences) {
        rankReferences();
    }
    count();
}

QList<db::CaseloadRow> CaseloadLines::of(const QList<model::PersonId> &people) const
{
    const QSet<model::PersonId> wanted(people.begin(), people.end());
    QList<db::CaseloadRow> rows;
    for (const db::CaseloadRow &row : m_rows) {
        if (wanted.contains(row.person)) {
            rows.append(row);
        }
    }
    return rows;
}

void CaseloadLines::sortByName()
{
    std::vector<QString> names;
    names.reserve(static_cast<size_t>(m_rows.size()));
    const QString pattern = CaseloadText::namePattern();
    for (const db::CaseloadRow &row : std::as_const(m_rows)) {
        names.push_back(CaseloadText::nameOf(row, pattern).toCaseFolded());
    }
    m_byName.resize(names.size());
    std::iota(m_byName.begin(), m_byName.end(), 0);
    std::ranges::stable_sort(m_byName, {},
                             [&names](qsizetype at) -> const QString & { return names[static_cast<size_t>(at)]; });
    rank();
}

void CaseloadLines::placeByName(qsizetype at)
{
    const auto nameAt = [this](qsizetype line) { return CaseloadText::nameOf(m_rows[line]).toCaseFolded(); };
    m_byName.insert(std::ranges::upper_bound(m_byName, nameAt(at), {}, nameAt), at);
}

void CaseloadLines::rank()
{
    m_ranks.resize(m_byName.size());
    for (size_t rank = 0; rank < m_byName.size(); ++rank) {
        m_ranks[static_cast<size_t>(m_byName[rank])] = static_cast<qsizetype>(rank);
    }
}

void CaseloadLines::rankReferences()
{
    std::vector<std::pair<QString, qsizetype>> references;
    references.reserve(static_cast<size_t>(m_rows.size()));
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        references.emplace_back(m_rows[at].reference.toCaseFolded(), at);
    }
    std::ranges::sort(references);
    m_referenceRanks.resize(references.size());
    qint64 place = 0;
    for (size_t i = 0; i < references.size(); ++i) {
        place += i > 0 && references[i].first != references[i - 1].first ? 1 : 0;
        m_referenceRanks[static_cast<size_t>(references[i].second)] = place;
    }
}

void CaseloadLines::count()
{
    m_states.clear();
    m_overdue = 0;
    m_alerts = 0;
    QHash<QString, int> workers;
    for (const db::CaseloadRow &row : std::as_const(m_rows)) {
        ++m_states[row.state];
        ++workers[row.keyWorker];
        m_overdue += isLate(row) ? 1 : 0;
        m_alerts += row.doNotContact || !row.alerts.isEmpty() ? 1 : 0;
    }
    workers.remove(QString());
    m_keyWorkers = workers.keys();
    m_keyWorkers.sort(Qt::CaseInsensitive);
}

} // namespace widgets
