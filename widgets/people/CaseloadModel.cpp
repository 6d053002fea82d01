#include "widgets/people/CaseloadModel.h"

#include "widgets/needs/NeedText.h"
#include "widgets/people/CaseloadText.h"
#include "widgets/people/lines/LinePicker.h"

#include <algorithm>

namespace widgets
{

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
    const bool among = !m_near && LinePicker::narrows(filter, m_filter);
    m_filter = filter;
    pick(among ? std::exchange(m_shown, {}) : m_order);
    endResetModel();
}

void CaseloadModel::order()
{
    m_order = m_sorting.of(m_lines, [this](const db::CaseloadRow &row) { return text(row, m_sorting.column); });
}

void CaseloadModel::pick(const std::vector<qsizetype> &among)
{
    LinePicker::Picked picked = LinePicker(m_lines).pick(m_filter, among, m_order);
    m_shown = std::move(picked.lines);
    m_near = picked.near;
}

int CaseloadModel::shownPosition(const model::PersonId &person) const
{
    const auto found =
        std::ranges::find_if(m_shown, [this, &person](qsizetype at) { return m_lines.row(at).person == person; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

QList<db::CaseloadRow> CaseloadModel::find(const QString &typed, int most) const
{
    return LinePicker(m_lines).find(typed, most);
}

QList<db::CaseloadRow> CaseloadModel::chosen() const
{
    return m_chosen.rows(m_lines, m_order);
}

qsizetype CaseloadModel::chosenHidden() const
{
    return m_chosen.notAmong(m_lines, m_shown);
}

void CaseloadModel::choose(int first, int last, bool chosen)
{
    for (int shown = std::max(0, first); shown <= last && shown < rowCount(); ++shown) {
        m_chosen.set(row(shown).person, chosen);
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
    m_chosen.keepThoseIn(m_lines);
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
    m_sorting = LineOrder{column, order};
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
