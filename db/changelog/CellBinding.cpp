#include "db/changelog/CellBinding.h"

namespace db
{

void bindBytes(SQLite::Statement &statement, int index, const QByteArray &bytes)
{
    statement.bind(index, bytes.constData(), static_cast<int>(bytes.size()));
}

void bindText(SQLite::Statement &statement, int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    statement.bind(index, std::string(utf8.constData(), static_cast<size_t>(utf8.size())));
}

void bindCell(SQLite::Statement &statement, int index, const model::Cell &cell)
{
    if (const auto *number = std::get_if<qint64>(&cell)) {
        statement.bind(index, static_cast<int64_t>(*number));
    } else if (const auto *text = std::get_if<QString>(&cell)) {
        bindText(statement, index, *text);
    } else if (const auto *bytes = std::get_if<QByteArray>(&cell)) {
        bindBytes(statement, index, *bytes);
    } else {
        statement.bind(index);
    }
}

QByteArray bytesOf(const SQLite::Column &column)
{
    return QByteArray(static_cast<const char *>(column.getBlob()), column.getBytes());
}

QString textOf(const SQLite::Column &column)
{
    const char *text = column.getText("");
    return QString::fromUtf8(text, column.getBytes());
}

model::Cell cellOf(const SQLite::Column &column)
{
    if (column.isInteger()) {
        return qint64(column.getInt64());
    }
    if (column.isText()) {
        return textOf(column);
    }
    if (column.isBlob()) {
        return bytesOf(column);
    }
    return {};
}

QDate dayOf(const SQLite::Column &column)
{
    return column.isNull() ? QDate() : QDate::fromJulianDay(column.getInt64());
}

} // namespace db
