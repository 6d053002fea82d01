#include "tests/support/FailingDisk.h"

#include <limits>
#include <mutex>

#include <sqlite3.h>

namespace support
{

namespace
{

/// What is to fail; one at a time, as the engine's disks are the process's own.
struct Plan
{
    std::mutex mutex;
    FailingDisk::What what = FailingDisk::What::Write;
    qint64 nth = std::numeric_limits<qint64>::max();
    bool onwards = false;
    qint64 count = 0;

    bool fails(bool sync)
    {
        const std::lock_guard lock(mutex);
        if (sync != (what == FailingDisk::What::Sync)) {
            return false;
        }
        ++count;
        return onwards ? count >= nth : count == nth;
    }
};

Plan &plan()
{
    static Plan only;
    return only;
}

/// The engine's own disk, on which everything is done in the end.
sqlite3_vfs *below = nullptr;

struct File
{
    sqlite3_file base;
    sqlite3_file *real; ///< Lies behind this.
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real;
}

int writeOrFail(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    if (plan().fails(false)) {
        return plan().what == FailingDisk::What::Room ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    }
    return realOf(file)->pMethods->xWrite(realOf(file), bytes, count, offset);
}

int syncOrFail(sqlite3_file *file, int flags)
{
    return plan().fails(true) ? SQLITE_IOERR_FSYNC : realOf(file)->pMethods->xSync(realOf(file), flags);
}

/// A method that is handed on as it is.
template <auto Method, class... Arguments>
int handOn(sqlite3_file *file, Arguments... arguments)
{
    return (realOf(file)->pMethods->*Method)(realOf(file), arguments...);
}

void barrier(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

using Methods = sqlite3_io_methods;

const Methods methods{
    2,
    handOn<&Methods::xClose>,
    handOn<&Methods::xRead, void *, int, sqlite3_int64>,
    writeOrFail,
    handOn<&Methods::xTruncate, sqlite3_int64>,
    syncOrFail,
    handOn<&Methods::xFileSize, sqlite3_int64 *>,
    handOn<&Methods::xLock, int>,
    handOn<&Methods::xUnlock, int>,
    handOn<&Methods::xCheckReservedLock, int *>,
    handOn<&Methods::xFileControl, int, void *>,
    handOn<&Methods::xSectorSize>,
    handOn<&Methods::xDeviceCharacteristics>,
    handOn<&Methods::xShmMap, int, int, int, void volatile **>,
    handOn<&Methods::xShmLock, int, int, int>,
    barrier,
    handOn<&Methods::xShmUnmap, int>,
    nullptr,
    nullptr,
};

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *flagsOut)
{
    auto *made = reinterpret_cast<File *>(file);
    made->real = reinterpret_cast<sqlite3_file *>(made + 1);
    const int result = below->xOpen(below, name, made->real, flags, flagsOut);
    made->base.pMethods = made->real->pMethods ? &methods : nullptr;
    return result;
}

/// The engine's own disk but for its files.
sqlite3_vfs diskOver(sqlite3_vfs *disk)
{
    sqlite3_vfs over = *disk;
    over.zName = "failing";
    over.szOsFile = static_cast<int>(sizeof(File)) + disk->szOsFile;
    over.pNext = nullptr;
    over.xOpen = openFile;
    return over;
}

sqlite3_vfs *failing()
{
    static sqlite3_vfs disk = diskOver(below);
    return &disk;
}

} // namespace

FailingDisk::FailingDisk()
{
    sqlite3_initialize();
    below = sqlite3_vfs_find(nullptr);
    sqlite3_vfs_register(failing(), 1);
}

FailingDisk::~FailingDisk()
{
    mend();
    sqlite3_vfs_unregister(failing());
}

void FailingDisk::failAt(What what, qint64 nth, bool onwards)
{
    const std::lock_guard lock(plan().mutex);
    plan().what = what;
    plan().nth = nth;
    plan().onwards = onwards;
    plan().count = 0;
}

qint64 FailingDisk::mend()
{
    const std::lock_guard lock(plan().mutex);
    plan().nth = std::numeric_limits<qint64>::max();
    plan().onwards = false;
    return plan().count;
}

} // namespace support
