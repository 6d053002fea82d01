#include "db/search/SearchIndex.h"

namespace db
{

void SearchIndex::refreshPerson(qint64 person)
{
    SQLite::Statement &erase = m_connection.statement("DELETE FROM person_text WHERE rowid = ?");
    erase.bind(1, static_cast<int64_t>(person));
    erase.exec();
    SQLite::Statement &insert = m_connection.statement(
        "INSERT INTO person_text (rowid, names, reference, identifiers)"
        " SELECT row, concat_ws(' ', given_name, family_name, known_as), reference,"
        " (SELECT group_concat(concat_ws(' ', value, plain), ' ') FROM identifier WHERE identifier.file = person.file"
        "  AND identifier.struck IS NULL)"
        " FROM person WHERE row = ?");
    insert.bind(1, static_cast<int64_t>(person));
    insert.exec();
}

void SearchIndex::addNote(qint64 contact)
{
    SQLite::Statement &insert = m_connection.statement(
        "INSERT INTO note_text (rowid, note) SELECT row, note FROM contact WHERE row = ? AND note IS NOT NULL");
    insert.bind(1, static_cast<int64_t>(contact));
    insert.exec();
}

} // namespace db
