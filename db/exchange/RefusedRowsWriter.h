// RefusedRowsWriter writes the rows that an import refused, with the reasons, so that they can be mended and read
// again.
#pragma once

#include "model/core/Result.h"

#include <QSaveFile>
#include <QStringList>

#include <memory>

namespace db
{

/// A CSV in UTF-8 with a byte-order mark: the table's own columns, then refused_line, refused_field, refused_code and
/// refused_message, which an import passes over. Cells that a spreadsheet would run as formulas are made harmless. The
/// file holds what the table held: it is only ever written where the person said.
class RefusedRowsWriter
{
public:
    /// Starts the file beside `path`; what is at `path` stays until commit(). Fails with CannotWrite.
    [[nodiscard]] static model::Result<std::unique_ptr<RefusedRowsWriter>> create(const QString &path,
                                                                                  const QStringList &header);

    /// Adds a refused row: its cells (fewer than the header has are filled up), the line it starts on, and why.
    [[nodiscard]] model::Result<void> add(const QStringList &cells, qint64 line, const QString &field,
                                          const QString &code, const QString &message);

    /// Puts the file in place. Without it nothing is left behind. Fails with DiskFull or CannotWrite.
    [[nodiscard]] model::Result<void> commit();

private:
    RefusedRowsWriter(const QString &path, qsizetype columns);

    [[nodiscard]] model::Result<void> write(const QByteArray &bytes);
    [[nodiscard]] model::Error failure() const;

    QSaveFile m_file;
    qsizetype m_columns;
};

} // namespace db
