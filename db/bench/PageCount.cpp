#include "db/bench/PageCount.h"

#include <sqlite3.h>

namespace db
{

namespace
{

int pagesWritten(SQLite::Database &database)
{
    int written = 0;
    int highest = 0;
    sqlite3_db_status(database.getHandle(), SQLITE_DBSTATUS_CACHE_WRITE, &written, &highest, 0);
    return written;
}

} // namespace

PageCount::PageCount(SQLite::Database &database)
    : m_database(database)
    , m_begin(pagesWritten(database))
{
}

double PageCount::written() const
{
    return pagesWritten(m_database) - m_begin;
}

} // namespace db
