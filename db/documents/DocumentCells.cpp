#include "db/documents/DocumentCells.h"

#include "db/changelog/CellBinding.h"

namespace db
{

using namespace model;

Operation makeDocument(const Document &document, const QString &stored, const SecureBytes &secret,
                       const QByteArray &digest, QDate recorded)
{
    const QByteArrayView key(reinterpret_cast<const char *>(secret.data()), static_cast<qsizetype>(secret.size()));
    return {EntityKind::Document,
            idCast<EntityId>(document.id),
            Operation::make,
            {textCell(stored), textCell(QString::fromLatin1(key.toByteArray().toHex())),
             textCell(QString::fromLatin1(digest.toHex())), Cell(document.bytes), textCell(document.mediaType),
             textCell(document.fileName), dayCell(recorded), textCell(document.title.trimmed()), dayCell(document.day),
             textCell(document.note)},
            {}};
}

const char *documentColumns()
{
    return "entry.id, person_id.id, entry.title, entry.file_name, entry.media_type, entry.bytes,"
           " entry.day, entry.note, saved.recorded,"
           " (SELECT name FROM user WHERE user.id = saved.author)";
}

Document documentOf(SQLite::Statement &row)
{
    Document document;
    document.id = idOf<DocumentId>(row.getColumn(0));
    document.person = idOf<PersonId>(row.getColumn(1));
    document.title = textOf(row.getColumn(2));
    document.fileName = textOf(row.getColumn(3));
    document.mediaType = textOf(row.getColumn(4));
    document.bytes = row.getColumn(5).getInt64();
    document.day = dayOf(row.getColumn(6));
    document.note = textOf(row.getColumn(7));
    document.saved = QDateTime::fromMSecsSinceEpoch(row.getColumn(8).getInt64(), Qt::UTC);
    document.savedBy = textOf(row.getColumn(9));
    return document;
}

} // namespace db
