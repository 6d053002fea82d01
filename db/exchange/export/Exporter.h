// Exporter takes people or contacts out of the store into a file that the person chose.
#pragma once

#include "db/exchange/export/ExportOptions.h"
#include "db/exchange/export/NewTableFile.h"
#include "db/people/CaseloadQuery.h"

namespace db
{

/// The access log says so first: for up to 1,000 people who were chosen one line each, else one for all.
class Exporter
{
public:
    Exporter(CaseStore &store, ExportOptions options)
        : m_store(store)
        , m_options(std::move(options))
    {
    }

    /// Writes a new file at `path`, which ends in ".csv" or ".xlsx". Errors: RoleMayNot unless the role may export,
    /// Cancelled, and those of NewTableFile.
    [[nodiscard]] model::Result<ExportOutcome> run(const QString &path);

private:
    [[nodiscard]] model::Result<void> note();
    [[nodiscard]] model::Result<QList<CaseloadRow>> people();
    /// How many rows it wrote.
    [[nodiscard]] model::Result<qint64> fill(TableWriter &table);

    CaseStore &m_store;
    ExportOptions m_options;
};

} // namespace db
