#include "widgets/people/CaseloadModel.h"

#include "widgets/needs/NeedText.h"
#include "widgets/people/CaseloadText.h"
#include "widgets/people/EngagementState.h"
#include "widgets/people/SearchKey.h"

#include <algorithm>
#include <limits>

namespace widgets
{

namespace
{

constexpr qint64 atTheEnd = std::numeric_limits<qint64>::max();

/// Days ascending, with "never" at the end whichever way the list is turned.
qint64 dayKey(QDate day)
{
    return day.isValid() ? day.toJulianDay() : atTheEnd;
}

/// Whether all that `wider` lets through can be found among what `narrower` did: more of the same text was typed.
bool narrows(const CaseloadFilter &narrower, CaseloadFilter wider)
{
    const bool longer = narrower.text.startsWith(wider.text);
    wider.text = narrower.text;
    return longer && narrower == wider;
}

} // namespace

CaseloadModel::CaseloadModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CaseloadModel::setLines(CaseloadLines lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_needs.clear();
    order();
    pick(m_order);
    endResetModel();
    forgetWhoIsGone();
}

void CaseloadModel::replaceRows(const QList<db::CaseloadRow> &rows)
{
    beginResetModel();
    for (const db::CaseloadRow &row : rows) {
        m_needs.remove(row.person);
    }
    m_lines.replace(rows);
    order();
    pick(m_order);
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
    const bool among = !m_near && narrows(filter, m_filter);
    m_filter = filter;
    pick(among ? std::exchange(m_shown, {}) : m_order);
    endResetModel();
}

void CaseloadModel::pick(const std::vector<qsizetype> &among)
{
    const QStringList words = SearchKey::words(m_filter.text);
    std::vector<qsizetype> picked;
    const auto collect = [&](const std::vector<qsizetype> &lines, auto matches) {
        for (const qsizetype at : lines) {
            if (passesChips(m_lines.row(at)) && (words.isEmpty() || matches(m_lines.searchKey(at), words))) {
                picked.push_back(at);
            }
        }
    };
    collect(among, SearchKey::matches);
    m_near = picked.empty() && !words.isEmpty();
    if (m_near) {
        collect(m_order, SearchKey::nearlyMatches);
        m_near = !picked.empty();
    }
    m_shown = std::move(picked);
}

bool CaseloadModel::passesChips(const db::CaseloadRow &row) const
{
    return (m_filter.states.isEmpty() || m_filter.states.contains(row.state)) &&
           (m_filter.keyWorker.isEmpty() || row.keyWorker == m_filter.keyWorker || row.cover == m_filter.keyWorker) &&
           (!m_filter.among || m_filter.among->contains(row.person)) && (!m_filter.overdue || isLate(row)) &&
           (!m_filter.withAlert || !row.alerts.isEmpty() || row.doNotContact);
}

void CaseloadModel::order()
{
    // Numbers are made once a line, so that fifty thousand lines are sorted by numbers alone: level ones by name.
    const std::vector<qint64> keys = sortKeys();
    const std::vector<qsizetype> &byName = m_lines.byName();
    std::vector<std::pair<qint64, size_t>> sorted;
    sorted.reserve(byName.size());
    for (size_t rank = 0; rank < byName.size(); ++rank) {
        const qint64 key = keys[static_cast<size_t>(byName[rank])];
        sorted.emplace_back(key == atTheEnd || m_sortOrder == Qt::AscendingOrder ? key : -key, rank);
    }
    std::ranges::sort(sorted);
    m_order.clear();
    m_order.reserve(sorted.size());
    for (const auto &[key, rank] : sorted) {
        m_order.push_back(byName[rank]);
    }
}

/// By line: a number that is smaller the further up the line belongs.
std::vector<qint64> CaseloadModel::sortKeys() const
{
    const QStringList states = EngagementState::all();
    const auto keyOf = [this, &states](qsizetype at) -> qint64 {
        const db::CaseloadRow &row = m_lines.row(at);
        switch (m_sortColumn) {
        case LastContact:
            return dayKey(row.lastContact);
        case DaysSince:
            return row.lastContact.isValid() ? -row.lastContact.toJulianDay() : atTheEnd;
        case NextDue:
            return dayKey(row.nextDue);
        case State:
            return states.indexOf(row.state);
        default:
            return m_lines.nameRank(at);
        }
    };
    if (m_sortColumn == Reference || m_sortColumn == KeyWorker || m_sortColumn == Needs || m_sortColumn == Alerts) {
        return textKeys();
    }
    std::vector<qint64> keys;
    keys.reserve(static_cast<size_t>(m_lines.size()));
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        keys.push_back(keyOf(at));
    }
    return keys;
}

