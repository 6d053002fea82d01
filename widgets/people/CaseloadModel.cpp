#include "widgets/people/CaseloadModel.h"

#include "widgets/common/DayText.h"
#include "widgets/needs/NeedText.h"
#include "widgets/people/EngagementState.h"
#include "widgets/people/SearchKey.h"

#include <algorithm>

namespace widgets
{

namespace
{

QString searchKey(const db::CaseloadRow &row)
{
    return SearchKey::fold(QStringList{row.givenName, row.familyName, row.knownAs, row.reference}.join(u' '));
}

/// Ascending days with "never" at the end, whichever way the list is turned.
int compareDays(QDate one, QDate other)
{
    if (one.isValid() != other.isValid()) {
        return one.isValid() ? -1 : 1;
    }
    return one == other ? 0 : (one < other ? -1 : 1);
}

} // namespace

CaseloadModel::CaseloadModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CaseloadModel::setRows(QList<db::CaseloadRow> rows, QDate asOf)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_asOf = asOf;
    m_needs.clear();
    m_keys.clear();
    m_names.clear();
    for (const db::CaseloadRow &row : std::as_const(m_rows)) {
        m_keys.append(searchKey(row));
        m_names.append(nameOf(row).toCaseFolded());
    }
    pick();
    endResetModel();
}

void CaseloadModel::replaceRows(const QList<db::CaseloadRow> &rows)
{
    beginResetModel();
    for (const db::CaseloadRow &row : rows) {
        m_needs.remove(row.person);
        const auto known = std::ranges::find(m_rows, row.person, &db::CaseloadRow::person);
        if (known == m_rows.end()) {
            m_rows.append(row);
            m_keys.append(searchKey(row));
            m_names.append(nameOf(row).toCaseFolded());
        } else {
            m_keys[known - m_rows.begin()] = searchKey(row);
            m_names[known - m_rows.begin()] = nameOf(row).toCaseFolded();
            *known = row;
        }
    }
    pick();
    endResetModel();
}

QList<model::PersonId> CaseloadModel::withoutNeeds(int first, int last) const
{
    QList<model::PersonId> people;
    for (int shown = std::max(first, 0); shown <= last && shown < rowCount(); ++shown) {
        if (!m_needs.contains(row(shown).person)) {
            people.append(row(shown).person);
        }
    }
    return people;
}

void CaseloadModel::addNeeds(const QHash<model::PersonId, QStringList> &needs, const QList<model::PersonId> &asked)
{
    for (const model::PersonId &person : asked) {
        QStringList words;
        for (const QString &need : needs.value(person)) {
            words.append(NeedText::words(need));
        }
        m_needs.insert(person, words);
    }
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, Needs), index(rowCount() - 1, Needs), {Qt::DisplayRole});
    }
}

void CaseloadModel::setFilter(const CaseloadFilter &filter)
{
    if (filter == m_filter) {
        return;
    }
    beginResetModel();
    m_filter = filter;
    pick();
    endResetModel();
}

void CaseloadModel::pick()
{
    const QStringList words = SearchKey::words(m_filter.text);
    const auto collect = [this, &words](auto matches) {
        m_shown.clear();
        for (qsizetype at = 0; at < m_rows.size(); ++at) {
            if (passesChips(m_rows[at]) && (words.isEmpty() || matches(m_keys[at], words))) {
                m_shown.push_back(at);
            }
        }
    };
    collect(SearchKey::matches);
    m_near = m_shown.empty() && !words.isEmpty();
    if (m_near) {
        collect(SearchKey::nearlyMatches);
        m_near = !m_shown.empty();
    }
    order();
}

bool CaseloadModel::passesChips(const db::CaseloadRow &row) const
{
    return (m_filter.states.isEmpty() || m_filter.states.contains(row.state)) &&
           (m_filter.keyWorker.isEmpty() || row.keyWorker == m_filter.keyWorker) &&
           (!m_filter.overdue || isLate(row)) && (!m_filter.withAlert || !row.alerts.isEmpty() || row.doNotContact);
}

void CaseloadModel::order()
{
    // Texts are made once a line and not once a comparison: there may be fifty thousand lines.
    std::vector<QString> keys(static_cast<size_t>(m_rows.size()));
    const bool byText = m_sortColumn != LastContact && m_sortColumn != DaysSince && m_sortColumn != NextDue &&
                        m_sortColumn != State && m_sortColumn != Name;
    if (byText) {
        for (const qsizetype at : m_shown) {
            keys[static_cast<size_t>(at)] = text(m_rows[at], m_sortColumn).toCaseFolded();
        }
    }
    std::ranges::stable_sort(m_shown, [this, &keys](qsizetype one, qsizetype other) {
        int compared = byDaysOrState(m_rows[one], m_rows[other]);
        if (compared == 0) {
            compared = keys[static_cast<size_t>(one)].compare(keys[static_cast<size_t>(other)]);
        }
        const bool equal = compared == 0;
        if (equal) {
            compared = m_names[one].compare(m_names[other]);
        }
        const bool turned = m_sortOrder == Qt::DescendingOrder && (!equal || m_sortColumn == Name);
        return turned ? compared > 0 : compared < 0;
    });
}

