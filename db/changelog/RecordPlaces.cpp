#include "db/changelog/RecordPlaces.h"

#include "db/changelog/CellBinding.h"

#include <algorithm>

namespace db
{

namespace
{

struct Unplaced
{
    qint64 seq = 0;
    qint64 stream = 0;
    qint64 number = 0;
    QByteArray save;
};

} // namespace

// Each question is one statement: of two, the second could find the records placed that the first had found without.

std::optional<qint64> RecordPlaces::lastOf(qint64 stream)
{
    SQLite::Statement &select = m_connection.statement(
        "SELECT seq FROM (SELECT number, seq FROM (SELECT number, seq FROM stream_place WHERE stream = ?1"
        "   ORDER BY number DESC, seq DESC LIMIT 1)"
        "  UNION ALL SELECT number, seq FROM record WHERE seq > (SELECT seq FROM placed) AND stream = ?1)"
        " ORDER BY number DESC, seq DESC LIMIT 1");
    select.bind(1, static_cast<int64_t>(stream));
    std::optional<qint64> last;
    if (select.executeStep()) {
        last = select.getColumn(0).getInt64();
    }
    select.reset();
    return last;
}

std::vector<qint64> RecordPlaces::numbered(qint64 stream, qint64 first, qint64 last)
{
    SQLite::Statement &select = m_connection.statement(
        "SELECT seq FROM stream_place WHERE stream = ?1 AND number BETWEEN ?2 AND ?3 UNION ALL"
        " SELECT seq FROM record WHERE seq > (SELECT seq FROM placed) AND stream = ?1 AND number BETWEEN ?2 AND ?3");
    select.bind(1, static_cast<int64_t>(stream));
    select.bind(2, static_cast<int64_t>(first));
    select.bind(3, static_cast<int64_t>(last));
    return numbersIn(select);
}

std::vector<qint64> RecordPlaces::ofFiles(qint64 firstFile, qint64 lastFile)
{
    SQLite::Statement &select = m_connection.statement(
        "SELECT stream_place.seq FROM stream CROSS JOIN stream_place ON stream_place.stream = stream.row"
        "  WHERE stream.file BETWEEN ?1 AND ?2 UNION ALL"
        " SELECT record.seq FROM record CROSS JOIN stream ON stream.row = record.stream"
        "  WHERE record.seq > (SELECT seq FROM placed) AND stream.file BETWEEN ?1 AND ?2");
    select.bind(1, static_cast<int64_t>(firstFile));
    select.bind(2, static_cast<int64_t>(lastFile));
    return numbersIn(select);
}

std::vector<qint64> RecordPlaces::ofSave(const model::SaveId &save)
{
    SQLite::Statement &select =
        m_connection.statement("SELECT seq FROM save_place WHERE save = ?1 UNION ALL"
                               " SELECT seq FROM record WHERE seq > (SELECT seq FROM placed) AND save = ?1");
    bindId(select, 1, save);
    return numbersIn(select);
}

std::optional<qint64> RecordPlaces::named(qint64 file, const model::WriteName &name)
{
    SQLite::Statement &stream = m_connection.statement(
        "SELECT row FROM stream WHERE file = ? AND incarnation = (SELECT row FROM incarnation WHERE id = ?)");
    stream.bind(1, static_cast<int64_t>(file));
    bindId(stream, 2, name.incarnation);
    const qint64 row = stream.executeStep() ? stream.getColumn(0).getInt64() : 0;
    stream.reset();
    std::optional<qint64> found;
    for (const qint64 seq : numbered(row, name.number, name.number)) {
        SQLite::Statement &select = m_connection.statement("SELECT hash FROM record WHERE seq = ?");
        select.bind(1, static_cast<int64_t>(seq));
        if (select.executeStep() && bytesOf(select.getColumn(0)).startsWith(name.hashPrefix)) {
            found = seq;
        }
        select.reset();
    }
    return found;
}

qint64 RecordPlaces::placed()
{
    SQLite::Statement &select = m_connection.statement("SELECT seq FROM placed");
    const qint64 seq = select.executeStep() ? select.getColumn(0).getInt64() : 0;
    select.reset();
    return seq;
}

void RecordPlaces::place()
{
    std::vector<Unplaced> unplaced;
    SQLite::Statement &select =
        m_connection.statement("SELECT seq, stream, number, save FROM record WHERE seq > (SELECT seq FROM placed)");
    while (select.executeStep()) {
        unplaced.push_back({select.getColumn(0).getInt64(), select.getColumn(1).getInt64(),
                            select.getColumn(2).getInt64(), bytesOf(select.getColumn(3))});
    }
    select.reset();
    if (unplaced.empty()) {
        return;
    }
    // Row by row: an INSERT … SELECT would make the full-text indexes write out what they gathered (SearchIndex).
    SQLite::Statement &inStream =
        m_connection.statement("INSERT INTO stream_place (stream, number, seq) VALUES (?, ?, ?)");
    SQLite::Statement &inSave = m_connection.statement("INSERT INTO save_place (save, seq) VALUES (?, ?)");
    for (const Unplaced &one : unplaced) {
        inStream.bind(1, static_cast<int64_t>(one.stream));
        inStream.bind(2, static_cast<int64_t>(one.number));
        inStream.bind(3, static_cast<int64_t>(one.seq));
        inStream.exec();
        inStream.reset();
        bindBytes(inSave, 1, one.save);
        inSave.bind(2, static_cast<int64_t>(one.seq));
        inSave.exec();
        inSave.reset();
    }
    SQLite::Statement &update = m_connection.statement("UPDATE placed SET seq = ?");
    update.bind(1, static_cast<int64_t>(unplaced.back().seq));
    update.exec();
}

bool RecordPlaces::areWhole()
{
    // Three equal numbers: as many places as records, and as many of them where a record is.
    SQLite::Statement &select = m_connection.statement(
        "WITH filed AS (SELECT count(*) AS number FROM record WHERE seq <= (SELECT seq FROM placed))"
        " SELECT filed.number = (SELECT count(*) FROM stream_place) AND filed.number = (SELECT count(*) FROM "
        "save_place)"
        " AND filed.number = (SELECT count(*) FROM stream_place AS place JOIN record ON record.seq = place.seq"
        "  AND record.stream = place.stream AND record.number = place.number WHERE place.seq <= (SELECT seq FROM "
        "placed))"
        " AND filed.number = (SELECT count(*) FROM save_place AS place JOIN record ON record.seq = place.seq"
        "  AND record.save = place.save WHERE place.seq <= (SELECT seq FROM placed))"
        " AND (SELECT seq FROM placed) <= (SELECT coalesce(max(seq), 0) FROM record) FROM filed");
    const bool whole = select.executeStep() && select.getColumn(0).getInt() == 1;
    select.reset();
    return whole;
}

std::vector<qint64> RecordPlaces::numbersIn(SQLite::Statement &select)
{
    std::vector<qint64> numbers;
    while (select.executeStep()) {
        numbers.push_back(select.getColumn(0).getInt64());
    }
    select.reset();
    std::ranges::sort(numbers);
    return numbers;
}

} // namespace db
