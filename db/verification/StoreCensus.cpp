#include "db/verification/StoreCensus.h"

#include "db/schema/SchemaScripts.h"
#include "db/sqlcipher/SqlError.h"

#include <QDirIterator>

namespace db
{

using model::Result;

Result<StoreCensus> StoreCensus::take(CaseStore &store)
{
    if (const Result<void> allowed = store.require(model::Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(store.folder().path, [&]() -> Result<StoreCensus> {
        const Result<int> schema = SchemaScripts::version(store.reader());
        if (!schema) {
            return std::unexpected(schema.error());
        }
        SQLite::Database &database = store.reader().database();
        StoreCensus census;
        census.schema = *schema;
        census.cipher = QString::fromStdString(database.execAndGet("PRAGMA cipher_version").getString());
        census.people = database.execAndGet("SELECT count(*) FROM person WHERE struck IS NULL").getInt64();
        census.contacts = database.execAndGet("SELECT count(*) FROM contact WHERE state = 0").getInt64();
        census.records = database.execAndGet("SELECT count(*) FROM record").getInt64();
        QDirIterator files(store.folder().path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            census.bytes += files.fileInfo().size();
        }
        return census;
    });
}

} // namespace db
