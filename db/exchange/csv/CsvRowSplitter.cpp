#include "db/exchange/csv/CsvRowSplitter.h"

#include "db/exchange/csv/CsvAutomaton.h"

#include <cstring>

namespace db
{

namespace
{

/// The index of `byte` in `bytes` from `from` on, or their size.
qsizetype find(QByteArrayView bytes, char byte, qsizetype from = 0)
{
    if (from >= bytes.size()) {
        return bytes.size();
    }
    const void *found = std::memchr(bytes.data() + from, byte, static_cast<size_t>(bytes.size() - from));
    return found == nullptr ? bytes.size() : static_cast<const char *>(found) - bytes.data();
}

} // namespace

CsvRowSplitter::CsvRowSplitter(char separator, bool hasLoneReturn)
    : m_separator(separator)
    , m_hasLoneReturn(hasLoneReturn)
{
}

std::optional<SplitRow> CsvRowSplitter::split(QByteArrayView bytes, bool reachesEnd, size_t mostCells,
                                              std::vector<QByteArrayView> &cells)
{
    cells.clear();
    if (m_hasLoneReturn) {
        return splitQuoted(bytes, reachesEnd, mostCells, cells);
    }
    const qsizetype end = find(bytes, '\n');
    if (end == bytes.size() && !reachesEnd) {
        return std::nullopt;
    }
    QByteArrayView line = bytes.first(end);
    if (find(line, '"') < line.size()) {
        return splitQuoted(bytes, reachesEnd, mostCells, cells);
    }
    if (line.endsWith('\r')) {
        line.chop(1);
    }
    splitPlain(line, mostCells, cells);
    return SplitRow{qMin(end + 1, bytes.size()), line.size(), 1, std::nullopt};
}

void CsvRowSplitter::splitPlain(QByteArrayView line, size_t mostCells, std::vector<QByteArrayView> &cells) const
{
    qsizetype start = 0;
    while (cells.size() < mostCells) {
        const qsizetype end = find(line, m_separator, start);
        cells.push_back(line.sliced(start, end - start));
        if (end == line.size()) {
            return;
        }
        start = end + 1;
    }
}

std::optional<SplitRow> CsvRowSplitter::splitQuoted(QByteArrayView bytes, bool reachesEnd, size_t mostCells,
                                                    std::vector<QByteArrayView> &cells)
{
    CsvAutomaton automaton(m_separator);
    SplitRow row;
    // Reserved whole, so that the cells' views stay where they are while it grows.
    m_unquoted.resize(0);
    m_unquoted.reserve(bytes.size());
    qsizetype cellStart = 0;
    const auto endCell = [&] {
        if (cells.size() < mostCells) {
            cells.emplace_back(m_unquoted.constData() + cellStart, m_unquoted.size() - cellStart);
        }
        cellStart = m_unquoted.size();
    };
    qsizetype at = 0;
    for (; at < bytes.size(); ++at) {
        const char byte = bytes.at(at);
        const CsvAutomaton::Event event = automaton.step(byte);
        if (event == CsvAutomaton::Event::RowEnds) {
            break;
        }
        if (event == CsvAutomaton::Event::CellEnds) {
            endCell();
        } else if (event != CsvAutomaton::Event::None) {
            m_unquoted.append(byte);
            row.lines += byte == '\n' || (byte == '\r' && at + 1 < bytes.size() && bytes.at(at + 1) != '\n') ? 1 : 0;
            row.fault = event == CsvAutomaton::Event::Misplaced ? std::optional(RowFault::QuoteMisplaced) : row.fault;
        }
    }
    // A carriage return at the end of what is there may have its line feed behind it.
    const bool returnIsLast = at + 1 == bytes.size() && bytes.at(at) == '\r';
    if ((at == bytes.size() || returnIsLast) && !reachesEnd) {
        return std::nullopt;
    }
    endCell();
    row.textLength = at;
    const bool pair = bytes.sliced(at).startsWith("\r\n");
    row.length = qMin(at + (pair ? 2 : 1), bytes.size());
    if (automaton.isQuoted()) {
        row.fault = RowFault::QuoteNotClosed;
    }
    return row;
}

} // namespace db
