#include "db/exchange/export/Exporter.h"

#include "db/access/AccessLog.h"
#include "db/exchange/export/ExportRows.h"
#include "db/sqlcipher/SqlError.h"

#include <algorithm>

namespace db
{

using namespace Qt::StringLiterals;
using model::Result;

Result<ExportOutcome> Exporter::run(const QString &path)
{
    if (const Result<void> allowed = m_store.require(model::Action::Export); !allowed) {
        return std::unexpected(allowed.error());
    }
    const NewTableFile file(path);
    if (const Result<void> right = file.check(); !right) {
        return std::unexpected(right.error());
    }
    if (const Result<void> noted = note(); !noted) {
        return std::unexpected(noted.error());
    }
    return file.write(model::nameIn(exportKinds(), m_options.kind),
                      ExportRows::columns(m_options.kind, m_options.identified),
                      [this](TableWriter &table) { return fill(table); });
}

Result<void> Exporter::note()
{
    AccessLog log(m_store);
    const QString action = u"export"_s;
    const QString what =
        model::nameIn(exportKinds(), m_options.kind) + (m_options.identified ? u" identified"_s : u" pseudonymised"_s);
    constexpr qsizetype mostNamed = 1000; // each is a transaction of its own
    if (!m_options.people || m_options.people->size() > mostNamed) {
        return log.record(action, {}, what);
    }
    for (const model::PersonId &person : std::as_const(*m_options.people)) {
        if (const Result<void> noted = log.record(action, person, what); !noted) {
            return noted;
        }
    }
    return {};
}

Result<QList<CaseloadRow>> Exporter::people()
{
    CaseloadQuery query(m_store);
    return m_options.people ? query.rowsOf(*m_options.people, m_options.asOf) : query.rows({}, m_options.asOf);
}

Result<qint64> Exporter::fill(TableWriter &table)
{
    Result<QList<CaseloadRow>> people = this->people();
    if (!people) {
        return std::unexpected(people.error());
    }
    const Result<std::unique_ptr<ExportRows>> source = ExportRows::of(m_store, m_options);
    if (!source) {
        return std::unexpected(source.error());
    }
    // Not in the order of the caseload, which tells something of its own.
    std::ranges::sort(*people, {}, [&](const CaseloadRow &row) { return (*source)->nameOf(row); });
    return guarded(m_store.folder().path, [&]() -> Result<qint64> {
        qint64 rows = 0;
        qint64 done = 0;
        for (const CaseloadRow &person : std::as_const(*people)) {
            if (m_options.stop()) {
                return model::fail(model::ErrorCode::Cancelled);
            }
            m_options.progress(done++, people->size());
            const QList<QVariantList> made = (*source)->rowsOf(person);
            for (const QVariantList &row : made) {
                if (const Result<void> added = table.add(row); !added) {
                    return std::unexpected(added.error());
                }
            }
            rows += made.size();
        }
        return rows;
    });
}

} // namespace db
