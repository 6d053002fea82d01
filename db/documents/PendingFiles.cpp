#include "db/documents/PendingFiles.h"

#include "db/changelog/CellBinding.h"
#include "db/files/DurableFile.h"

#include <QFile>

namespace db
{

using model::ErrorCode;
using model::fail;
using model::Result;

namespace
{

const QString ending = QStringLiteral(".part");

} // namespace

QString PendingFiles::pendingPath(const QString &stored) const
{
    return QDir(m_folder.files()).filePath(stored + ending);
}

Result<void> PendingFiles::keep(const QString &stored) const
{
    QFile pending(pendingPath(stored));
    if (!pending.rename(QDir(m_folder.files()).filePath(stored))) {
        return fail(ErrorCode::CannotWrite, m_folder.files(), pending.errorString());
    }
    return syncFolder(m_folder.files());
}

void PendingFiles::settle(Connection &connection) const
{
    for (const QString &name : QDir(m_folder.files()).entryList({QStringLiteral("*.part")}, QDir::Files)) {
        const QString stored = name.chopped(ending.size());
        SQLite::Statement &select = connection.statement("SELECT 1 FROM document WHERE stored = ?");
        bindText(select, 1, stored);
        const bool wanted = select.executeStep();
        select.reset();
        if (!wanted) {
            QFile::remove(pendingPath(stored));
        } else if (!keep(stored)) {
            continue; // tried again at the next opening; until then the document is read where it lies
        }
    }
}

} // namespace db
