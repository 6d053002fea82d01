// DocumentCells carry a document into the change log's cells and out of the tables' rows.
#pragma once

#include "db/keys/SecureBytes.h"
#include "model/documents/Document.h"
#include "model/sync/Operation.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace db
{

/// `stored` is the sealed file's name, `secret` its key.
[[nodiscard]] model::Operation makeDocument(const model::Document &document, const QString &stored,
                                            const SecureBytes &secret, const QByteArray &digest, QDate recorded);

/// The columns that documentOf() reads, in its order; the tables are document, person_id for the person and saved.
[[nodiscard]] const char *documentColumns();
[[nodiscard]] model::Document documentOf(SQLite::Statement &row);

} // namespace db
