// SearchIndex keeps the full-text tables in step with people and notes; written only by the projection.
#pragma once

#include "db/sqlcipher/Connection.h"

namespace db
{

/// All functions throw SQLite::Exception.
class SearchIndex
{
public:
    explicit SearchIndex(Connection &connection)
        : m_connection(connection)
    {
    }

    enum class Before { Unknown, NotIndexed };

    /// Indexes a person's names, reference and identifiers anew; `before` says whether they can be in the index yet.
    void refreshPerson(qint64 person, Before before = Before::Unknown);
    /// Indexes the note of a new contact.
    void addNote(qint64 contact);

private:
    Connection &m_connection;
};

} // namespace db