/// The places of the lines' texts in the order of the alphabet; the same text has the same place.
std::vector<qint64> CaseloadModel::textKeys() const
{
    std::vector<std::pair<QString, qsizetype>> texts;
    texts.reserve(static_cast<size_t>(m_lines.size()));
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        texts.emplace_back(text(m_lines.row(at), m_sortColumn).toCaseFolded(), at);
    }
    std::ranges::sort(texts);
    std::vector<qint64> keys(texts.size());
    qint64 place = 0;
    for (size_t i = 0; i < texts.size(); ++i) {
        place += i > 0 && texts[i].first != texts[i - 1].first ? 1 : 0;
        keys[static_cast<size_t>(texts[i].second)] = place;
    }
    return keys;
}

int CaseloadModel::shownPosition(const model::PersonId &person) const
{
    const auto found =
        std::ranges::find_if(m_shown, [this, &person](qsizetype at) { return m_lines.row(at).person == person; });
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

QList<db::CaseloadRow> CaseloadModel::chosen() const
{
    QList<db::CaseloadRow> rows;
    for (auto at = m_order.begin(); at != m_order.end() && rows.size() < m_chosen.size(); ++at) {
        if (m_chosen.contains(m_lines.row(*at).person)) {
            rows.append(m_lines.row(*at));
        }
    }
    return rows;
}

qsizetype CaseloadModel::chosenHidden() const
{
    if (m_chosen.isEmpty()) {
        return 0;
    }
    return m_chosen.size() -
           std::ranges::count_if(m_shown, [this](qsizetype at) { return m_chosen.contains(m_lines.row(at).person); });
}

void CaseloadModel::choose(int first, int last, bool chosen)
{
    for (int shown = std::max(0, first); shown <= last && shown < rowCount(); ++shown) {
        if (chosen) {
            m_chosen.insert(row(shown).person);
        } else {
            m_chosen.remove(row(shown).person);
        }
    }
    Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    Q_EMIT chosenChanged();
}

void CaseloadModel::clearChosen()
{
    m_chosen.clear();
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    Q_EMIT chosenChanged();
}

void CaseloadModel::forgetWhoIsGone()
{
    if (m_chosen.isEmpty()) {
        return;
    }
    QSet<model::PersonId> here;
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        here.insert(m_lines.row(at).person);
    }
    m_chosen.intersect(here);
    Q_EMIT chosenChanged();
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
    return column == Needs ? needs(row.person) : CaseloadText::cell(row, column, asOf());
}

QString CaseloadModel::needs(const model::PersonId &person) const
{
    const QStringList words = m_needs.value(person);
    return words.isEmpty() ? QString() : words.join(tr(", ", "between needs in a list"));
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
    case Qt::CheckStateRole:
        return index.column() == Name ? QVariant(isChosen(index.row()) ? Qt::Checked : Qt::Unchecked) : QVariant();
    default:
        return {};
    }
}

bool CaseloadModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole) {
        return false;
    }
    choose(index.row(), index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags CaseloadModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == Name ? usual | Qt::ItemIsUserCheckable : usual;
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
    return CaseloadText::columnWords(section);
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
    pick(m_order);
    QModelIndexList after;
    for (qsizetype at = 0; at < before.size(); ++at) {
        const auto found = std::ranges::find(m_shown, lines[at]);
        after.append(index(static_cast<int>(found - m_shown.begin()), before[at].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

} // namespace widgets
