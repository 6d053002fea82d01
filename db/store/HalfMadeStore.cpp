#include "db/store/HalfMadeStore.h"

#include "db/store/upkeep/SchemaUpgrade.h"

#include <QFile>
#include <QRegularExpression>

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
    SchemaUpgrade(m_folder).removeAllCopies(); // of an older store that was to be restored here
    if (m_made) {
        QDir(m_folder.path).removeRecursively();
    } else {
        QDir(m_folder.files()).removeRecursively();
    }
}

void removeHalfWritten(const StoreFolder &folder)
{
    // As QSaveFile calls them.
    static const QRegularExpression halfWritten(
        QStringLiteral(R"(^(keys\.json|generation|tries\.json)\.[A-Za-z]{6}$)"));
    for (const QString &name : QDir(folder.path).entryList(QDir::Files | QDir::Hidden).filter(halfWritten)) {
        QFile::remove(QDir(folder.path).filePath(name));
    }
}

bool hasRoomForStore(const StoreFolder &folder)
{
    const QDir directory(folder.path);
    return !directory.exists() || directory.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace db
