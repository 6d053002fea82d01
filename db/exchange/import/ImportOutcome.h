// ImportOutcome is what came of reading a file.
#pragma once

#include <QStringList>

#include <vector>

namespace db
{

/// A row that was not read, and why; never what it held.
struct RefusedRow
{
    qint64 line = 0;
    QString field; ///< Blank: the row as a whole.
    QString code;
    QString message;
};

struct ImportOutcome
{
    QString importId; ///< What `import undo` takes; blank if nothing was written.
    qint64 read = 0;  ///< Rows that --only lets through: added, updated, unchanged and refused ones.
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 refusedRows = 0;
    std::vector<RefusedRow> refused; ///< By line; no more than RefusedRows::mostListed of them.
    qint64 possibleDuplicates = 0;
    qint64 suspectIdentifiers = 0; ///< Kept as given, but mistyped by the look of them.
    QStringList ignoredColumns;
};

} // namespace db
