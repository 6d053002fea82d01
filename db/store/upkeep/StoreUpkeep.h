// StoreUpkeep does the engine's housekeeping beside the saves, so that none of them waits for it.
#pragma once

#include <QMutex>
#include <QThreadPool>
#include <QWaitCondition>

#include <atomic>

namespace db
{

class CaseStore;

/// Three things grow with every save: records that have no place in the log's indexes yet, pieces of the full-text
/// indexes that want to be merged, and pages that wait beside the database to be moved into it. Left to the saves, now
/// and then one pays for hundreds before it.
class StoreUpkeep
{
public:
    explicit StoreUpkeep(CaseStore &store);
    ~StoreUpkeep();

    /// After every commit: begins a round in the background when there is enough to do and none is under way.
    void noteSave();
    /// Waits for the step that is under way, and does no more.
    void wait();

    /// How many saves a round is worth.
    static constexpr int savesToARound = 8;
    /// How many bytes may wait beside the database before a round is worth it.
    static constexpr qint64 bytesBeside = 4 << 20;

private:
    void run();
    void placeRecords();
    /// Merges a bounded number of pages of each full-text index. False when there was nothing to merge.
    [[nodiscard]] bool mergeIndexes();
    void moveWaitingPages();
    [[nodiscard]] qint64 bytesWaiting() const;
    /// Leaves the store to the saves for a moment, or for savesToARound of them. False once the store closes.
    [[nodiscard]] bool pause();

    CaseStore &m_store;
    QThreadPool m_pool;
    std::atomic_bool m_underWay = false;
    std::atomic_int m_saves = 0;
    QMutex m_mutex;
    QWaitCondition m_awake;
    bool m_ended = false; ///< Under m_mutex.
};

} // namespace db
