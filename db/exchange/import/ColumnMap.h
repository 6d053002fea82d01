// ColumnMap says where each field of a row comes from: a column of the file, or one value for all rows.
#pragma once

#include "db/exchange/TableRow.h"
#include "db/exchange/import/ImportOptions.h"
#include "model/core/Result.h"

namespace db
{

class ColumnMap
{
public:
    /// Fails with UnknownField for a field that the kind does not have or a column that is not in the header, the
    /// detail naming the nearest that is; with InvalidValue for a field that is both mapped and set.
    [[nodiscard]] static model::Result<ColumnMap> resolve(const QStringList &header, const ImportOptions &options);

    /// Whether rows can have this field at all; by its position in importFields().
    [[nodiscard]] bool has(int field) const;
    /// The row's text for a field; blank if it has none.
    [[nodiscard]] QString text(const TableRow &row, int field) const;
    /// What the column that gives the field is called; blank for a value that was set.
    [[nodiscard]] QString columnName(int field) const;
    /// Whether --only lets the row through.
    [[nodiscard]] bool takes(const TableRow &row) const;
    /// The columns that nothing reads.
    [[nodiscard]] const QStringList &ignored() const { return m_ignored; }

private:
    struct Source
    {
        qsizetype column = -1;
        QString value;
        bool set = false;
    };

    [[nodiscard]] model::Result<void> take(const ImportOptions &options);
    void matchByName(ImportKind kind);
    [[nodiscard]] model::Result<qsizetype> columnOf(const QString &name) const;

    QStringList m_header;
    std::vector<Source> m_sources;
    std::vector<std::pair<qsizetype, QString>> m_only;
    QStringList m_ignored;
};

} // namespace db
