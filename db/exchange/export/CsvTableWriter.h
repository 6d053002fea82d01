// CsvTableWriter writes a table as text with commas, in UTF-8 with a byte-order mark, as spreadsheets open it.
#pragma once

#include "db/exchange/export/TableWriter.h"

#include <QFile>

namespace db
{

class CsvTableWriter : public TableWriter
{
public:
    [[nodiscard]] static model::Result<std::unique_ptr<TableWriter>> create(const QString &path,
                                                                            const QStringList &columns);

    [[nodiscard]] model::Result<void> add(const QVariantList &cells) override;
    [[nodiscard]] model::Result<void> finish() override;

private:
    explicit CsvTableWriter(const QString &path)
        : m_file(path)
    {
    }

    [[nodiscard]] model::Result<void> write(const QByteArray &bytes);

    QFile m_file;
};

} // namespace db
