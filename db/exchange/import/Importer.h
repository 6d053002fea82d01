// Importer brings a table of people, enrolments, contacts or events into the store, in one save that can be undone.
#pragma once

#include "db/exchange/import/DuplicateIndex.h"
#include "db/exchange/import/ImportOptions.h"
#include "db/exchange/import/ImportOutcome.h"
#include "db/exchange/import/RowMerge.h"
#include "db/exchange/import/RowOrder.h"

#include <QSet>

namespace db
{

class Importer
{
public:
    /// `options` outlives this.
    Importer(CaseStore &store, const ImportOptions &options)
        : m_store(store)
        , m_options(options)
    {
    }

    /// Reads the file, once. Good rows land and bad ones are listed; the same file again changes nothing. Any error
    /// leaves the store as it was: RoleMayNot, UnknownField, InvalidValue, NotFound (the programme), Cancelled, those
    /// of TableFile and TableReader, and CannotWrite or DiskFull for the file of refused rows or the store.
    [[nodiscard]] model::Result<ImportOutcome> run();

private:
    [[nodiscard]] model::Result<void> prepare();
    [[nodiscard]] model::Result<void> readTeamLists();
    [[nodiscard]] model::Result<void> write(SaveWriter &writer);
    [[nodiscard]] model::Result<void> writePeople(SaveWriter &writer);
    [[nodiscard]] model::Result<void> writeOrdered(SaveWriter &writer);
    [[nodiscard]] model::Result<const TableRow *> rowAt(const RowPlace &place);
    [[nodiscard]] model::Result<void> take(const TableRow &row, qint64 person, SaveWriter &writer);
    [[nodiscard]] model::Result<void> flush(SaveWriter &writer);
    [[nodiscard]] model::Result<void> addImport(SaveWriter &writer);
    [[nodiscard]] model::EntityId identity(const TableRow &row, const QString &sourceId);
    void count(RowMerge::Came came);

    CaseStore &m_store;
    const ImportOptions &m_options;
    std::unique_ptr<TableReader> m_table;
    RowReading m_reading;
    QByteArray m_programme;
    std::vector<RowPlace> m_places;
    RefusedRows m_refused;
    ImportOutcome m_outcome;

    // Of the save, while it is written.
    std::optional<RowMerge> m_merge;
    std::optional<DuplicateIndex> m_duplicates;
    model::PersonId m_person;
    std::vector<model::Operation> m_operations;
    QSet<model::EntityId> m_pending;       ///< Things that m_operations speak of.
    QHash<QByteArray, quint32> m_repeated; ///< How often rows with these cells came before.
    bool m_nothingToKeep = false;
};

} // namespace db
