#include "widgets/today/TodayModel.h"

#include "widgets/today/TodayText.h"

namespace widgets
{

void TodayModel::setRows(QList<db::TodayRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    layOut();
    endResetModel();
}

void TodayModel::setSection(std::optional<db::TodaySection> section)
{
    beginResetModel();
    m_section = section;
    layOut();
    endResetModel();
}

void TodayModel::layOut()
{
    m_lines.clear();
    qsizetype heading = -1;
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const db::TodaySection section = m_rows[at].section;
        if (m_section && section != *m_section) {
            continue;
        }
        if (heading < 0 || m_lines[heading].section != section) {
            heading = m_lines.size();
            m_lines.append(Line{section, -1, 0});
        }
        ++m_lines[heading].count;
        m_lines.append(Line{section, at, 0});
    }
}

const db::TodayRow *TodayModel::row(int line) const
{
    return line >= 0 && line < m_lines.size() && m_lines[line].row >= 0 ? &m_rows[m_lines[line].row] : nullptr;
}

int TodayModel::lineOf(const QString &key, int otherwise) const
{
    for (int line = 0; line < rowCount(); ++line) {
        if (const db::TodayRow *found = row(line); found && found->key() == key) {
            return line;
        }
    }
    const int from = std::clamp(otherwise, 0, std::max(0, rowCount() - 1));
    const int after = next(from - 1, 1);
    return after >= 0 ? after : next(from, -1);
}

int TodayModel::next(int line, int step) const
{
    for (int at = line + step; at >= 0 && at < rowCount(); at += step) {
        if (row(at)) {
            return at;
        }
    }
    return -1;
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    const Line &line = m_lines[index.row()];
    const db::TodayRow *about = row(index.row());
    if (!about) {
        return tr("%1, %n", "a section of the list of the day and how many are in it", static_cast<int>(line.count))
            .arg(TodayText::section(line.section));
    }
    return QStringList{TodayText::name(*about), about->reference, TodayText::why(*about), TodayText::when(*about)}.join(
        QStringLiteral(", "));
}

Qt::ItemFlags TodayModel::flags(const QModelIndex &index) const
{
    return row(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags(Qt::ItemIsEnabled);
}

} // namespace widgets
