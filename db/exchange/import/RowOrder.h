// RowOrder is the first reading of a file: whose row each one is, so that the second can write one record a person.
#pragma once

#include "db/exchange/import/ImportOptions.h"
#include "db/exchange/import/PersonLookup.h"
#include "db/exchange/import/RefusedRows.h"
#include "db/exchange/import/RowValues.h"
#include "db/store/CaseStore.h"

namespace db
{

/// Where a row stands and whose it is; as small as can be, since there is one for each row.
struct RowPlace
{
    qint64 offset = 0;
    quint32 person = 0;
    quint32 line = 0;
    quint32 check = 0; ///< Of its cells: the same file must be there the second time.
};

class RowOrder
{
public:
    RowOrder(CaseStore &store, const ImportOptions &options, const RowReading &reading);

    /// Reads the whole table and gives the rows that --only lets through, by person and then by line; the rows of
    /// nobody are refused. Throws SQLite::Exception. Fails as the reader does, or with Cancelled.
    [[nodiscard]] model::Result<std::vector<RowPlace>> read(TableReader &table, RefusedRows &refused, qint64 &rows);

private:
    [[nodiscard]] std::expected<qint64, RowRefusal> personOf(const TableRow &row);
    [[nodiscard]] std::expected<qint64, RowRefusal> personOfKnown(const QString &sourceId);

    CaseStore &m_store;
    const ImportOptions &m_options;
    const RowReading &m_reading;
    PersonLookup m_people;
    int m_personField = 0;
    int m_sourceField = 0;
};

/// A number that changes when a cell of the row does.
[[nodiscard]] quint32 checkOf(const TableRow &row);

/// The id of the thing that a row with this source_id stands for, on every device of the team.
[[nodiscard]] model::EntityId idOfSource(const CaseStore &store, ImportKind kind, const QString &sourceId);

/// Cancelled once the person asked for it.
[[nodiscard]] model::Result<void> goOn(const ImportOptions &options);

} // namespace db
