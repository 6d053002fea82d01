#include "db/store/upkeep/StoreUpkeep.h"

#include "db/sqlcipher/SqlError.h"
#include "db/store/CaseStore.h"

#include <QFileInfo>

namespace db
{

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
    const bool worth =
        ++m_saves >= savesToARound || QFileInfo(m_store.folder().cases() + QStringLiteral("-wal")).size() > bytesBeside;
    if (!worth || m_ended || m_underWay.exchange(true)) {
        return;
    }
    m_saves = 0;
    m_pool.start([this] { run(); });
}

void StoreUpkeep::wait()
{
    m_ended = true;
    m_pool.waitForDone();
}

void StoreUpkeep::run()
{
    // What fails here has cost nothing but time: the engine does the same inside a save, later.
    (void)guarded(m_store.folder().path, [this]() -> model::Result<void> {
        mergeIndexes();
        moveWaitingPages();
        return {};
    });
    m_underWay = false;
}

void StoreUpkeep::mergeIndexes()
{
    // A bounded number of pages at a time, each in a transaction of its own, so that a save never waits for long.
    for (const char *step : {"INSERT INTO note_text (note_text, rank) VALUES ('merge', 64)",
                             "INSERT INTO person_text (person_text, rank) VALUES ('merge', 64)"}) {
        const WriteLock lock(m_store);
        const Connection::Scope scope(m_store.writer(), WriteScope::Commit);
        m_store.writer().execute(step);
    }
}

void StoreUpkeep::moveWaitingPages()
{
    // On this thread's own connection: neither readers nor the writer wait for a passive checkpoint.
    SQLite::Statement checkpoint(m_store.reader().database(), "PRAGMA wal_checkpoint(PASSIVE)");
    checkpoint.executeStep();
}

} // namespace db
