#include "db/engagement/NeedScan.h"

#include "db/changelog/CellBinding.h"

#include <algorithm>

namespace db
{

namespace
{

constexpr qint32 none = -1;

// Every column is in the index: no row of the table is touched.
constexpr const char *contacts = "SELECT file, day, needs, enrolment FROM contact INDEXED BY contact_needs"
                                 " WHERE state = 0 AND needs IS NOT NULL AND day IS NOT NULL";

qint32 placeOf(std::span<const qint64> sorted, qint64 value)
{
    const auto found = std::ranges::lower_bound(sorted, value);
    return found != sorted.end() && *found == value ? static_cast<qint32>(found - sorted.begin()) : none;
}

} // namespace

qint32 NeedScan::combination(const SQLite::Column &column)
{
    const QByteArray words = QByteArray::fromRawData(column.getText(), column.getBytes());
    if (const auto known = m_known.constFind(words); known != m_known.cend()) {
        return *known;
    }
    std::vector<qint32> needs;
    for (const QString &word : QString::fromUtf8(words).toLower().split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QString need = word.trimmed();
        if (need.isEmpty()) {
            continue;
        }
        qsizetype at = m_names.indexOf(need);
        if (at < 0) {
            at = m_names.size();
            m_names.append(need);
        }
        needs.push_back(static_cast<qint32>(at));
    }
    const auto place = static_cast<qint32>(m_combinations.size());
    m_combinations.push_back(std::move(needs));
    m_known.insert(QByteArray(words.constData(), words.size()), place);
    return place;
}

NeedScan::Row NeedScan::rowIn(SQLite::Statement &select, qint32 person, std::span<const qint64> enrolments)
{
    const SQLite::Column enrolment = select.getColumn(3);
    return {person, select.getColumn(1).getInt(), combination(select.getColumn(2)),
            enrolment.isNull() ? none : placeOf(enrolments, enrolment.getInt64())};
}

void NeedScan::readEverything(Connection &connection, std::span<const qint64> files, std::span<const qint64> enrolments)
{
    m_rows.clear();
    // The order of the index is the one people are in.
    SQLite::Statement &select = connection.statement(std::string(contacts) + " ORDER BY file, day");
    size_t person = 0;
    while (select.executeStep()) {
        const qint64 file = select.getColumn(0).getInt64();
        while (person < files.size() && files[person] < file) {
            ++person;
        }
        if (person == files.size()) {
            break;
        }
        if (files[person] == file) {
            m_rows.push_back(rowIn(select, static_cast<qint32>(person), enrolments));
        }
    }
    select.reset();
}

void NeedScan::readAgain(Connection &connection, qint32 person, qint64 file, std::span<const qint64> enrolments)
{
    std::vector<Row> rows;
    SQLite::Statement &select = connection.statement(std::string(contacts) + " AND file = ? ORDER BY day");
    select.bind(1, static_cast<int64_t>(file));
    while (select.executeStep()) {
        rows.push_back(rowIn(select, person, enrolments));
    }
    select.reset();
    const auto old = std::ranges::equal_range(m_rows, person, {}, &Row::person);
    const auto at = m_rows.erase(old.begin(), old.end());
    m_rows.insert(at, rows.begin(), rows.end());
}

void NeedScan::narrow(std::span<const qint32> moved)
{
    std::erase_if(m_rows, [&moved](Row &row) {
        row.enrolment = row.enrolment == none ? none : moved[static_cast<size_t>(row.enrolment)];
        return row.enrolment == none;
    });
}

void NeedScan::fill(model::EngagementRows &rows) const
{
    // In the order of the alphabet, whatever order they were met in.
    QStringList names = m_names;
    names.sort();
    std::vector<qint32> place;
    for (const QString &name : m_names) {
        place.push_back(static_cast<qint32>(names.indexOf(name)));
    }
    rows.needNames = names;
    rows.needs.clear();
    rows.needs.reserve(m_rows.size());
    for (const Row &row : m_rows) {
        for (const qint32 need : m_combinations[static_cast<size_t>(row.needs)]) {
            rows.needs.push_back({row.person, row.day, place[static_cast<size_t>(need)]});
        }
    }
}

} // namespace db
