#include "db/exchange/csv/CsvReader.h"

#include "db/exchange/csv/CsvAutomaton.h"
#include "db/exchange/csv/SeparatorSniffer.h"
#include "db/exchange/csv/TextProbe.h"

#include <algorithm>

namespace db
{

namespace
{

constexpr qsizetype sampleSize = 64 * 1024;

model::Result<void> lookThrough(QIODevice &device, TextProbe &probe, const QString &where)
{
    QByteArray block(256 * 1024, Qt::Uninitialized);
    for (;;) {
        const qint64 read = device.read(block.data(), block.size());
        if (read < 0) {
            return model::fail(model::ErrorCode::CannotRead, where, device.errorString());
        }
        if (read == 0) {
            return {};
        }
        probe.feed(QByteArrayView(block).first(static_cast<qsizetype>(read)));
    }
}

/// The length of a first line "sep=;", with its line end, that spreadsheets write and obey; 0 if there is none.
qsizetype separatorLineLength(QByteArrayView text)
{
    if (text.size() < 5 || !text.startsWith("sep=") || !QByteArrayView(",;\t|").contains(text.at(4))) {
        return 0;
    }
    const QByteArrayView rest = text.sliced(5);
    if (rest.startsWith("\r\n")) {
        return 7;
    }
    return rest.startsWith('\n') || rest.startsWith('\r') ? 6 : 0;
}

} // namespace

model::Result<std::unique_ptr<CsvReader>> CsvReader::open(std::unique_ptr<QIODevice> device, const QString &where)
{
    if (device->isSequential() || !device->seek(0)) {
        return model::fail(model::ErrorCode::CannotRead, where, device->errorString());
    }
    TextProbe probe;
    if (const auto looked = lookThrough(*device, probe, where); !looked) {
        return std::unexpected(looked.error());
    }
    const model::Result<TextEncoding> encoding = probe.finish(where);
    if (!encoding) {
        return std::unexpected(encoding.error());
    }
    ByteWindow window(std::move(device), where);
    while (window.view().size() < sampleSize && !window.reachesEnd()) {
        if (const auto read = window.more(); !read) {
            return std::unexpected(read.error());
        }
    }
    window.advance(probe.markLength());
    const qsizetype toldLength = separatorLineLength(window.view());
    const QByteArrayView sample = window.view().first(qMin(sampleSize, window.view().size()));
    const bool isWhole = window.reachesEnd() && sample.size() == window.view().size();
    const char separator = toldLength > 0 ? sample.at(4) : SeparatorSniffer::separatorOf(sample, isWhole);
    window.advance(toldLength);
    std::unique_ptr<CsvReader> reader(
        new CsvReader(std::move(window), *encoding, probe.hasLoneReturn(), separator, toldLength > 0 ? 2 : 1));
    if (const auto read = reader->readHeader(); !read) {
        return std::unexpected(read.error());
    }
    return reader;
}

CsvReader::CsvReader(ByteWindow window, TextEncoding encoding, bool hasLoneReturn, char separator, qint64 line)
    : m_window(std::move(window))
    , m_separator(separator)
    , m_splitter(separator, hasLoneReturn)
    , m_line(line)
{
    m_row.encoding = encoding;
}

model::Result<void> CsvReader::readHeader()
{
    const model::Result<bool> found = readRow(mostColumns + 1);
    if (!found) {
        return std::unexpected(found.error());
    }
    if (!*found) {
        return model::fail(model::ErrorCode::FileEmpty, m_window.where());
    }
    if (m_row.fault) {
        return std::unexpected(malformed(m_row.line, model::nameIn(rowFaults(), *m_row.fault)));
    }
    if (m_row.cells.size() > mostColumns) {
        return std::unexpected(malformed(m_row.line, QStringLiteral("over %1 columns").arg(mostColumns)));
    }
    m_header = m_row.texts();
    return {};
}

model::Result<const TableRow *> CsvReader::next()
{
    const size_t columns = static_cast<size_t>(m_header.size());
    const model::Result<bool> found = readRow(columns + 1);
    if (!found) {
        return std::unexpected(found.error());
    }
    if (!*found) {
        return nullptr;
    }
    if (m_row.cells.size() > columns && !m_row.fault) {
        m_row.fault = RowFault::TooManyCells;
    }
    m_row.cells.resize(columns);
    return &m_row;
}

model::Result<bool> CsvReader::readRow(size_t mostCells)
{
    for (;;) {
        const QByteArrayView bytes = m_window.view();
        if (bytes.isEmpty() && m_window.reachesEnd()) {
            return false;
        }
        const std::optional<SplitRow> split = m_splitter.split(bytes, m_window.reachesEnd(), mostCells, m_row.cells);
        if (split) {
            placeRow(*split);
            if (m_row.fault || !isBlank()) {
                return true;
            }
        } else if (bytes.size() > longestRow) {
            const auto skipped = skipLongRow();
            return skipped ? model::Result<bool>(true) : std::unexpected(skipped.error());
        } else if (const auto read = m_window.more(); !read) {
            return std::unexpected(read.error());
        }
    }
}

void CsvReader::placeRow(const SplitRow &split)
{
    m_row.line = m_line;
    m_row.offset = m_window.position();
    m_row.fault = split.fault;
    m_row.text = m_window.view().first(split.textLength);
    if (split.textLength > longestRow) {
        m_row.fault = RowFault::RowTooLong;
        m_row.text = {};
        m_row.cells.clear();
    }
    m_window.advance(split.length);
    m_line += split.lines;
}

/// Passes over a row that is longer than what is held. Whoever left out a closing quotation mark made one row of many,
/// and where the next one starts can only be guessed: then the file is refused rather than rows left out unsaid.
model::Result<void> CsvReader::skipLongRow()
{
    placeRow(SplitRow{0, 0, 0, RowFault::RowTooLong});
    m_row.cells.clear();
    const auto notClosed = [this] {
        return std::unexpected(malformed(m_row.line, model::nameIn(rowFaults(), RowFault::QuoteNotClosed)));
    };
    CsvAutomaton automaton(m_separator);
    bool returnBefore = false;
    for (;;) {
        const QByteArrayView bytes = m_window.view();
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            const char byte = bytes.at(at);
            const CsvAutomaton::Event event = automaton.step(byte);
            if (event == CsvAutomaton::Event::Misplaced) {
                return notClosed();
            }
            if (event == CsvAutomaton::Event::RowEnds) {
                m_window.advance(at + 1);
                ++m_line;
                return byte == '\r' ? skipLineFeed() : model::Result<void>();
            }
            m_line += byte == '\n' || (returnBefore && byte != '\n') ? 1 : 0;
            returnBefore = byte == '\r';
        }
        m_window.advance(bytes.size());
        if (m_window.reachesEnd()) {
            return automaton.isQuoted() ? notClosed() : model::Result<void>();
        }
        if (const auto read = m_window.more(); !read) {
            return read;
        }
    }
}

model::Result<void> CsvReader::skipLineFeed()
{
    if (m_window.view().isEmpty() && !m_window.reachesEnd()) {
        if (const auto read = m_window.more(); !read) {
            return read;
        }
    }
    m_window.advance(m_window.view().startsWith('\n') ? 1 : 0);
    return {};
}

model::Result<void> CsvReader::seekRow(qint64 offset, qint64 line)
{
    m_line = line;
    return m_window.seek(offset);
}

model::Error CsvReader::malformed(qint64 line, const QString &detail) const
{
    return {model::ErrorCode::FileMalformed, m_window.where(), QStringLiteral("line %1: %2").arg(line).arg(detail)};
}

bool CsvReader::isBlank() const
{
    return std::all_of(m_row.text.begin(), m_row.text.end(), [this](char byte) {
        return byte == m_separator || byte == ' ' || byte == '\t' || byte == '"' || byte == '\r' || byte == '\n';
    });
}

} // namespace db
