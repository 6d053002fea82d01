#include "db/exchange/export/NewTableFile.h"

#include "db/files/DurableFile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace db
{

using namespace Qt::StringLiterals;
using model::ErrorCode;
using model::fail;
using model::Result;

namespace
{

Result<QByteArray> sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return fail(ErrorCode::CannotRead, path, file.errorString());
    }
    return hash.result();
}

} // namespace

Result<void> NewTableFile::check() const
{
    if (!TableWriter::canWrite(m_path)) {
        return fail(ErrorCode::InvalidValue, u"file"_s, u"a name that ends in .csv or .xlsx"_s);
    }
    if (QFileInfo::exists(m_path)) {
        return fail(ErrorCode::CannotWrite, m_path, u"there is a file already"_s);
    }
    return {};
}

Result<ExportOutcome> NewTableFile::write(const QString &name, const QStringList &columns, const Fill &fill) const
{
    if (const Result<void> right = check(); !right) {
        return std::unexpected(right.error());
    }
    const QFileInfo place(m_path);
    const QTemporaryDir beside(place.absolutePath() + u"/.alongside-XXXXXX"_s);
    if (!beside.isValid()) {
        return model::fail(ErrorCode::CannotWrite, m_path, beside.errorString());
    }
    const QString made = beside.filePath(place.fileName());
    const Result<qint64> rows = fillTable(made, name, columns, fill);
    if (!rows) {
        const model::Error &error = rows.error();
        return std::unexpected(model::Error{error.code, error.where == made ? m_path : error.where, error.detail});
    }
    const Result<QByteArray> hash = sha256Of(made);
    if (!hash) {
        return std::unexpected(hash.error());
    }
    if (!QFile::rename(made, m_path)) {
        return fail(ErrorCode::CannotWrite, m_path, u"there is a file already"_s);
    }
    if (const Result<void> synced = syncFolder(place.absolutePath()); !synced) {
        return std::unexpected(synced.error());
    }
    return ExportOutcome{*rows, *hash};
}

Result<qint64> NewTableFile::fillTable(const QString &made, const QString &name, const QStringList &columns,
                                       const Fill &fill) const
{
    const Result<std::unique_ptr<TableWriter>> table = TableWriter::create(made, name, columns);
    if (!table) {
        return std::unexpected(table.error());
    }
    const Result<qint64> rows = fill(**table);
    if (!rows) {
        return rows;
    }
    const Result<void> finished = (*table)->finish();
    return finished ? rows : std::unexpected(finished.error());
}

} // namespace db
