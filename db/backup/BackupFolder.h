// BackupFolder is the hidden folder beside a backup in which it is made, gone again whatever comes.
#pragma once

#include "model/core/Result.h"

#include <QLockFile>
#include <QTemporaryDir>

#include <memory>

namespace db
{

class BackupFolder
{
public:
    /// Makes one in `beside`, and removes those that a kill left there: nobody holds their lock any more.
    /// FolderReadOnly.
    [[nodiscard]] static model::Result<BackupFolder> make(const QString &beside);

    [[nodiscard]] QString path() const { return m_folder->path(); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder->filePath(name); }

private:
    BackupFolder() = default;
    static void removeAbandoned(const QString &beside);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QLockFile> m_lock; ///< Let go before the folder is removed.
};

} // namespace db
