// TableReader gives a table's header and rows one at a time, whatever kind of file it stands in.
#pragma once

#include "db/exchange/TableRow.h"
#include "model/core/Result.h"

namespace db
{

class TableReader
{
public:
    virtual ~TableReader() = default;

    /// The names of the columns, without blanks around them, in the file's order; at least one, at most 1,000. Names
    /// may be blank or there twice.
    [[nodiscard]] virtual const QStringList &header() const = 0;

    /// The next row, or nullptr after the last. Rows whose every cell is blank are passed over. A row with a `fault`
    /// is to be refused, and reading goes on behind it. The row is good until the next call of next() or seekRow().
    /// Fails with CannotRead, FileChangedWhileReading, or FileMalformed where the rows behind cannot be told apart.
    [[nodiscard]] virtual model::Result<const TableRow *> next() = 0;

    /// Makes next() give the row at `offset`, as a TableRow said it, and then the ones behind it. `line` is what the
    /// rows' line numbers count on from. Cheap: it reads no more than a few kilobytes around the row.
    [[nodiscard]] virtual model::Result<void> seekRow(qint64 offset, qint64 line) = 0;

    /// Bytes of the table, and how many of them have been read: for showing progress.
    [[nodiscard]] virtual qint64 size() const = 0;
    [[nodiscard]] virtual qint64 position() const = 0;
};

} // namespace db
