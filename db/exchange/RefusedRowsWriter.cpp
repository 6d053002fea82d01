#include "db/exchange/RefusedRowsWriter.h"

#include "db/exchange/csv/CsvLine.h"

namespace db
{

model::Result<std::unique_ptr<RefusedRowsWriter>> RefusedRowsWriter::create(const QString &path,
                                                                            const QStringList &header)
{
    std::unique_ptr<RefusedRowsWriter> writer(new RefusedRowsWriter(path, header.size()));
    if (!writer->m_file.open(QIODevice::WriteOnly)) {
        return std::unexpected(writer->failure());
    }
    const QStringList names = header + QStringList{QStringLiteral("refused_line"), QStringLiteral("refused_field"),
                                                   QStringLiteral("refused_code"), QStringLiteral("refused_message")};
    if (const auto written = writer->write(QByteArrayLiteral("\xEF\xBB\xBF") + CsvLine::harmless(names)); !written) {
        return std::unexpected(written.error());
    }
    return writer;
}

RefusedRowsWriter::RefusedRowsWriter(const QString &path, qsizetype columns)
    : m_file(path)
    , m_columns(columns)
{
}

model::Result<void> RefusedRowsWriter::add(const QStringList &cells, qint64 line, const QString &field,
                                           const QString &code, const QString &message)
{
    QStringList whole = cells.first(qMin(cells.size(), m_columns));
    while (whole.size() < m_columns) {
        whole.append(QString());
    }
    whole << QString::number(line) << field << code << message;
    return write(CsvLine::harmless(whole));
}

model::Result<void> RefusedRowsWriter::commit()
{
    return m_file.commit() ? model::Result<void>() : std::unexpected(failure());
}

model::Result<void> RefusedRowsWriter::write(const QByteArray &bytes)
{
    return m_file.write(bytes) == bytes.size() ? model::Result<void>() : std::unexpected(failure());
}

model::Error RefusedRowsWriter::failure() const
{
    const bool full = m_file.error() == QFileDevice::ResourceError;
    return {full ? model::ErrorCode::DiskFull : model::ErrorCode::CannotWrite, m_file.fileName(), m_file.errorString()};
}

} // namespace db
