// TodayModel is the list of the day with its headings, a line each.
#pragma once

#include "db/today/TodayRow.h"

#include <QAbstractListModel>

#include <optional>

namespace widgets
{

class TodayModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// A heading, or a row.
    struct Line
    {
        db::TodaySection section = db::TodaySection::Due;
        qsizetype row = -1;  ///< Of rows(); -1 for the section's heading.
        qsizetype count = 0; ///< Of a heading: how many rows it has.
    };

    void setRows(QList<db::TodayRow> rows);
    /// Shows one section alone, or all.
    void setSection(std::optional<db::TodaySection> section);

    [[nodiscard]] const QList<db::TodayRow> &rows() const { return m_rows; }
    [[nodiscard]] const Line &line(int number) const { return m_lines[number]; }
    /// The row in a line; null for a heading.
    [[nodiscard]] const db::TodayRow *row(int line) const;
    /// The line of the row with this key, else the row nearest to the line `otherwise`; -1 without rows.
    [[nodiscard]] int lineOf(const QString &key, int otherwise) const;
    /// The next line that is a row, from `line` in steps of 1 or -1; -1 when there is none.
    [[nodiscard]] int next(int line, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void layOut();

    QList<db::TodayRow> m_rows;
    QList<Line> m_lines;
    std::optional<db::TodaySection> m_section;
};

} // namespace widgets
