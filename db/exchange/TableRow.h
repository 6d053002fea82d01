// TableRow is one row of a table as a reader found it: where it stands, and its cells as bytes and as text.
#pragma once

#include "db/exchange/RowFault.h"
#include "db/exchange/csv/TextEncoding.h"

#include <QByteArrayView>
#include <QStringList>

#include <optional>
#include <vector>

namespace db
{

/// The byte views are good until the reader that gave the row reads or seeks again.
struct TableRow
{
    qint64 line = 0;               ///< The line of the file (or row of the sheet) that the row starts on, from 1.
    qint64 offset = 0;             ///< What seekRow() takes to read this row again.
    std::optional<RowFault> fault; ///< Set on a row that is to be refused; its cells may be incomplete then.
    QByteArrayView text; ///< The whole row as it stands in the file, without its line end; empty if it is too long.
    std::vector<QByteArrayView> cells; ///< As many as the header has, unquoted, blanks kept, in `encoding`.
    TextEncoding encoding = TextEncoding::Utf8;

    /// The text of cell `index` without blanks around it; empty when there is no such cell.
    [[nodiscard]] QString cell(qsizetype index) const;

    /// Every cell's text, as cell() gives it.
    [[nodiscard]] QStringList texts() const;
};

} // namespace db
