#include "db/exchange/TableFile.h"

#include "db/exchange/csv/CsvReader.h"
#include "db/exchange/xlsx/XlsxReader.h"

#include <QFile>
#include <QFileInfo>

namespace db
{

namespace
{

template <class Reader>
model::Result<std::unique_ptr<TableReader>> asTable(model::Result<std::unique_ptr<Reader>> reader)
{
    if (!reader) {
        return std::unexpected(reader.error());
    }
    return std::unique_ptr<TableReader>(std::move(*reader));
}

} // namespace

model::Result<std::unique_ptr<TableReader>> TableFile::open(const QString &path, const QString &sheet)
{
    const QFileInfo found(path);
    if (!found.exists()) {
        return model::fail(model::ErrorCode::FileNotFound, path);
    }
    auto file = std::make_unique<QFile>(path);
    // A pipe or a device has no end to rely on, and no way back to a row.
    if (!found.isFile() || !file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return model::fail(model::ErrorCode::CannotRead, path, file->errorString());
    }
    const QByteArray start = file->peek(8);
    if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06")) {
        return asTable(XlsxReader::open(*file, path, sheet));
    }
    if (start.startsWith("\xD0\xCF\x11\xE0")) {
        return model::fail(model::ErrorCode::NotText, path,
                           QStringLiteral("a workbook of before 2007, or one with a password"));
    }
    return asTable(CsvReader::open(std::move(file), path));
}

} // namespace db
