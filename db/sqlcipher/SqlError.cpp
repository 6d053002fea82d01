#include "db/sqlcipher/SqlError.h"

#include <sqlite3.h>

#include <string_view>

namespace db
{

model::Error errorFrom(const SQLite::Exception &exception, const QString &where)
{
    using model::ErrorCode;
    ErrorCode code = ErrorCode::Internal;
    switch (exception.getErrorCode()) {
    case SQLITE_FULL:
        code = ErrorCode::DiskFull;
        break;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        code = ErrorCode::FolderReadOnly;
        break;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        code = ErrorCode::StoreDamaged;
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        code = ErrorCode::StoreOpenElsewhere;
        break;
    case SQLITE_IOERR:
        code = ErrorCode::CannotWrite;
        break;
    case SQLITE_INTERRUPT:
        code = ErrorCode::Cancelled;
        break;
    case SQLITE_NOMEM:
        // What the engine says of a page that is not authentic; for want of memory itself it asks for too little at a
        // time to be the first to fail.
        code = ErrorCode::StoreDamaged;
        break;
    case SQLITE_ERROR:
        // The state such a page leaves it in, without words of its own; faults in a statement always have some.
        if (std::string_view(exception.what()) == sqlite3_errstr(SQLITE_ERROR)) {
            code = ErrorCode::StoreDamaged;
        }
        break;
    default:
        break;
    }
    return {code, where, QString::fromUtf8(exception.what())};
}

} // namespace db
