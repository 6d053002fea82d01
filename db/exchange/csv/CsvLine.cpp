#include "db/exchange/csv/CsvLine.h"

#include <algorithm>

namespace db
{

void CsvLine::append(QByteArray &line, QByteArrayView cell, bool isFirst)
{
    if (!isFirst) {
        line.append(',');
    }
    constexpr QByteArrayView special(",\"\r\n;|\t");
    const bool quoted = std::any_of(cell.begin(), cell.end(), [&](char byte) { return special.contains(byte); });
    if (!quoted) {
        line.append(cell.data(), cell.size());
        return;
    }
    line.append('"');
    for (const char byte : cell) {
        if (byte == '"') {
            line.append('"');
        }
        line.append(byte);
    }
    line.append('"');
}

QByteArray CsvLine::harmless(const QStringList &cells)
{
    constexpr QStringView dangerous = u"=+-@\t\r\n";
    QByteArray line;
    bool isFirst = true;
    for (const QString &cell : cells) {
        const QString trimmed = cell.trimmed();
        const bool isFormula = (!cell.isEmpty() && dangerous.contains(cell.front())) ||
                               (!trimmed.isEmpty() && dangerous.contains(trimmed.front()));
        append(line, (isFormula ? u'\'' + cell : cell).toUtf8(), isFirst);
        isFirst = false;
    }
    line.append("\r\n");
    return line;
}

} // namespace db
