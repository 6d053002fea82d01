#include "db/exchange/export/CsvTableWriter.h"

#include "db/exchange/csv/CsvLine.h"
#include "db/files/DurableFile.h"

namespace db
{

using model::Result;

namespace
{

QStringList texts(const QVariantList &cells)
{
    QStringList texts;
    for (const QVariant &cell : cells) {
        constexpr int digits = 12;
        texts.append(cell.typeId() == QMetaType::QDate    ? cell.toDate().toString(Qt::ISODate)
                     : cell.typeId() == QMetaType::Double ? QString::number(cell.toDouble(), 'g', digits)
                                                          : cell.toString());
    }
    return texts;
}

} // namespace

Result<std::unique_ptr<TableWriter>> CsvTableWriter::create(const QString &path, const QStringList &columns)
{
    std::unique_ptr<CsvTableWriter> writer(new CsvTableWriter(path));
    if (!writer->m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return model::fail(model::ErrorCode::CannotWrite, path, writer->m_file.errorString());
    }
    writer->m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (const Result<void> written = writer->write("\xEF\xBB\xBF" + CsvLine::harmless(columns)); !written) {
        return std::unexpected(written.error());
    }
    return writer;
}

Result<void> CsvTableWriter::add(const QVariantList &cells)
{
    return write(CsvLine::harmless(texts(cells)));
}

Result<void> CsvTableWriter::finish()
{
    const Result<void> synced = syncFile(m_file);
    m_file.close();
    return synced;
}

Result<void> CsvTableWriter::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) == bytes.size()) {
        return {};
    }
    const bool full = m_file.error() == QFileDevice::ResourceError;
    return model::fail(full ? model::ErrorCode::DiskFull : model::ErrorCode::CannotWrite, m_file.fileName(),
                       m_file.errorString());
}

} // namespace db
