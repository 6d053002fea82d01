// IndexCheck asks a full-text index for every word that it holds, as a search does: the engine's own check does not
// look at the way that leads a search to a word.
#pragma once

#include "db/sqlcipher/Connection.h"

#include <functional>
#include <string>

namespace db
{

class IndexCheck
{
public:
    using Stop = std::function<bool()>;

    /// A connection that may make tables of its own in memory; `table` is the index.
    IndexCheck(Connection &connection, std::string table)
        : m_connection(connection)
        , m_table(std::move(table))
    {
    }

    /// How many of the words, and of their first two and three letters, a search misses entries of. Throws
    /// SQLite::Exception; ErrorThrown with Cancelled.
    [[nodiscard]] qint64 countMissed(const Stop &stop);

private:
    [[nodiscard]] qint64 countFound(const std::string &query);

    Connection &m_connection;
    std::string m_table;
};

} // namespace db
