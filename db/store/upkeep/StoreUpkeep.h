// StoreUpkeep does the engine's housekeeping beside the saves, so that none of them waits for it.
#pragma once

#include <QThreadPool>

#include <atomic>

namespace db
{

class CaseStore;

/// Two things grow with every save: pieces of the full-text indexes that want to be merged, and pages that wait beside
/// the database to be moved into it. Left to the engine, now and then a save pays for hundreds before it.
class StoreUpkeep
{
public:
    explicit StoreUpkeep(CaseStore &store);
    ~StoreUpkeep();

    /// After every commit: begins a round in the background when there is enough to do and none is under way.
    void noteSave();
    /// Waits for the round that is under way, and begins no more.
    void wait();

    /// How many saves a round is worth: fewer than the pieces at which the engine merges inside a save.
    static constexpr int savesToARound = 6;
    /// How many bytes may wait beside the database before a round is worth it.
    static constexpr qint64 bytesBeside = 4 << 20;

private:
    void run();
    void mergeIndexes();
    void moveWaitingPages();

    CaseStore &m_store;
    QThreadPool m_pool;
    std::atomic_bool m_underWay = false;
    std::atomic_bool m_ended = false;
    std::atomic_int m_saves = 0;
};

} // namespace db
