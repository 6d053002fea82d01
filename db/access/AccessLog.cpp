#include "db/access/AccessLog.h"

#include "db/changelog/CellBinding.h"
#include "db/changelog/RecordHash.h"
#include "db/sqlcipher/SqlError.h"
#include "db/store/LocalSettings.h"

namespace db
{

using namespace model;

namespace
{

/// With its length before it, so that no two rows give the same bytes.
QByteArray measured(const QByteArray &part)
{
    return QByteArray::number(part.size()) + ':' + part;
}

QByteArray hashOf(const QByteArray &before, const AccessLog::Entry &entry)
{
    return plainHash(measured(before) + measured(QByteArray::number(entry.seq)) +
                     measured(QByteArray::number(entry.at.toMSecsSinceEpoch())) + measured(entry.user.bytes()) +
                     measured(entry.incarnation.bytes()) +
                     measured(entry.person ? entry.person->bytes() : QByteArray()) + measured(entry.action.toUtf8()) +
                     measured(entry.purpose.toUtf8()));
}

/// Of a row with the columns seq, at, user, incarnation, person, action, purpose.
AccessLog::Entry entryOf(SQLite::Statement &row)
{
    AccessLog::Entry entry;
    entry.seq = row.getColumn(0).getInt64();
    entry.at = QDateTime::fromMSecsSinceEpoch(row.getColumn(1).getInt64(), Qt::UTC);
    entry.user = idOf<UserId>(row.getColumn(2));
    entry.incarnation = idOf<IncarnationId>(row.getColumn(3));
    entry.person = PersonId::fromBytes(bytesOf(row.getColumn(4)));
    entry.action = textOf(row.getColumn(5));
    entry.purpose = textOf(row.getColumn(6));
    return entry;
}

void insert(Connection &connection, const AccessLog::Entry &entry, const QByteArray &hash)
{
    SQLite::Statement &insert =
        connection.statement("INSERT INTO access (seq, at, user, incarnation, person, action, purpose, hash)"
                             " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, int64_t(entry.seq));
    insert.bind(2, int64_t(entry.at.toMSecsSinceEpoch()));
    bindId(insert, 3, entry.user);
    bindId(insert, 4, entry.incarnation);
    bindCell(insert, 5, entry.person ? idCell(*entry.person) : Cell());
    bindText(insert, 6, entry.action);
    bindCell(insert, 7, textCell(entry.purpose));
    bindBytes(insert, 8, hash);
    insert.exec();
}

} // namespace

Result<void> AccessLog::record(const QString &action, const std::optional<PersonId> &person, const QString &purpose)
{
    const WriteLock lock(m_store);
    return guarded(m_store.folder().path, [&]() -> Result<void> {
        Connection &writer = m_store.writer();
        const Connection::Scope scope(writer, WriteScope::Access);
        SQLite::Transaction transaction(writer.database(), SQLite::TransactionBehavior::IMMEDIATE);
        Entry entry{1,
                    QDateTime::fromMSecsSinceEpoch(m_store.environment().clock.millisecondsSinceEpoch(), Qt::UTC),
                    m_store.session().user,
                    m_store.session().incarnation,
                    person && !person->isNull() ? person : std::nullopt,
                    action,
                    purpose};
        SQLite::Statement &last = writer.statement("SELECT max(seq) FROM access");
        entry.seq = last.executeStep() ? last.getColumn(0).getInt64() + 1 : 1;
        last.reset();
        // Not the hash of the last row that is there: a log whose end was cut off must not look whole again.
        LocalSettings settings(writer);
        const QByteArray hash = hashOf(settings.accessHead(), entry);
        insert(writer, entry, hash);
        settings.setAccessHead(hash);
        transaction.commit();
        return {};
    });
}

Result<QList<AccessLog::Entry>> AccessLog::page(int count)
{
    if (const Result<void> allowed = m_store.require(Action::ReadAudit); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<QList<Entry>> {
        QList<Entry> entries;
        SQLite::Statement &select =
            m_store.reader().statement("SELECT seq, at, user, incarnation, person, action, purpose FROM access"
                                       " ORDER BY seq DESC LIMIT ?");
        select.bind(1, count);
        while (select.executeStep()) {
            entries.append(entryOf(select));
        }
        return entries;
    });
}

Result<QStringList> AccessLog::verify()
{
    if (const Result<void> allowed = m_store.require(Action::ReadAudit); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [this]() -> Result<QStringList> {
        QStringList findings;
        QByteArray before;
        qint64 seq = 0;
        SQLite::Transaction moment(m_store.reader().database()); // the rows and their end belong together
        SQLite::Statement &select = m_store.reader().statement(
            "SELECT seq, at, user, incarnation, person, action, purpose, hash FROM access ORDER BY seq");
        while (select.executeStep()) {
            const Entry entry = entryOf(select);
            const QByteArray hash = bytesOf(select.getColumn(7));
            if (entry.seq != seq + 1) {
                findings.append(QStringLiteral("access log: what stood before entry %1 is missing").arg(entry.seq));
            } else if (hash != hashOf(before, entry)) {
                findings.append(QStringLiteral("access log: entry %1 is not as it was written").arg(entry.seq));
            }
            // Goes on from the hash as it stands, so that one changed row is one finding.
            before = hash;
            seq = entry.seq;
        }
        if (LocalSettings(m_store.reader()).accessHead() != before) {
            findings.append(QStringLiteral("access log: it does not end with the entry written last"));
        }
        return findings;
    });
}

} // namespace db
