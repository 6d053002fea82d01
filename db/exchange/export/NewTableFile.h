// NewTableFile makes a file that leaves the store: whole, for its owner only, and never over another.
#pragma once

#include "db/exchange/export/TableWriter.h"

#include <functional>

namespace db
{

struct ExportOutcome
{
    qint64 rows = 0;   ///< Without the one of column names.
    QByteArray sha256; ///< Of the whole file.
};

/// It is made in a folder of its own beside its place, which only its owner may enter, and moved there when it is
/// whole.
class NewTableFile
{
public:
    /// Writes the rows; how many they were.
    using Fill = std::function<model::Result<qint64>(TableWriter &table)>;

    /// `path` ends in ".csv" or ".xlsx".
    explicit NewTableFile(const QString &path)
        : m_path(path)
    {
    }

    /// What is wrong with the path before anything is read. InvalidValue ("file"), CannotWrite for a file that is
    /// there.
    [[nodiscard]] model::Result<void> check() const;

    /// Makes the file. `name` is what a workbook calls its sheet. Errors: those of check() and of `fill`, CannotWrite,
    /// DiskFull, FileTooLarge. After each of them nothing is left at the path or beside it.
    [[nodiscard]] model::Result<ExportOutcome> write(const QString &name, const QStringList &columns,
                                                     const Fill &fill) const;

private:
    [[nodiscard]] model::Result<qint64> fillTable(const QString &made, const QString &name, const QStringList &columns,
                                                  const Fill &fill) const;

    QString m_path;
};

} // namespace db
