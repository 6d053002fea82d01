#include "db/changelog/StateHash.h"

#include "db/changelog/CellBinding.h"
#include "db/changelog/RecordHash.h"

#include <cstring>

namespace db
{

namespace
{

using model::Column;
using model::ColumnType;
using model::EntitySchema;

void appendPart(QByteArray &bytes, char type, QByteArrayView part)
{
    bytes.append(type);
    const auto length = static_cast<quint32>(part.size());
    bytes.append(reinterpret_cast<const char *>(&length), sizeof length);
    bytes.append(part);
}

/// The ids of local numbers, at their numbers.
std::vector<QByteArray> entityIds(Connection &connection)
{
    std::vector<QByteArray> ids;
    SQLite::Statement &select = connection.statement("SELECT row, id FROM entity ORDER BY row");
    while (select.executeStep()) {
        const auto row = static_cast<size_t>(select.getColumn(0).getInt64());
        if (row >= ids.size()) {
            ids.resize(row + 1);
        }
        ids[row] = bytesOf(select.getColumn(1));
    }
    select.reset();
    return ids;
}

void appendColumn(QByteArray &bytes, const SQLite::Column &value, bool entity, const std::vector<QByteArray> &ids)
{
    if (value.isInteger()) {
        const qint64 number = value.getInt64();
        if (entity) {
            // In a damaged store a number may lead nowhere: that is hashed as what it is, and differs from the log.
            const bool known = number >= 0 && static_cast<size_t>(number) < ids.size();
            appendPart(bytes, 'e', known ? ids[static_cast<size_t>(number)] : QByteArray::number(number));
        } else {
            appendPart(bytes, 'i', QByteArrayView(reinterpret_cast<const char *>(&number), sizeof number));
        }
    } else if (!value.isNull()) {
        appendPart(bytes, value.isText() ? 't' : 'b',
                   QByteArrayView(static_cast<const char *>(value.getBlob()), value.getBytes()));
    } else {
        appendPart(bytes, 'n', {});
    }
}

std::string rowQuery(const EntitySchema &schema, bool oneFile)
{
    const std::string table(schema.table.data(), static_cast<size_t>(schema.table.size()));
    std::string sql = schema.interned ? "SELECT row, file" : "SELECT id, file";
    for (const Column &column : schema.columns) {
        sql += ", " + std::string(column.name.data(), static_cast<size_t>(column.name.size()));
    }
    return sql + " FROM " + table + (oneFile ? " WHERE file = ?" : "");
}

/// How many of the thing's columns there are up to the last that is not blank; the first two of the row are its ids.
int filledColumns(SQLite::Statement &row, const EntitySchema &schema)
{
    auto filled = static_cast<int>(schema.columns.size());
    while (filled > 0 && row.getColumn(filled + 1).isNull()) {
        --filled;
    }
    return filled;
}

} // namespace

void StateHash::addItem(QByteArrayView bytes)
{
    const QByteArray hash = plainHash(bytes);
    for (size_t lane = 0; lane < m_sum.size(); ++lane) {
        quint64 part = 0;
        std::memcpy(&part, hash.constData() + lane * sizeof part, sizeof part);
        m_sum[lane] += part;
    }
}

void StateHash::addTables(Connection &connection, std::optional<qint64> file)
{
    const std::vector<QByteArray> ids = entityIds(connection);
    QByteArray bytes;
    for (const EntitySchema &schema : model::entitySchemas()) {
        SQLite::Statement select(connection.database(), rowQuery(schema, file.has_value()));
        if (file) {
            select.bind(1, static_cast<int64_t>(*file));
        }
        while (select.executeStep()) {
            bytes.clear();
            bytes.append(static_cast<char>(schema.kind));
            appendColumn(bytes, select.getColumn(0), schema.interned, ids);
            appendColumn(bytes, select.getColumn(1), true, ids);
            // Trailing blanks are left out, so that a column appended later leaves the hash of older things alone.
            for (int i = 0; i < filledColumns(select, schema); ++i) {
                appendColumn(bytes, select.getColumn(i + 2),
                             schema.columns[static_cast<size_t>(i)].type == ColumnType::Entity, ids);
            }
            addItem(bytes);
        }
    }
    const std::string ofFile = file ? " AND stream.file = ?" : "";
    SQLite::Statement heads(connection.database(),
                            "SELECT head.entity, head.atom, head.cells, incarnation.id, record.number, record.hash"
                            " FROM head JOIN record ON record.seq = head.record"
                            " JOIN stream ON stream.row = record.stream"
                            " JOIN incarnation ON incarnation.row = stream.incarnation"
                            " WHERE (SELECT count(*) FROM head AS beside WHERE beside.entity = head.entity"
                            " AND beside.atom = head.atom) > 1" +
                                ofFile);
    if (file) {
        heads.bind(1, static_cast<int64_t>(*file));
    }
    while (heads.executeStep()) {
        bytes = "head";
        for (int i = 0; i < 6; ++i) {
            appendColumn(bytes, heads.getColumn(i), false, ids);
        }
        addItem(bytes);
    }
}

void StateHash::add(const StateHash &other)
{
    for (size_t lane = 0; lane < m_sum.size(); ++lane) {
        m_sum[lane] += other.m_sum[lane];
    }
}

QString StateHash::toString() const
{
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(m_sum.data()), static_cast<qsizetype>(sizeof m_sum)).toHex());
}

} // namespace db
