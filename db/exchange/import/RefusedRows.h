// RefusedRows remembers which rows of a file were refused and why, in little memory, and lists them at the end.
#pragma once

#include "db/exchange/TableReader.h"
#include "db/exchange/import/ImportKind.h"
#include "db/exchange/import/ImportOutcome.h"
#include "db/exchange/import/RowRefusal.h"

namespace db
{

class RefusedRows
{
public:
    /// More than anybody reads; the file of refused rows has all of them.
    static constexpr qint64 mostListed = 100'000;

    void add(const TableRow &row, const RowRefusal &refusal) { add(row.line, row.offset, refusal); }
    void add(qint64 line, qint64 offset, const RowRefusal &refusal);

    /// Puts the rows into the outcome by line and, unless `path` is blank, writes them there with their cells, which
    /// are read again. Fails as the reader and RefusedRowsWriter do.
    [[nodiscard]] model::Result<void> finish(ImportKind kind, TableReader &reader, const QString &path,
                                             ImportOutcome &outcome);

private:
    struct Entry
    {
        qint64 offset;
        quint32 line;
        qint16 field;
        quint16 code;
    };

    [[nodiscard]] model::Result<void> write(ImportKind kind, TableReader &reader, const QString &path) const;

    std::vector<Entry> m_entries;
};

} // namespace db
