#include "db/drafts/DraftStore.h"

#include "db/changelog/CellBinding.h"
#include "db/sqlcipher/SqlError.h"

#include <QCborValue>

namespace db
{

using model::ErrorCode;
using model::fail;
using model::Result;

namespace
{

const QString draftName = QStringLiteral("draft");

/// Of a row with the columns id, form, person, fields, saved.
Result<Draft> draftOf(SQLite::Statement &row)
{
    Draft draft;
    draft.id = idOf<DraftId>(row.getColumn(0));
    draft.form = textOf(row.getColumn(1));
    draft.person = model::PersonId::fromBytes(bytesOf(row.getColumn(2)));
    const QCborValue fields = QCborValue::fromCbor(bytesOf(row.getColumn(3)));
    draft.saved = QDateTime::fromMSecsSinceEpoch(row.getColumn(4).getInt64(), Qt::UTC);
    if (!fields.isMap()) {
        return fail(ErrorCode::StoreDamaged, draftName);
    }
    draft.fields = fields.toMap();
    return draft;
}

void erase(Connection &connection, const DraftId &id, const model::UserId &user)
{
    const Connection::Scope scope(connection, WriteScope::Local);
    SQLite::Statement &erase = connection.statement("DELETE FROM draft WHERE id = ? AND user = ?");
    bindId(erase, 1, id);
    bindId(erase, 2, user);
    erase.exec();
}

/// Whether it was written: nobody writes over another user's.
bool write(Connection &connection, const Draft &draft, const model::UserId &user, qint64 now)
{
    const Connection::Scope scope(connection, WriteScope::Local);
    SQLite::Statement &insert = connection.statement(
        "INSERT INTO draft (id, user, form, person, fields, saved) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET form = excluded.form, person = excluded.person, fields = excluded.fields,"
        " saved = excluded.saved WHERE user = excluded.user");
    bindId(insert, 1, draft.id);
    bindId(insert, 2, user);
    bindText(insert, 3, draft.form);
    bindCell(insert, 4, draft.person ? model::idCell(*draft.person) : model::Cell());
    bindBytes(insert, 5, draft.fields.toCborValue().toCbor());
    insert.bind(6, int64_t(now));
    return insert.exec() == 1;
}

} // namespace

Result<DraftId> DraftStore::save(Draft draft)
{
    if (draft.id.isNull()) {
        draft.id = m_store.newId<DraftId>();
    }
    const WriteLock lock(m_store);
    return guarded(m_store.folder().path, [&]() -> Result<DraftId> {
        const bool written = write(m_store.writer(), draft, m_store.session().user,
                                   m_store.environment().clock.millisecondsSinceEpoch());
        return written ? Result<DraftId>(draft.id) : fail(ErrorCode::NotFound, draftName);
    });
}

Result<QList<Draft>> DraftStore::list()
{
    return guarded(m_store.folder().path, [&]() -> Result<QList<Draft>> {
        QList<Draft> drafts;
        SQLite::Statement &select = m_store.reader().statement(
            "SELECT id, form, person, fields, saved FROM draft WHERE user = ? ORDER BY saved DESC, row DESC");
        bindId(select, 1, m_store.session().user);
        while (select.executeStep()) {
            Result<Draft> draft = draftOf(select);
            if (!draft) {
                select.reset();
                return std::unexpected(draft.error());
            }
            drafts.append(*std::move(draft));
        }
        return drafts;
    });
}

Result<Draft> DraftStore::find(const DraftId &id)
{
    return guarded(m_store.folder().path, [&]() -> Result<Draft> {
        SQLite::Statement &select =
            m_store.reader().statement("SELECT id, form, person, fields, saved FROM draft WHERE id = ? AND user = ?");
        bindId(select, 1, id);
        bindId(select, 2, m_store.session().user);
        Result<Draft> draft = select.executeStep() ? draftOf(select) : fail(ErrorCode::NotFound, draftName);
        select.reset();
        return draft;
    });
}

Result<void> DraftStore::discard(const DraftId &id)
{
    const WriteLock lock(m_store);
    return guarded(m_store.folder().path, [&]() -> Result<void> {
        erase(m_store.writer(), id, m_store.session().user);
        return {};
    });
}

Result<void> DraftStore::discardIn(SaveWriter &writer, const DraftId &id)
{
    return guarded(QStringLiteral("cases.db"), [&]() -> Result<void> {
        erase(writer.connection(), id, writer.header().author);
        return {};
    });
}

Result<void> DraftStore::saveIn(SaveWriter &writer, const Draft &draft)
{
    return guarded(QStringLiteral("cases.db"), [&]() -> Result<void> {
        return write(writer.connection(), draft, writer.header().author, writer.header().recorded)
                   ? Result<void>()
                   : fail(ErrorCode::NotFound, draftName);
    });
}

} // namespace db
