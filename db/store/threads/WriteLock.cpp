#include "db/store/threads/WriteLock.h"

#include "db/store/CaseStore.h"

namespace db
{

WriteLock::WriteLock(CaseStore &store)
    : m_store(store)
{
    m_store.m_writing.lock();
    ++m_store.m_writeLocks;
}

WriteLock::~WriteLock()
{
    std::vector<Change> unsaid;
    if (--m_store.m_writeLocks == 0) {
        unsaid.swap(m_store.m_unsaid);
    }
    m_store.m_writing.unlock();
    for (const Change &change : unsaid) {
        Q_EMIT m_store.changed(change);
    }
}

} // namespace db
