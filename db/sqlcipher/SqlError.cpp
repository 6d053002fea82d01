#include "db/sqlcipher/SqlError.h"

#include <sqlite3.h>

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
    default:
        break;
    }
    return {code, where, QString::fromUtf8(exception.what())};
}

} // namespace db
