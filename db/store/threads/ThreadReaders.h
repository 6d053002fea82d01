// ThreadReaders keeps one read connection to the store for each background thread that reads.
#pragma once

#include "db/keys/SecureBytes.h"
#include "db/sqlcipher/Connection.h"

#include <map>
#include <mutex>
#include <vector>

class QThread;

namespace db
{

/// A connection may be used by one thread at a time, and what a job reads shall be one thread's work: so each has its
/// own, opened when it first reads and kept for its next job. The threads of a pool are few and are used again.
class ThreadReaders
{
public:
    /// The calling thread's connection to `path`, opened with the first of `keys`. Errors: as Connection::open.
    [[nodiscard]] model::Result<Connection *> ofThisThread(const QString &path, const std::vector<SecureBytes> &keys);

    /// True when no thread has one.
    [[nodiscard]] bool isEmpty() const;

    /// Closes all; no job may be reading.
    void close();

private:
    mutable std::mutex m_mutex;
    std::map<const QThread *, std::unique_ptr<Connection>> m_readers;
};

} // namespace db
