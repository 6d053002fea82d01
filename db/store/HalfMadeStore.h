// HalfMadeStore removes what was made of a store in a folder, unless the making is finished and it is kept.
#pragma once

#include "db/store/StoreFolder.h"

namespace db
{

/// Made before the first file; outlives every connection to the store. A folder that was there already stays.
class HalfMadeStore
{
public:
    explicit HalfMadeStore(const StoreFolder &folder);
    ~HalfMadeStore();
    HalfMadeStore(const HalfMadeStore &) = delete;
    HalfMadeStore &operator=(const HalfMadeStore &) = delete;

    /// The store is whole: nothing is removed.
    void keep() { m_kept = true; }

private:
    StoreFolder m_folder;
    bool m_made;
    bool m_kept = false;
};

/// Removes what a crash left of replacing a store's small files beside them. Hold the store's lock.
void removeHalfWritten(const StoreFolder &folder);

/// Whether a store may be made in `folder`: it is absent or empty.
[[nodiscard]] bool hasRoomForStore(const StoreFolder &folder);

} // namespace db
