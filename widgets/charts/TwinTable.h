// TwinTable is a chart's numbers as a table: what people read who do not read pictures, and what Copy copies.
#pragma once

#include <QList>
#include <QStringList>

namespace widgets
{

struct TwinTable
{
    QStringList headings;
    QList<QStringList> rows;
    /// What opens from each cell, as ChartMark::key; a blank one, or none at all, opens nothing.
    QList<QStringList> keys = {};

    /// A row that opens `key` from its cell `column`.
    void append(const QStringList &row, const QString &key = {}, qsizetype column = 1)
    {
        QStringList own(row.size());
        if (!key.isEmpty()) {
            own[column] = key;
        }
        rows.append(row);
        keys.append(own);
    }

    /// Lines of cells with tabs between them, headings first, as spreadsheets take them.
    [[nodiscard]] QString asText() const
    {
        QString text = headings.join(u'\t') + u'\n';
        for (const QStringList &row : rows) {
            text += row.join(u'\t') + u'\n';
        }
        return text;
    }

    friend bool operator==(const TwinTable &, const TwinTable &) = default;
};

} // namespace widgets