int CaseloadModel::byDaysOrState(const db::CaseloadRow &one, const db::CaseloadRow &other) const
{
    const auto days = [this](QDate first, QDate second) {
        const int found = compareDays(first, second);
        // Blank days stay last when the order is turned round.
        return m_sortOrder == Qt::DescendingOrder && first.isValid() != second.isValid() ? -found : found;
    };
    switch (m_sortColumn) {
    case LastContact:
        return days(one.lastContact, other.lastContact);
    case DaysSince:
        return one.lastContact.isValid() && other.lastContact.isValid() ? days(other.lastContact, one.lastContact)
                                                                        : days(one.lastContact, other.lastContact);
    case NextDue:
        return days(one.nextDue, other.nextDue);
    case State:
        return static_cast<int>(EngagementState::all().indexOf(one.state) -
                                EngagementState::all().indexOf(other.state));
    default:
        return 0;
    }
}

int CaseloadModel::shownPosition(const model::PersonId &person) const
{
    const auto found =
        std::ranges::find_if(m_shown, [this, &person](qsizetype at) { return m_rows[at].person == person; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

QList<db::CaseloadRow> CaseloadModel::find(const QString &typed, int most) const
{
    const QStringList words = SearchKey::words(typed);
    if (words.isEmpty()) {
        return {};
    }
    std::vector<qsizetype> found;
    const auto collect = [this, &words, &found](auto matches) {
        for (qsizetype at = 0; at < m_rows.size(); ++at) {
            if (matches(m_keys[at], words)) {
                found.push_back(at);
            }
        }
    };
    collect(SearchKey::matches);
    if (found.empty()) {
        collect(SearchKey::nearlyMatches);
    }
    const auto end = found.begin() + std::min<qsizetype>(most, static_cast<qsizetype>(found.size()));
    std::partial_sort(found.begin(), end, found.end(),
                      [this](qsizetype one, qsizetype other) { return m_names[one] < m_names[other]; });
    QList<db::CaseloadRow> rows;
    for (auto at = found.begin(); at != end; ++at) {
        rows.append(m_rows[*at]);
    }
    return rows;
}

QMap<QString, int> CaseloadModel::countsByState() const
{
    QMap<QString, int> counts;
    for (const db::CaseloadRow &row : m_rows) {
        ++counts[row.state];
    }
    return counts;
}

int CaseloadModel::overdueCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [this](const auto &row) { return isLate(row); }));
}

int CaseloadModel::alertCount() const
{
    return static_cast<int>(std::ranges::count_if(
        m_rows, [](const db::CaseloadRow &row) { return row.doNotContact || !row.alerts.isEmpty(); }));
}

QStringList CaseloadModel::keyWorkers() const
{
    QSet<QString> names;
    for (const db::CaseloadRow &row : m_rows) {
        if (!row.keyWorker.isEmpty()) {
            names.insert(row.keyWorker);
        }
    }
    QStringList sorted(names.begin(), names.end());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

QString CaseloadModel::nameOf(const db::CaseloadRow &row)
{
    const QString first = row.givenName.isEmpty() ? row.knownAs : row.givenName;
    if (row.familyName.isEmpty()) {
        return first.isEmpty() ? row.reference : first;
    }
    return first.isEmpty() ? row.familyName
                           : tr("%1, %2", "family name, given name, as lists have it").arg(row.familyName, first);
}

int CaseloadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int CaseloadModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CaseloadModel::text(const db::CaseloadRow &row, int column) const
{
    switch (column) {
    case Name:
        return nameOf(row);
    case Reference:
        return row.reference;
    case KeyWorker:
        return row.keyWorker;
    case LastContact:
        return row.lastContact.isValid() ? DayText::day(row.lastContact) : tr("Not yet", "never met so far");
    case DaysSince:
        return row.lastContact.isValid() ? QString::number(row.lastContact.daysTo(m_asOf)) : QString();
    case NextDue:
        if (!row.nextDue.isValid()) {
            return tr("Not set", "no next contact agreed");
        }
        if (isLate(row)) {
            return tr("%1, late", "a day that has passed").arg(DayText::day(row.nextDue));
        }
        return row.nextDue == m_asOf ? tr("Today") : DayText::day(row.nextDue);
    case State:
        return EngagementState(row.state).words();
    case Needs:
        return m_needs.value(row.person).join(tr(", ", "between needs in a list"));
    case Alerts:
        return (row.doNotContact ? QStringList{tr("Do not contact")} + row.alerts : row.alerts)
            .join(tr(", ", "between alerts in a list"));
    default:
        return {};
    }
}

QVariant CaseloadModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const db::CaseloadRow &line = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return text(line, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() == DaysSince ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant CaseloadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter | (section == DaysSince ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Name");
    case Reference:
        return tr("Reference");
    case KeyWorker:
        return tr("Key worker");
    case LastContact:
        return tr("Last contact");
    case DaysSince:
        return tr("Days since");
    case NextDue:
        return tr("Next due");
    case State:
        return tr("Engagement");
    case Needs:
        return tr("Main needs");
    case Alerts:
        return tr("Alerts");
    default:
        return {};
    }
}

void CaseloadModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<qsizetype> lines;
    for (const QModelIndex &index : before) {
        lines.append(m_shown[static_cast<size_t>(index.row())]);
    }
    m_sortColumn = column;
    m_sortOrder = order;
    this->order();
    QModelIndexList after;
    for (qsizetype at = 0; at < before.size(); ++at) {
        const auto found = std::ranges::find(m_shown, lines[at]);
        after.append(index(static_cast<int>(found - m_shown.begin()), before[at].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

} // namespace widgets
