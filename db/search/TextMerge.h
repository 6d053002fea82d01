// TextMerge merges the pieces that saves leave in the full-text indexes, one or more of each.
#pragma once

#include "db/sqlcipher/Connection.h"

namespace db
{

/// The connection is the writer's, in a scope that may write the indexes. All functions throw SQLite::Exception.
class TextMerge
{
public:
    explicit TextMerge(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Merges until about so many `pages` of each index are written, more where a word stands in very many notes. False
    /// when nothing wants to be merged.
    bool step(int pages);
    /// Merges all that wants to be.
    void run();

private:
    Connection &m_connection;
};

} // namespace db
