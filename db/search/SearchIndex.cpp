#include "db/search/SearchIndex.h"

namespace db
{

// Both write with VALUES and never with INSERT … SELECT: the engine sets a savepoint before a statement that might
// write many rows, and at each savepoint a full-text index writes out what it gathered in memory. One note at a time
// that took half of the time of a large save.

namespace
{

void bindAsRead(SQLite::Statement &insert, int index, const SQLite::Column &column)
{
    if (!column.isNull()) {
        insert.bind(index, column.getString());
    }
}

} // namespace

void SearchIndex::refreshPerson(qint64 person, Before before)
{
    if (before == Before::Unknown) {
        SQLite::Statement &erase = m_connection.statement("DELETE FROM person_text WHERE rowid = ?");
        erase.bind(1, static_cast<int64_t>(person));
        erase.exec();
    }
    SQLite::Statement &select = m_connection.statement(
        "SELECT concat_ws(' ', given_name, family_name, known_as), reference,"
        " (SELECT group_concat(concat_ws(' ', value, plain), ' ') FROM identifier WHERE identifier.file = person.file"
        "  AND identifier.struck IS NULL)"
        " FROM person WHERE row = ?");
    select.bind(1, static_cast<int64_t>(person));
    if (select.executeStep()) {
        SQLite::Statement &insert = m_connection.statement(
            "INSERT INTO person_text (rowid, names, reference, identifiers) VALUES (?, ?, ?, ?)");
        insert.bind(1, static_cast<int64_t>(person));
        for (int i = 0; i < 3; ++i) {
            bindAsRead(insert, i + 2, select.getColumn(i));
        }
        insert.exec();
    }
    select.reset();
}

void SearchIndex::addNote(qint64 contact)
{
    SQLite::Statement &select = m_connection.statement("SELECT note FROM contact WHERE row = ?");
    select.bind(1, static_cast<int64_t>(contact));
    if (select.executeStep() && !select.getColumn(0).isNull()) {
        SQLite::Statement &insert = m_connection.statement("INSERT INTO note_text (rowid, note) VALUES (?, ?)");
        insert.bind(1, static_cast<int64_t>(contact));
        bindAsRead(insert, 2, select.getColumn(0));
        insert.exec();
    }
    select.reset();
}

} // namespace db
