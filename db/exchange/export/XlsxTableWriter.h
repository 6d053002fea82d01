// XlsxTableWriter writes a table as a workbook of one sheet.
#pragma once

#include "db/exchange/export/TableWriter.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace db
{

/// The library keeps what it writes in files without a name until the workbook is put together. They lie in the folder
/// of the workbook itself, where its contents were going to be readable anyway, and nowhere else.
class XlsxTableWriter : public TableWriter
{
public:
    [[nodiscard]] static model::Result<std::unique_ptr<TableWriter>> create(const QString &path, const QString &name,
                                                                            const QStringList &columns);
    ~XlsxTableWriter() override;
    XlsxTableWriter(const XlsxTableWriter &) = delete;
    XlsxTableWriter &operator=(const XlsxTableWriter &) = delete;

    [[nodiscard]] model::Result<void> add(const QVariantList &cells) override;
    [[nodiscard]] model::Result<void> finish() override;

private:
    explicit XlsxTableWriter(const QString &path);

    [[nodiscard]] model::Result<void> begin(const QString &name, const QStringList &columns);
    [[nodiscard]] model::Result<void> write(int column, const QVariant &cell, lxw_format *format);
    [[nodiscard]] std::unexpected<model::Error> failure(int error) const;
    /// Whether every row reached the file: the library does not notice a full disk.
    [[nodiscard]] bool isWhole() const;

    QString m_path;
    QByteArray m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_day = nullptr;
    lxw_format *m_head = nullptr;
    quint32 m_rows = 0;
};

} // namespace db
