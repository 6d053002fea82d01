// ImportMapping is the table in which the columns of a file are matched with fields, over the first rows of the file.
#pragma once

#include "db/exchange/import/ImportOptions.h"
#include "model/core/Result.h"

#include <QTableWidget>

class QComboBox;

namespace widgets
{

/// What the top of a file holds.
struct FilePreview
{
    QStringList header;
    QList<QStringList> rows; ///< The first few.

    /// Reads it, for a job. Errors as TableFile and TableReader.
    [[nodiscard]] static model::Result<FilePreview> read(const QString &path);
};

class ImportMapping : public QTableWidget
{
    Q_OBJECT

public:
    explicit ImportMapping(QWidget *parent = nullptr);

    /// Shows a row for each column, with the field guessed from its name.
    void show(const FilePreview &preview, db::ImportKind kind);

    /// Adds what is chosen to `options`. A field that two columns are to give: its words; blank when all is well.
    [[nodiscard]] QString fill(db::ImportOptions &options) const;

    /// The choice for a column, by its place in the file.
    [[nodiscard]] QComboBox *choice(int column) const;

Q_SIGNALS:
    void edited();

private:
    QStringList m_header;
};

} // namespace widgets
