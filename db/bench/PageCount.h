// PageCount is how many pages a connection has written, which measures a save whatever else the machine is doing.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

namespace db
{

class PageCount
{
public:
    /// From now on.
    explicit PageCount(SQLite::Database &database);

    /// The pages written to the log beside the database since then, encrypted each time anew.
    [[nodiscard]] double written() const;

private:
    SQLite::Database &m_database;
    int m_begin = 0;
};

} // namespace db
