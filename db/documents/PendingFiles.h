// PendingFiles are sealed files that were written before the save that speaks of them.
#pragma once

#include "db/sqlcipher/Connection.h"
#include "db/store/StoreFolder.h"

namespace db
{

/// A file is sealed as NAME.part, then its document is saved, then it takes its name. Whatever a kill leaves half done
/// is seen at the next opening: with a document it takes its name, without one it goes.
class PendingFiles
{
public:
    explicit PendingFiles(const StoreFolder &folder)
        : m_folder(folder)
    {
    }

    [[nodiscard]] QString pendingPath(const QString &stored) const;
    /// Gives a file that was sealed as pending its name, durably. CannotWrite, DiskFull.
    [[nodiscard]] model::Result<void> keep(const QString &stored) const;

    /// For the opener: sorts out what a kill left. Throws SQLite::Exception.
    void settle(Connection &connection) const;

private:
    StoreFolder m_folder;
};

} // namespace db
