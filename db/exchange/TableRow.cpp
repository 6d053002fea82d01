#include "db/exchange/TableRow.h"

namespace db
{

QString TableRow::cell(qsizetype index) const
{
    if (index < 0 || index >= std::ssize(cells)) {
        return {};
    }
    return decoded(cells[static_cast<size_t>(index)], encoding).trimmed();
}

QStringList TableRow::texts() const
{
    QStringList all;
    all.reserve(std::ssize(cells));
    for (qsizetype index = 0; index < std::ssize(cells); ++index) {
        all.append(cell(index));
    }
    return all;
}

} // namespace db
