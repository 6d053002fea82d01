// CsvRowSplitter finds where the row at the start of some bytes ends, and its cells.
#pragma once

#include "db/exchange/RowFault.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace db
{

/// What the splitter says of a row beside its cells.
struct SplitRow
{
    qsizetype length = 0;     ///< Bytes up to the next row, the line end among them.
    qsizetype textLength = 0; ///< Bytes without the line end.
    qint64 lines = 1;         ///< Lines of the file that it takes.
    std::optional<RowFault> fault;
};

class CsvRowSplitter
{
public:
    /// `hasLoneReturn`: whether the file has carriage returns alone, which then end rows as well.
    CsvRowSplitter(char separator, bool hasLoneReturn);

    /// Splits the row that `bytes` start with into `cells`, of which no more than `mostCells` are kept. `reachesEnd`
    /// says that the file ends where `bytes` do. Nothing if the row's end is not among them. The cells point into
    /// `bytes` or into the splitter, and are good until the next call.
    [[nodiscard]] std::optional<SplitRow> split(QByteArrayView bytes, bool reachesEnd, size_t mostCells,
                                                std::vector<QByteArrayView> &cells);

private:
    void splitPlain(QByteArrayView line, size_t mostCells, std::vector<QByteArrayView> &cells) const;
    std::optional<SplitRow> splitQuoted(QByteArrayView bytes, bool reachesEnd, size_t mostCells,
                                        std::vector<QByteArrayView> &cells);

    char m_separator;
    bool m_hasLoneReturn;
    QByteArray m_unquoted; ///< The cells' text without quotation marks.
};

} // namespace db
