#include "db/store/upkeep/SchemaUpgrade.h"

#include "db/backup/StoreCopy.h"
#include "db/files/DurableFile.h"
#include "db/schema/SchemaScripts.h"

#include <QFileInfo>

#include <filesystem>

namespace db
{

using model::ErrorCode;
using model::fail;
using model::Result;

namespace
{

const QString copyPrefix = QStringLiteral("cases.db.before-");

} // namespace

SchemaUpgrade::SchemaUpgrade(const StoreFolder &folder)
    : m_folder(folder)
    , m_old(copies())
{
}

Result<void> SchemaUpgrade::run(Connection &writer, std::span<const unsigned char> key)
{
    const Result<int> version = SchemaScripts::version(writer);
    if (!version) {
        return std::unexpected(version.error());
    }
    if (*version > 0 && *version < SchemaScripts::current) {
        m_upgraded = true;
        if (const Result<void> aside = putAside(writer, key); !aside) {
            return aside;
        }
    }
    return SchemaScripts::upgrade(writer);
}

Result<void> SchemaUpgrade::putAside(Connection &writer, std::span<const unsigned char> key) const
{
    const QString copy = QDir(m_folder.path).filePath(copyPrefix + QString::number(SchemaScripts::current));
    const QString part = copy + QStringLiteral(".part");
    QFile::remove(part); // of an attempt that was cut short
    Result<void> written = StoreCopy::write(writer, key, part);
    if (written) {
        written = StoreCopy::check(part, key);
    }
    if (!written) {
        remove(copies().filter(QStringLiteral(".part")));
        return written;
    }
    std::error_code error;
    std::filesystem::rename(QFileInfo(part).filesystemFilePath(), QFileInfo(copy).filesystemFilePath(), error);
    return error ? fail(ErrorCode::CannotWrite, copy) : syncFolder(m_folder.path);
}

QStringList SchemaUpgrade::copies() const
{
    return QDir(m_folder.path).entryList({copyPrefix + QLatin1Char('*')}, QDir::Files | QDir::Hidden);
}

void SchemaUpgrade::removeOldCopies() const
{
    if (!m_upgraded) {
        remove(m_old);
    }
}

void SchemaUpgrade::removeAllCopies() const
{
    remove(copies());
}

void SchemaUpgrade::remove(const QStringList &names) const
{
    // What cannot be removed now is tried again at the next opening.
    for (const QString &name : names) {
        QFile::remove(QDir(m_folder.path).filePath(name));
    }
}

} // namespace db
