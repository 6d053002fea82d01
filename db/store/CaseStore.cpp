#include "db/store/CaseStore.h"

#include "db/changelog/CellBinding.h"
#include "db/changelog/RecordHash.h"
#include "db/changelog/rebuild/ErasedPayloads.h"
#include "db/drafts/DraftEnd.h"
#include "db/search/TextMerge.h"
#include "db/sqlcipher/SqlError.h"
#include "db/store/LocalSettings.h"
#include "db/store/upkeep/KeyChange.h"
#include "model/sync/OperationCodec.h"

#include <QThread>

#include <algorithm>

namespace db
{

using model::ErrorCode;
using model::fail;
using model::Record;
using model::Result;

namespace
{

/// A save of so many records is an import or its like: whoever makes it waits for it, and merges what it leaves in the
/// full-text indexes, so that no small save after it has to wait while that is done.
constexpr qint64 manyRecords = 64;

/// Undoes the transaction unless it was committed, and forgets what the log knew of its end.
class LogTransaction
{
public:
    LogTransaction(Connection &connection, ChangeLog &log)
        : m_connection(connection)
        , m_scope(connection, WriteScope::Commit)
        , m_log(log)
        , m_transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE)
    {
    }
    ~LogTransaction()
    {
        if (!m_committed) {
            m_log.forget();
        }
    }
    void commit()
    {
        m_connection.resetStatements();
        m_transaction.commit();
        m_committed = true;
    }

private:
    Connection &m_connection;
    Connection::Scope m_scope;
    ChangeLog &m_log;
    SQLite::Transaction m_transaction;
    bool m_committed = false;
};

bool operationsFit(const Record &record, const std::vector<model::Operation> &operations)
{
    return std::ranges::all_of(operations, [&](const model::Operation &operation) {
        const bool ownCompartment = model::schemaOf(operation.kind).compartment == record.compartmentKind;
        const bool ownPerson =
            operation.kind != model::EntityKind::Person || operation.entity.bytes() == record.compartment.bytes();
        return ownCompartment && ownPerson;
    });
}

} // namespace

CaseStore::CaseStore(StoreParts parts, const StoreEnvironment &environment)
    : m_parts(std::move(parts))
    , m_storeKey(SecureBytes::copyOf(m_parts.keys.storeKeys.front().bytes()))
    , m_random(environment.random)
    , m_environment{environment.clock, m_random, environment.newKeyCost, environment.leastKeyCost, environment.wait}
    , m_log(*m_parts.writer)
    , m_projection(*m_parts.writer)
    , m_clock(m_log.clockOf(m_parts.session.incarnation, environment.clock.millisecondsSinceEpoch()))
    , m_upkeep(*this)
{
}

CaseStore::~CaseStore()
{
    m_upkeep.wait();
    m_readers.close();
    writeGeneration();
    if (m_parts.slots_->isRotating()) {
        m_parts.reader.reset();
        m_parts.writer.reset();
        (void)KeyChange(m_parts).finish(); // if not now, then at the next opening
    }
}

Connection &CaseStore::reader()
{
    if (QThread::currentThread() == thread()) {
        return *m_parts.reader;
    }
    const Result<Connection *> own = m_readers.ofThisThread(m_parts.folder.cases(), m_storeKey);
    if (!own) {
        throw ErrorThrown(own.error());
    }
    return **own;
}

void CaseStore::writeGeneration()
{
    // Best effort: without it the next opening still knows the store by its number.
    (void)guarded(m_parts.folder.path, [this]() -> Result<void> {
        const qint64 seq = m_log.lastSeq();
        const Generation generation{m_parts.generation, seq, m_log.rollingAt(seq)};
        return generation.write(m_parts.folder.generation(), m_storeKey);
    });
}

Result<void> CaseStore::require(model::Action action) const
{
    if (isJoining()) {
        return fail(ErrorCode::NotJoined);
    }
    if (model::may(m_parts.session.role, action)) {
        return {};
    }
    return fail(ErrorCode::RoleMayNot, model::nameIn(model::actions(), action));
}

Result<Change> CaseStore::commit(model::Action action, const std::function<Result<void>(SaveWriter &)> &fill)
{
    if (const Result<void> allowed = require(action); !allowed) {
        return std::unexpected(allowed.error());
    }
    const WriteLock lock(*this);
    const qint64 now = m_environment.clock.millisecondsSinceEpoch();
    Result<Change> done = guarded(m_parts.folder.path, [&]() -> Result<Change> {
        LogTransaction transaction(*m_parts.writer, m_log);
        const SaveHeader header{newId<model::SaveId>(), m_parts.session.user, m_clock.next(now), now};
        SaveWriter writer(*m_parts.writer, m_log, m_projection, m_parts.session, action, header, m_environment.random);
        if (const Result<void> filled = fill(writer); !filled) {
            return std::unexpected(filled.error());
        }
        if (const Result<void> also = DraftEnd::joinSave(*this, writer); !also) {
            return std::unexpected(also.error());
        }
        if (writer.change().records >= manyRecords) {
            TextMerge(*m_parts.writer).run();
        }
        transaction.commit();
        return writer.change();
    });
    if (done) {
        m_unsaid.push_back(*done);
        m_upkeep.noteSave();
    }
    return done;
}

Result<Change> CaseStore::commit(model::Action action, const CompartmentChange &change)
{
    return commit(action, [&change](SaveWriter &writer) { return writer.add(change); });
}

