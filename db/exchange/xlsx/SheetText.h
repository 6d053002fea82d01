// SheetText is a sheet's rows written out as a CSV in memory, with the sheet's own row numbers beside it.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace db
{

class SheetText
{
public:
    static constexpr qsizetype mostBytes = 112 * 1024 * 1024;
    static constexpr size_t mostColumns = 1000;

    /// Puts `text` (UTF-8) into a column of the row being built, from 0. A column beyond the header's last (or beyond
    /// the 1,000th, in the header) counts as the next behind it, so that its row is refused rather than cut.
    void setCell(qint64 column, QByteArrayView text);

    /// Ends the row being built, which is row `number` of the sheet, and starts another. Rows without text are left
    /// out. False when the whole takes more than 112 MiB.
    [[nodiscard]] bool endRow(qint64 number);

    [[nodiscard]] const QByteArray &csv() const { return m_csv; }

    /// The sheet's number of the row that starts at `offset` of csv().
    [[nodiscard]] qint64 rowAt(qint64 offset) const;

private:
    struct Place
    {
        quint32 offset;
        quint32 row;
    };

    QByteArray m_csv;
    std::vector<Place> m_places;
    std::vector<QByteArray> m_cells;
    size_t m_used = 0; ///< Cells of the row being built, up to its last with text.
    size_t m_width = mostColumns;
};

} // namespace db
