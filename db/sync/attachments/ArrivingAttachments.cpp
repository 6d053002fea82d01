#include "db/sync/attachments/ArrivingAttachments.h"

#include "db/changelog/CellBinding.h"
#include "db/documents/SealedFile.h"
#include "db/files/DurableFile.h"
#include "model/documents/DocumentRules.h"

#include <QFile>

namespace db
{

using namespace model;

namespace
{

/// A sealed file is this much longer than what is in it, and its pieces a little more.
constexpr qint64 mostBytes = DocumentRules::largest + DocumentRules::largest / 1000 + 4096;

} // namespace

bool ArrivingAttachments::add(const AttachmentPiece &piece, const QByteArray &bytes)
{
    const QString stored = QString::fromLatin1(piece.name.toHex());
    SQLite::Statement &known = m_connection.statement("SELECT 1 FROM document WHERE stored = ?");
    bindText(known, 1, stored);
    const bool wanted = known.executeStep();
    known.reset();
    const bool sound = piece.at >= 0 && piece.total <= mostBytes && piece.at + bytes.size() <= piece.total;
    if (!wanted || !sound) {
        return !wanted ? false : true; // one that cannot be is not wanted again
    }
    if (QFile::exists(QDir(m_folder.files()).filePath(stored))) {
        return true;
    }
    const Connection::Scope scope(m_connection, WriteScope::Local);
    SQLite::Statement &insert =
        m_connection.statement("INSERT OR IGNORE INTO arriving_piece (stored, at, total, bytes) VALUES (?, ?, ?, ?)");
    bindText(insert, 1, stored);
    insert.bind(2, static_cast<int64_t>(piece.at));
    insert.bind(3, static_cast<int64_t>(piece.total));
    bindBytes(insert, 4, bytes);
    insert.exec();
    return true;
}

bool ArrivingAttachments::lacks(const QString &stored)
{
    if (QFile::exists(QDir(m_folder.files()).filePath(stored))) {
        return false;
    }
    SQLite::Statement &select = m_connection.statement(
        "SELECT coalesce(sum(length(bytes)) >= max(total), 0) FROM arriving_piece WHERE stored = ?");
    bindText(select, 1, stored);
    const bool whole = select.executeStep() && select.getColumn(0).getInt() != 0;
    select.reset();
    return !whole;
}

Result<qint64> ArrivingAttachments::settle()
{
    QStringList whole;
    SQLite::Statement &select = m_connection.statement(
        "SELECT stored FROM arriving_piece GROUP BY stored HAVING sum(length(bytes)) >= max(total)");
    while (select.executeStep()) {
        whole.append(textOf(select.getColumn(0)));
    }
    select.reset();
    for (const QString &stored : whole) {
        if (const Result<void> placed = putTogether(stored); !placed) {
            return std::unexpected(placed.error());
        }
        const Connection::Scope scope(m_connection, WriteScope::Local);
        SQLite::Statement &erase = m_connection.statement("DELETE FROM arriving_piece WHERE stored = ?");
        bindText(erase, 1, stored);
        erase.exec();
    }
    return whole.size();
}

Result<void> ArrivingAttachments::putTogether(const QString &stored)
{
    const QDir files(m_folder.files());
    // Not the name of a pending file: one that a kill leaves half written goes at the next opening.
    QFile file(files.filePath(stored + QStringLiteral(".arriving.part")));
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(ErrorCode::CannotWrite, m_folder.files(), file.errorString());
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    bool written = true;
    SQLite::Statement &select =
        m_connection.statement("SELECT at, bytes FROM arriving_piece WHERE stored = ? ORDER BY at");
    bindText(select, 1, stored);
    while (written && select.executeStep()) {
        const QByteArray bytes = bytesOf(select.getColumn(1));
        written = file.seek(select.getColumn(0).getInt64()) && file.write(bytes) == bytes.size();
    }
    select.reset();
    const bool full = file.error() == QFileDevice::ResourceError;
    Result<void> placed =
        written ? syncFile(file) : fail(full ? ErrorCode::DiskFull : ErrorCode::CannotWrite, m_folder.files());
    if (placed && !file.rename(files.filePath(stored))) {
        placed = fail(ErrorCode::CannotWrite, m_folder.files(), file.errorString());
    }
    if (!placed) {
        file.remove();
        return placed;
    }
    return syncFolder(m_folder.files());
}

} // namespace db