Result<void> CaseStore::admit(Record &record, Received &received)
{
    ErasedPayloads erased(*m_parts.writer);
    std::optional<ErasedPayloads::Place> place;
    const ChangeLog::Standing standing = m_log.standing(record);
    if (standing == ChangeLog::Standing::Already) {
        place = record.payload.isEmpty() ? std::nullopt : erased.placeOf(record);
        if (!place) {
            ++received.already;
            return {};
        }
    }
    if (standing == ChangeLog::Standing::Waiting) {
        received.waiting.push_back(std::move(record));
        return {};
    }
    if (standing == ChangeLog::Standing::Fork) {
        received.forked.push_back(record.incarnation);
    }
    if (record.payload.isEmpty()) {
        m_log.store(record); // erased where it came from: its place in the chain is kept
        return {};
    }
    const auto self = model::idCast<model::EntityId>(record.compartment);
    const auto operations = model::decodeOperations(record.payload, self);
    const bool newer = !operations && operations.error().code == ErrorCode::StoreNewer;
    if (!newer && (!operations || !operationsFit(record, *operations))) {
        return fail(ErrorCode::StoreDamaged, QStringLiteral("record %1").arg(record.number));
    }
    if (place) {
        erased.fill(*place, record, newer);
    } else {
        const LoggedRecord logged = m_log.store(record, newer);
        place = ErasedPayloads::Place{logged.seq, logged.file};
    }
    if (newer) {
        ++received.parked;
        return {};
    }
    m_projection.apply({place->seq, place->file, record.writeName(), record.stamp}, *operations);
    m_clock.adopt(record.stamp, m_environment.clock.millisecondsSinceEpoch());
    ++received.applied;
    return {};
}

Result<Received> CaseStore::receive(std::vector<Record> records, const Beside &beside)
{
    for (const Record &record : records) {
        if (!hashesHold(record)) {
            return fail(ErrorCode::StoreDamaged, QStringLiteral("record %1").arg(record.number));
        }
    }
    std::ranges::stable_sort(records, {}, &Record::number);
    const WriteLock lock(*this);
    Result<Received> done = guarded(m_parts.folder.path, [&]() -> Result<Received> {
        LogTransaction transaction(*m_parts.writer, m_log);
        Received received;
        for (Record &record : records) {
            if (const Result<void> admitted = admit(record, received); !admitted) {
                return std::unexpected(admitted.error());
            }
        }
        if (received.applied >= manyRecords) {
            TextMerge(*m_parts.writer).run();
        }
        // The full-text indexes write out here what they hold, not in the middle of what is written beside, where they
        // may write nothing.
        m_parts.writer->execute("SAVEPOINT arrived; RELEASE arrived");
        if (const Result<void> also = beside ? beside(*m_parts.writer, received) : Result<void>(); !also) {
            return std::unexpected(also.error());
        }
        transaction.commit();
        return received;
    });
    if (done && done->applied > 0) {
        Change change;
        change.everyone = true;
        change.records = done->applied;
        m_unsaid.push_back(change);
    }
    return done;
}

Result<void> CaseStore::refreshSession()
{
    return guarded(m_parts.folder.path, [this]() -> Result<void> {
        LocalSettings settings(*m_parts.writer);
        Session &session = m_parts.session;
        session.team = settings.team();
        session.incarnation = settings.incarnation();
        SQLite::Statement &select = m_parts.writer->statement("SELECT name, role FROM user WHERE id = ?");
        bindId(select, 1, session.user);
        if (select.executeStep()) {
            session.userName = textOf(select.getColumn(0));
            session.role = model::valueIn(model::roles(), textOf(select.getColumn(1))).value_or(model::Role::Worker);
        }
        select.reset();
        return {};
    });
}

Result<std::vector<Record>> CaseStore::recordsAfter(qint64 seq)
{
    return guarded(m_parts.folder.path, [&]() -> Result<std::vector<Record>> {
        SQLite::Transaction moment(reader().database());
        ChangeLog log(reader());
        std::vector<Record> records;
        const qint64 last = log.lastSeq();
        for (qint64 i = seq + 1; i <= last; ++i) {
            Result<LoggedRecord> logged = log.read(i);
            if (!logged) {
                return std::unexpected(logged.error());
            }
            records.push_back(std::move(logged->record));
        }
        return records;
    });
}

Result<model::FieldState> CaseStore::fieldState(model::EntityKind kind, const model::EntityId &entity,
                                                QLatin1StringView atom)
{
    return guarded(m_parts.folder.path, [&]() -> Result<model::FieldState> {
        SQLite::Transaction moment(reader().database());
        const model::EntitySchema &schema = model::schemaOf(kind);
        return Projection(reader(), Projection::Text::Leave).fieldState(schema, entity, schema.atom(atom));
    });
}

Result<void> CaseStore::changeKeyWithout(const QList<model::UserId> &users)
{
    const WriteLock lock(*this);
    // A new key that waits already was sealed for these users too, so it is drawn again.
    if (const Result<void> dropped = m_parts.slots_->finishRotation(m_parts.keys, 0); !dropped) {
        return dropped;
    }
    return m_parts.slots_->beginRotation(m_parts.keys, SecureBytes::random(m_storeKey.size(), m_random), users);
}

QByteArray CaseStore::contentId(QByteArrayView contents) const
{
    return plainHash(contents, model::EntityId::size, m_parts.session.team);
}

model::CompartmentId CaseStore::programmeFile() const
{
    return *model::CompartmentId::fromBytes(contentId("programme file"));
}

model::CompartmentId CaseStore::adminFile() const
{
    return *model::CompartmentId::fromBytes(contentId("admin file"));
}

} // namespace db
