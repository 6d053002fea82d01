// WriteLock lets one thread at a time write to a case store, and tells of its saves once others may write again.
#pragma once

namespace db
{

class CaseStore;

/// Whatever uses CaseStore::writer() or changes its key slots holds one for as long as it does; the thread that has one
/// may take more. What was saved meanwhile is announced by CaseStore::changed() when the last of them is let go, so
/// that nothing that hears of it finds the store held.
class WriteLock
{
public:
    explicit WriteLock(CaseStore &store);
    ~WriteLock();
    WriteLock(const WriteLock &) = delete;
    WriteLock &operator=(const WriteLock &) = delete;

private:
    CaseStore &m_store;
};

} // namespace db
