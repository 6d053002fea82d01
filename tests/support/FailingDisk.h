// FailingDisk stands between the engine and the disk, and has the n-th write or fsync of a test fail.
#pragma once

#include <QtGlobal>

namespace support
{

class FailingDisk
{
public:
    enum class What {
        Write, ///< Fails as a broken disk does.
        Room,  ///< A write too, failing as a full disk does.
        Sync,
    };

    /// From here on the engine opens its files on it; made before the first store and gone after the last.
    FailingDisk();
    ~FailingDisk();
    FailingDisk(const FailingDisk &) = delete;
    FailingDisk &operator=(const FailingDisk &) = delete;

    /// Counts from here on, and has the n-th (from 1) fail; `onwards`: and all that follow.
    void failAt(What what, qint64 nth, bool onwards);
    /// All goes well again; returns how many there were since failAt(), whether or not they failed.
    qint64 mend();
};

} // namespace support
