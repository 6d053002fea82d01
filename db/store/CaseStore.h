// CaseStore is an open, encrypted case store: its one writer, its reader, and who has it open.
#pragma once

#include "db/changelog/Replay.h"
#include "db/keys/KeySlots.h"
#include "db/store/Generation.h"
#include "db/store/SaveWriter.h"
#include "db/store/StoreEnvironment.h"
#include "db/store/StoreFolder.h"
#include "db/store/threads/LockedRandom.h"
#include "db/store/threads/ThreadReaders.h"
#include "db/store/threads/WriteLock.h"
#include "db/store/upkeep/StoreUpkeep.h"
#include "model/sync/HybridLogicalClock.h"

#include <QLockFile>
#include <QObject>

namespace db
{

/// The parts that opening puts together; see StoreOpener.
struct StoreParts
{
    StoreFolder folder;
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<KeySlots> slots_;
    OpenedKeys keys;
    std::unique_ptr<Connection> writer;
    std::unique_ptr<Connection> reader;
    Session session;
    qint64 generation = 0;
    Generation::Verdict verdict = Generation::Verdict::Continues;
};

/// What came of records from another device.
struct Received
{
    qint64 applied = 0;
    qint64 already = 0;
    qint64 parked = 0;                        ///< Of a newer version: kept and passed on.
    std::vector<model::Record> waiting;       ///< The record before them has not arrived.
    std::vector<model::IncarnationId> forked; ///< Incarnations with two records of one number.
};

/// Locks the store again when it is destroyed: keys are wiped, the lock and the generation file are written.
///
/// Every function may be called from any thread, while the store lives in one (QObject::thread(), to which whoever
/// opened it elsewhere moves it). Reads run side by side, writes one after the other. All jobs that use the store end
/// before it does.
class CaseStore : public QObject
{
    Q_OBJECT

public:
    CaseStore(StoreParts parts, const StoreEnvironment &environment);
    ~CaseStore() override;

    /// Writes one save, in one transaction: all of it or nothing. `fill` adds its parts; an error from it undoes the
    /// save and is returned. Emits changed() once, after the commit and in the calling thread; connect with a
    /// context object to hear of it in another. The only writer of the log and the tables.
    [[nodiscard]] model::Result<Change> commit(model::Action action,
                                               const std::function<model::Result<void>(SaveWriter &)> &fill);
    [[nodiscard]] model::Result<Change> commit(model::Action action, const CompartmentChange &change);

    /// Admits records from another store: repeats are skipped, what cannot join its stream yet is handed back.
    /// StoreDamaged for a record whose hashes do not hold; nothing is admitted then. `beside` writes what belongs to
    /// their arrival in the same transaction; an error from it undoes all and is returned.
    using Beside = std::function<model::Result<void>(Connection &writer, Received &received)>;
    [[nodiscard]] model::Result<Received> receive(std::vector<model::Record> records, const Beside &beside = {});

    /// All records after the first `seq` in order of arrival.
    [[nodiscard]] model::Result<std::vector<model::Record>> recordsAfter(qint64 seq);

    /// RoleMayNot, naming the action, unless the user's role allows it.
    [[nodiscard]] model::Result<void> require(model::Action action) const;

    /// Where everything but commit reads: the calling thread's own connection, which sees what was committed before a
    /// statement (or a transaction) on it begins. Throws ErrorThrown when a background thread's cannot be opened.
    [[nodiscard]] Connection &reader();
    /// Every write that stands for a field, conflicts included.
    [[nodiscard]] model::Result<model::FieldState> fieldState(model::EntityKind kind, const model::EntityId &entity,
                                                              QLatin1StringView atom);

    [[nodiscard]] const Session &session() const { return m_parts.session; }
    /// True while this laptop waits to be approved: it has no team, and nothing can be saved.
    [[nodiscard]] bool isJoining() const { return m_parts.session.team.isEmpty(); }
    /// Reads again what the session has from the store, after it joined or took a new incarnation. Hold a WriteLock.
    [[nodiscard]] model::Result<void> refreshSession();
    [[nodiscard]] const StoreFolder &folder() const { return m_parts.folder; }
    /// Hold a WriteLock.
    [[nodiscard]] KeySlots &keySlots() { return *m_parts.slots_; } // NOLINT(*-member-function-const)
    [[nodiscard]] const OpenedKeys &keys() const { return m_parts.keys; }
    /// The key of the database, the same for as long as it is open.
    [[nodiscard]] const SecureBytes &storeKey() const { return m_storeKey; }
    /// Takes the slots of these users away and begins to give the store a new key, which it has once it is closed: the
    /// keys that they may have kept open no copy of it made from then on. LastManager when no slot would be left.
    [[nodiscard]] model::Result<void> changeKeyWithout(const QList<model::UserId> &users);
    [[nodiscard]] const StoreEnvironment &environment() const { return m_environment; }
    /// What the generation file said at opening: a restored or rewritten store is to be told to the user.
    [[nodiscard]] Generation::Verdict verdict() const { return m_parts.verdict; }

    /// A new random id of any kind; waits for no writer.
    template <class AnyId>
    [[nodiscard]] AnyId newId()
    {
        return *AnyId::fromBytes(m_environment.random.bytes(AnyId::size));
    }
    /// The id that contents have on every device of the team.
    [[nodiscard]] QByteArray contentId(QByteArrayView contents) const;

    [[nodiscard]] model::CompartmentId programmeFile() const;
    [[nodiscard]] model::CompartmentId adminFile() const;

    /// Writes that are not part of a save: the access log and what is this copy's own. Hold a WriteLock.
    [[nodiscard]] Connection &writer() { return *m_parts.writer; } // NOLINT(*-member-function-const)

Q_SIGNALS:
    void changed(const db::Change &change);

private:
    friend class WriteLock;

    void writeGeneration();
    [[nodiscard]] model::Result<void> admit(model::Record &record, Received &received);

    StoreParts m_parts;
    const SecureBytes m_storeKey;
    LockedRandom m_random;
    StoreEnvironment m_environment;
    ThreadReaders m_readers;
    // All that follows is the writer's, and used under a WriteLock alone.
    std::recursive_mutex m_writing;
    int m_writeLocks = 0;
    std::vector<Change> m_unsaid;
    ChangeLog m_log;
    Projection m_projection;
    model::HybridLogicalClock m_clock;
    StoreUpkeep m_upkeep;
};

} // namespace db
