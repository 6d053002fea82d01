#include "db/exchange/xlsx/SheetText.h"

#include "db/exchange/csv/CsvLine.h"

#include <algorithm>

namespace db
{

void SheetText::setCell(qint64 column, QByteArrayView text)
{
    if (column < 0 || text.isEmpty()) {
        return;
    }
    const size_t place = qMin(static_cast<size_t>(column), m_width);
    if (m_cells.size() <= place) {
        m_cells.resize(place + 1);
    }
    m_cells[place] = text.toByteArray();
    m_used = qMax(m_used, place + 1);
}

bool SheetText::endRow(qint64 number)
{
    if (m_used == 0) {
        return true;
    }
    const bool isHeader = m_places.empty();
    constexpr qint64 lastRow = 0xFFFFFFFF;
    m_places.push_back({static_cast<quint32>(m_csv.size()), static_cast<quint32>(qBound<qint64>(1, number, lastRow))});
    for (size_t i = 0; i < m_used; ++i) {
        CsvLine::append(m_csv, m_cells[i], i == 0);
        m_cells[i].clear();
    }
    m_csv.append('\n');
    if (isHeader) {
        m_width = qMin(m_used, mostColumns);
    }
    m_used = 0;
    return m_csv.size() <= mostBytes;
}

qint64 SheetText::rowAt(qint64 offset) const
{
    const auto behind = std::ranges::upper_bound(m_places, offset, {}, &Place::offset);
    return behind == m_places.begin() ? 1 : std::prev(behind)->row;
}

} // namespace db
