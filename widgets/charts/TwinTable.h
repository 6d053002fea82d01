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
