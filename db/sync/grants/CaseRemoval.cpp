#include "db/sync/grants/CaseRemoval.h"

#include "db/changelog/CellBinding.h"
#include "db/changelog/EntityRows.h"
#include "db/changelog/rebuild/CompartmentTables.h"
#include "db/changelog/rebuild/ErasedPayloads.h"

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
        "  (SELECT max(number) FROM stream_place AS place WHERE place.stream = stream.row) >"
        "  (SELECT coalesce(max(number), 0) FROM peer_tip WHERE peer_tip.stream = stream.row))");
    while (select.executeStep()) {
        files.push_back(idOf<CompartmentId>(select.getColumn(0)));
    }
    select.reset();
    return files;
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
    CompartmentTables(m_connection).empty(*row);
    ErasedPayloads(m_connection).empty(*row);
    // The full-text indexes write out what they hold here, where they may.
    m_connection.execute("SAVEPOINT removed; RELEASE removed");
    const Connection::Scope local(m_connection, WriteScope::Local);
    for (const QString &attachment : attachments) {
        SQLite::Statement &pieces = m_connection.statement("DELETE FROM arriving_piece WHERE stored = ?");
        bindText(pieces, 1, attachment);
        pieces.exec();
    }
    SQLite::Statement &drafts = m_connection.statement("DELETE FROM draft WHERE person = ?");
    bindId(drafts, 1, file);
    drafts.exec();
    return attachments;
}

} // namespace db
