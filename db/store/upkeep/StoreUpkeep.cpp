#include "db/store/upkeep/StoreUpkeep.h"

#include "db/changelog/RecordPlaces.h"
#include "db/search/TextMerge.h"
#include "db/sqlcipher/SqlError.h"
#include "db/store/CaseStore.h"

#include <QFileInfo>

namespace db
{

namespace
{

// What there is to merge is merged in steps of a few milliseconds, each in a transaction of its own: a save that comes
// meanwhile hardly waits. Not in steps close upon each other, since after each of them everybody who reads has to read
// anew what they had in memory.
constexpr int pagesInAStep = 64;
constexpr unsigned long millisecondsBetween = 200;

} // namespace

StoreUpkeep::StoreUpkeep(CaseStore &store)
    : m_store(store)
{
    m_pool.setMaxThreadCount(1);
}

StoreUpkeep::~StoreUpkeep()
{
    wait();
}

void StoreUpkeep::noteSave()
{
    const bool worth = ++m_saves >= savesToARound || bytesWaiting() > bytesBeside;
    if (!worth) {
        return;
    }
    if (m_underWay.exchange(true)) {
        m_awake.wakeAll(); // saves come faster than it keeps up
    } else {
        m_pool.start([this] { run(); });
    }
}

void StoreUpkeep::wait()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_ended = true;
    }
    m_awake.wakeAll();
    m_pool.waitForDone();
}

void StoreUpkeep::run()
{
    // What fails here has cost nothing but time: the same is done inside a save, later.
    (void)guarded(m_store.folder().path, [this]() -> model::Result<void> {
        bool more = true;
        while (more && pause()) {
            m_saves = 0;
            placeRecords();
            more = mergeIndexes();
            if (!more || bytesWaiting() > bytesBeside) {
                moveWaitingPages();
            }
        }
        return {};
    });
    m_underWay = false;
}

void StoreUpkeep::placeRecords()
{
    const WriteLock lock(m_store);
    const Connection::Scope scope(m_store.writer(), WriteScope::Commit);
    SQLite::Transaction transaction(m_store.writer().database(), SQLite::TransactionBehavior::IMMEDIATE);
    RecordPlaces(m_store.writer()).place();
    transaction.commit();
}

bool StoreUpkeep::mergeIndexes()
{
    const WriteLock lock(m_store);
    const Connection::Scope scope(m_store.writer(), WriteScope::Commit);
    return TextMerge(m_store.writer()).step(pagesInAStep);
}

void StoreUpkeep::moveWaitingPages()
{
    // On this thread's own connection: neither readers nor the writer wait for a passive checkpoint.
    SQLite::Statement checkpoint(m_store.reader().database(), "PRAGMA wal_checkpoint(PASSIVE)");
    checkpoint.executeStep();
}

qint64 StoreUpkeep::bytesWaiting() const
{
    return QFileInfo(m_store.folder().cases() + QStringLiteral("-wal")).size();
}

bool StoreUpkeep::pause()
{
    QMutexLocker lock(&m_mutex);
    if (!m_ended) {
        m_awake.wait(&m_mutex, millisecondsBetween);
    }
    return !m_ended;
}

} // namespace db
