#include "db/store/HalfMadeStore.h"

#include <QFile>

namespace db
{

HalfMadeStore::HalfMadeStore(const StoreFolder &folder)
    : m_folder(folder)
    , m_made(!QDir(folder.path).exists())
{
}

HalfMadeStore::~HalfMadeStore()
{
    if (m_kept) {
        return;
    }
    // Only what a store consists of: a folder that was given may have been filled by someone else meanwhile.
    for (const QString &name :
         {QStringLiteral("cases.db"), QStringLiteral("cases.db-wal"), QStringLiteral("cases.db-shm"),
          QStringLiteral("cases.db-journal"), QStringLiteral("keys.json"), QStringLiteral("generation"),
          QStringLiteral("tries.json"), QStringLiteral("lock")}) {
        QFile::remove(QDir(m_folder.path).filePath(name));
    }
    if (m_made) {
        QDir(m_folder.path).removeRecursively();
    } else {
        QDir(m_folder.files()).removeRecursively();
    }
}

bool hasRoomForStore(const StoreFolder &folder)
{
    const QDir directory(folder.path);
    return !directory.exists() || directory.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace db
