#include "db/sync/grants/CaseRemoval.h"

#include "db/changelog/CellBinding.h"
#include "db/changelog/EntityRows.h"
#include "db/changelog/ErasedPayloads.h"

namespace db
{

using namespace model;

std::vector<CompartmentId> CaseRemoval::removable()
{
    std::vector<CompartmentId> files;
    SQLite::Statement &select = m_connection.statement(
        "SELECT entity.id FROM person JOIN entity ON entity.row = person.row WHERE NOT EXISTS"
        " (SELECT 1 FROM stream JOIN incarnation ON incarnation.row = stream.incarnation"
        "  JOIN own_incarnation ON own_incarnation.id = incarnation.id WHERE stream.file = person.row AND"
        "  (SELECT max(number) FROM record WHERE record.stream = stream.row) >"
        "  (SELECT coalesce(max(number), 0) FROM peer_tip WHERE peer_tip.stream = stream.row))");
    while (select.executeStep()) {
        files.push_back(idOf<CompartmentId>(select.getColumn(0)));
    }
    select.reset();
    return files;
}

void CaseRemoval::leaveSearch(qint64 file)
{
    std::vector<std::pair<qint64, QByteArray>> notes;
    SQLite::Statement &select =
        m_connection.statement("SELECT row, note FROM contact WHERE file = ? AND note IS NOT NULL");
    select.bind(1, static_cast<int64_t>(file));
    while (select.executeStep()) {
        notes.emplace_back(select.getColumn(0).getInt64(), bytesOf(select.getColumn(1)));
    }
    select.reset();
    for (const auto &[row, note] : notes) {
        // An index without contents of its own has to be told what it said.
        SQLite::Statement &erase =
            m_connection.statement("INSERT INTO note_text (note_text, rowid, note) VALUES ('delete', ?, ?)");
        erase.bind(1, static_cast<int64_t>(row));
        erase.bind(2, note.toStdString());
        erase.exec();
    }
    SQLite::Statement &person = m_connection.statement("DELETE FROM person_text WHERE rowid = ?");
    person.bind(1, static_cast<int64_t>(file));
    person.exec();
}

QStringList CaseRemoval::remove(const CompartmentId &file)
{
    QStringList attachments;
    const std::optional<qint64> row = EntityRows(m_connection).number(file.bytes());
    if (!row) {
        return attachments;
    }
    SQLite::Statement &stored =
        m_connection.statement("SELECT stored FROM document WHERE file = ? AND stored IS NOT NULL");
    stored.bind(1, static_cast<int64_t>(*row));
    while (stored.executeStep()) {
        attachments.append(textOf(stored.getColumn(0)));
    }
    stored.reset();
    leaveSearch(*row);
    SQLite::Statement &heads = m_connection.statement(
        "DELETE FROM head WHERE record IN (SELECT record.seq FROM stream JOIN record ON record.stream = stream.row"
        " WHERE stream.file = ?)");
    heads.bind(1, static_cast<int64_t>(*row));
    heads.exec();
    for (const EntitySchema &schema : entitySchemas()) {
        if (schema.compartment != Compartment::CaseFile) {
            continue;
        }
        const std::string table(schema.table.data(), static_cast<size_t>(schema.table.size()));
        const std::string ids = schema.interned ? "SELECT entity.id FROM " + table +
                                                      " AS thing JOIN entity ON"
                                                      " entity.row = thing.row"
                                                : "SELECT thing.id FROM " + table + " AS thing";
        SQLite::Statement &late =
            m_connection.statement("DELETE FROM overwritten WHERE entity IN (" + ids + " WHERE thing.file = ?)");
        late.bind(1, static_cast<int64_t>(*row));
        late.exec();
        SQLite::Statement &erase = m_connection.statement("DELETE FROM " + table + " WHERE file = ?");
        erase.bind(1, static_cast<int64_t>(*row));
        erase.exec();
    }
    ErasedPayloads(m_connection).empty(*row);
    // The full-text indexes write out what they hold here, where they may.
    m_connection.execute("SAVEPOINT removed; RELEASE removed");
    const Connection::Scope local(m_connection, WriteScope::Local);
    SQLite::Statement &drafts = m_connection.statement("DELETE FROM draft WHERE person = ?");
    bindId(drafts, 1, file);
    drafts.exec();
    return attachments;
}

} // namespace db
