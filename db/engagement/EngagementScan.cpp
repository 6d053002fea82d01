#include "db/engagement/EngagementScan.h"

#include "db/changelog/CellBinding.h"
#include "db/engagement/ReferralScan.h"
#include "model/people/Event.h"

#include <algorithm>

namespace db
{

using model::Result;

namespace
{

constexpr qint32 none = -1;
constexpr qsizetype mostChanges = 500; ///< Files; with more, one scan of everything is quicker.

// Every column is in the index: no row of the table is touched.
constexpr const char *contacts = "SELECT file, day, outcome, channel, time, enrolment FROM contact INDEXED BY"
                                 " contact_day WHERE state = 0 AND day IS NOT NULL";
constexpr const char *enrolments =
    "SELECT row, file, started, closed, reason, programme, own_reason FROM enrolment WHERE struck IS NULL";
constexpr const char *custody =
    "SELECT file, from_day, to_day FROM event WHERE kind = ?1 AND state = 0 AND from_day IS NOT NULL";

qint32 dayIn(SQLite::Statement &row, int column)
{
    const SQLite::Column cell = row.getColumn(column);
    return cell.isNull() ? model::noDay : cell.getInt();
}

model::ContactRow contactIn(SQLite::Statement &row, qint32 person)
{
    const SQLite::Column minute = row.getColumn(4);
    return {person, row.getColumn(1).getInt(), static_cast<qint16>(minute.isNull() ? -1 : minute.getInt()),
            static_cast<model::Channel>(row.getColumn(3).getInt()),
            static_cast<model::Outcome>(row.getColumn(2).getInt())};
}

/// The statement with `column` for %1: bound values cannot name columns.
std::string with(const char *sql, QLatin1StringView column)
{
    return QString::fromLatin1(sql).arg(column).toStdString();
}

QList<model::Channel> channelsIn(const QString &words)
{
    QList<model::Channel> found;
    for (const QString &word : words.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (const std::optional<model::Channel> channel = model::valueIn(model::channels(), word)) {
            found.append(*channel);
        }
    }
    return found;
}

} // namespace

Result<model::Programme> EngagementScan::programme(const QString &name)
{
    SQLite::Statement &select =
        m_connection->statement("SELECT entity.id, programme.name, lapse_days, custody_pauses, counted_channels,"
                                " months_offered, programme.row FROM programme JOIN entity ON entity.row ="
                                " programme.row ORDER BY programme.row");
    model::Programme found;
    int matching = 0;
    while (select.executeStep()) {
        const QString called = textOf(select.getColumn(1));
        if (!name.isEmpty() && called.trimmed().compare(name.trimmed(), Qt::CaseInsensitive) != 0) {
            continue;
        }
        ++matching;
        found.id = idOf<model::ProgrammeId>(select.getColumn(0));
        found.name = called;
        found.lapseDays = select.getColumn(2).isNull() ? found.lapseDays : select.getColumn(2).getInt();
        found.custodyPauses = select.getColumn(3).getInt() != 0;
        found.countedChannels = channelsIn(textOf(select.getColumn(4)));
        m_programme = select.getColumn(6).getInt64();
    }
    if (name.isEmpty()) {
        return matching == 1 ? found : model::Programme();
    }
    if (matching != 1) {
        return model::fail(matching == 0 ? model::ErrorCode::NotFound : model::ErrorCode::Ambiguous,
                           QStringLiteral("programme"));
    }
    return found;
}

void EngagementScan::readPeople()
{
    SQLite::Statement &select = m_connection->statement("SELECT person.row, entity.id FROM person JOIN entity ON"
                                                        " entity.row = person.row WHERE struck IS NULL ORDER BY"
                                                        " person.row");
    while (select.executeStep()) {
        m_files.push_back(select.getColumn(0).getInt64());
        m_rows.ids.push_back(idOf<model::PersonId>(select.getColumn(1)));
    }
    m_rows.people = static_cast<qint32>(m_files.size());
}

void EngagementScan::readEnrolments()
{
    SQLite::Statement &select = m_connection->statement(std::string(enrolments) + " ORDER BY row");
    while (select.executeStep()) {
        const qint32 person = personAt(select.getColumn(1).getInt64());
        if (person == none) {
            continue;
        }
        m_enrolments.push_back(select.getColumn(0).getInt64());
        m_programmes.push_back(select.getColumn(5).getInt64());
        m_rows.enrolments.push_back(enrolmentIn(select, person));
    }
}

model::EnrolmentRow EngagementScan::enrolmentIn(SQLite::Statement &row, qint32 person)
{
    model::EnrolmentRow made{person, dayIn(row, 2), dayIn(row, 3)};
    if (!row.getColumn(4).isNull()) {
        made.reason = static_cast<model::CloseReason>(row.getColumn(4).getInt());
    }
    if (!row.getColumn(6).isNull()) {
        const QString own = textOf(row.getColumn(6));
        qsizetype known = m_rows.ownReasons.indexOf(own); // a team has a handful
        if (known < 0) {
            known = m_rows.ownReasons.size();
            m_rows.ownReasons.append(own);
        }
        made.ownReason = static_cast<qint32>(known);
    }
    return made;
}

void EngagementScan::readContacts()
{
    // The order of the index is the one people are in.
    SQLite::Statement &select = m_connection->statement(std::string(contacts) + " ORDER BY file, day");
    size_t person = 0;
    while (select.executeStep()) {
        const qint64 file = select.getColumn(0).getInt64();
        while (person < m_files.size() && m_files[person] < file) {
            ++person;
        }
        if (person == m_files.size()) {
            break;
        }
        if (m_files[person] == file) {
            m_contactEnrolments.push_back(positionOf(select.getColumn(5).getInt64()));
            m_rows.contacts.push_back(contactIn(select, static_cast<qint32>(person)));
        }
    }
    select.reset();
}

void EngagementScan::readCustody()
{
    SQLite::Statement &select = m_connection->statement(custody);
    select.bind(1, model::custodyKind().toStdString());
    while (select.executeStep()) {
        if (const qint32 person = personAt(select.getColumn(0).getInt64()); person != none) {
            m_rows.custody.push_back({person, dayIn(select, 1), dayIn(select, 2)});
        }
    }
}

void EngagementScan::readEverything()
{
    m_lastRecord = lastRecord();
    readPeople();
    readEnrolments();
    readContacts();
    readCustody();
    m_needs.readEverything(*m_connection, m_files, m_enrolments);
}

void EngagementScan::readAllButContacts()
{
    readPeople();
    readEnrolments();
    readCustody();
}

qint64 EngagementScan::lastRecord()
{
    SQLite::Statement &select = m_connection->statement("SELECT coalesce(max(seq), 0) FROM record");
    select.executeStep();
    const qint64 last = select.getColumn(0).getInt64();
    select.reset();
    return last;
}

bool EngagementScan::readChanges(Connection &connection)
{
    m_connection = &connection;
    const qint64 last = lastRecord();
    SQLite::Statement &select = m_connection->statement(
        "SELECT DISTINCT stream.file FROM record JOIN stream ON stream.row = record.stream WHERE record.seq > ?1"
        " ORDER BY stream.file LIMIT ?2");
    select.bind(1, static_cast<int64_t>(m_lastRecord));
    select.bind(2, static_cast<int64_t>(mostChanges + 1));
    QList<qint64> files;
    while (select.executeStep()) {
        files.append(select.getColumn(0).getInt64());
    }
    select.reset();
    m_lastRecord = last;
    return files.size() <= mostChanges && std::ranges::all_of(files, [this](qint64 file) { return readAgain(file); });
}

/// False when what was read cannot be mended in its place.
bool EngagementScan::readAgain(qint64 file)
{
    SQLite::Statement &select = m_connection->statement("SELECT entity.id FROM person JOIN entity ON entity.row ="
                                                        " person.row WHERE person.row = ? AND struck IS NULL");
    select.bind(1, static_cast<int64_t>(file));
    const bool here = select.executeStep();
    const model::PersonId id = here ? idOf<model::PersonId>(select.getColumn(0)) : model::PersonId();
    select.reset();
    qint32 person = personAt(file);
    if (!here) {
        return person == none; // another kind of file, or somebody who was not here before either
    }
    if (person == none) {
        if (!m_files.empty() && file < m_files.back()) {
            return false;
        }
        person = m_rows.people++;
        m_files.push_back(file);
        m_rows.ids.push_back(id);
    }
    if (!readEnrolmentsOf(person)) {
        return false;
    }
    readContactsOf(person);
    readCustodyOf(person);
    m_needs.readAgain(*m_connection, person, file, m_enrolments);
    return true;
}

bool EngagementScan::readEnrolmentsOf(qint32 person)
{
    std::vector<size_t> known;
    for (size_t i = 0; i < m_rows.enrolments.size(); ++i) {
        if (m_rows.enrolments[i].person == person) {
            known.push_back(i);
        }
    }
    SQLite::Statement &select = m_connection->statement(std::string(enrolments) + " AND file = ? ORDER BY row");
    select.bind(1, static_cast<int64_t>(m_files[static_cast<size_t>(person)]));
    size_t met = 0;
    bool fits = true;
    while (fits && select.executeStep()) {
        const qint64 row = select.getColumn(0).getInt64();
        if (met < known.size() && m_enrolments[known[met]] == row) {
            m_rows.enrolments[known[met]] = enrolmentIn(select, person);
            m_programmes[known[met]] = select.getColumn(5).getInt64();
            ++met;
            continue;
        }
        fits = met == known.size() && (m_enrolments.empty() || row > m_enrolments.back());
        if (fits) {
            m_enrolments.push_back(row);
            m_programmes.push_back(select.getColumn(5).getInt64());
            m_rows.enrolments.push_back(enrolmentIn(select, person));
        }
    }
    select.reset();
    return fits && met == known.size();
}

void EngagementScan::readContactsOf(qint32 person)
{
    SQLite::Statement &select = m_connection->statement(std::string(contacts) + " AND file = ? ORDER BY day");
    select.bind(1, static_cast<int64_t>(m_files[static_cast<size_t>(person)]));
    std::vector<model::ContactRow> rows;
    std::vector<qint32> positions;
    while (select.executeStep()) {
        rows.push_back(contactIn(select, person));
        positions.push_back(positionOf(select.getColumn(5).getInt64()));
    }
    select.reset();
    const auto old = std::ranges::equal_range(m_rows.contacts, person, {}, &model::ContactRow::person);
    const auto from = old.begin() - m_rows.contacts.begin();
    const auto to = from + std::ssize(old);
    const auto put = [from, to](auto &column, const auto &now) {
        column.erase(column.begin() + from, column.begin() + to);
        column.insert(column.begin() + from, now.begin(), now.end());
    };
    put(m_rows.contacts, rows);
    put(m_contactEnrolments, positions);
}

void EngagementScan::readCustodyOf(qint32 person)
{
    std::erase_if(m_rows.custody, [person](const model::CustodyRow &row) { return row.person == person; });
    SQLite::Statement &select = m_connection->statement(std::string(custody) + " AND file = ?2");
    select.bind(1, model::custodyKind().toStdString());
    select.bind(2, static_cast<int64_t>(m_files[static_cast<size_t>(person)]));
    while (select.executeStep()) {
        m_rows.custody.push_back({person, dayIn(select, 1), dayIn(select, 2)});
    }
    select.reset();
}

void EngagementScan::narrowToProgramme()
{
    std::vector<qint32> moved(m_enrolments.size(), none);
    size_t to = 0;
    for (size_t from = 0; from < m_enrolments.size(); ++from) {
        if (m_programmes[from] == m_programme) {
            moved[from] = static_cast<qint32>(to);
            m_enrolments[to] = m_enrolments[from];
            m_programmes[to] = m_programmes[from];
            m_rows.enrolments[to] = m_rows.enrolments[from];
            ++to;
        }
    }
    m_enrolments.resize(to);
    m_programmes.resize(to);
    m_rows.enrolments.resize(to);
    size_t stays = 0;
    for (size_t i = 0; i < m_rows.contacts.size(); ++i) {
        const qint32 enrolment = m_contactEnrolments[i];
        if (enrolment != none && moved[static_cast<size_t>(enrolment)] != none) {
            m_rows.contacts[stays] = m_rows.contacts[i];
            m_contactEnrolments[stays] = moved[static_cast<size_t>(enrolment)];
            ++stays;
        }
    }
    m_rows.contacts.resize(stays);
    m_contactEnrolments.resize(stays);
    m_needs.narrow(moved);
}

void EngagementScan::leaveOutIdleClosures()
{
    std::vector<bool> carries(m_enrolments.size());
    for (const qint32 enrolment : m_contactEnrolments) {
        if (enrolment != none) {
            carries[static_cast<size_t>(enrolment)] = true;
        }
    }
    for (size_t i = 0; i < carries.size(); ++i) {
        if (!carries[i]) {
            m_rows.enrolments[i].closed = model::noDay;
            m_rows.enrolments[i].reason.reset();
            m_rows.enrolments[i].ownReason = -1;
        }
    }
}

std::vector<QString> EngagementScan::texts(QLatin1StringView column)
{
    SQLite::Statement &select =
        m_connection->statement(with("SELECT %1 FROM person WHERE struck IS NULL ORDER BY row", column));
    std::vector<QString> found;
    while (select.executeStep()) {
        found.push_back(textOf(select.getColumn(0)).trimmed());
    }
    return found;
}

std::vector<QDate> EngagementScan::born()
{
    SQLite::Statement &select = m_connection->statement("SELECT born FROM person WHERE struck IS NULL ORDER BY row");
    std::vector<QDate> found;
    while (select.executeStep()) {
        found.push_back(dayOf(select.getColumn(0)));
    }
    return found;
}

std::vector<QString> EngagementScan::enrolmentTexts(QLatin1StringView column)
{
    SQLite::Statement &select = m_connection->statement(with(
        "SELECT row, file, %1 FROM enrolment WHERE struck IS NULL ORDER BY started IS NULL, started, row", column));
    std::vector<QString> found(m_files.size());
    std::vector<bool> seen(m_files.size());
    while (select.executeStep()) {
        const qint32 person = personAt(select.getColumn(1).getInt64());
        if (person == none || seen[static_cast<size_t>(person)] || positionOf(select.getColumn(0).getInt64()) == none) {
            continue;
        }
        seen[static_cast<size_t>(person)] = true;
        found[static_cast<size_t>(person)] = textOf(select.getColumn(2)).trimmed();
    }
    return found;
}

std::vector<bool> EngagementScan::touched(const std::set<QString> &needs)
{
    SQLite::Statement &select =
        m_connection->statement("SELECT file, needs FROM contact WHERE state = 0 AND needs IS NOT NULL");
    std::vector<bool> found(m_files.size());
    while (!isCancelled() && select.executeStep()) {
        const qint32 person = personAt(select.getColumn(0).getInt64());
        if (person == none || found[static_cast<size_t>(person)]) {
            continue;
        }
        const QStringList named = textOf(select.getColumn(1)).toLower().split(QLatin1Char(';'));
        found[static_cast<size_t>(person)] =
            std::ranges::any_of(named, [&needs](const QString &need) { return needs.contains(need.trimmed()); });
    }
    select.reset();
    return found;
}

QStringList EngagementScan::needs()
{
    // Few combinations of needs are in use, however many contacts there are.
    SQLite::Statement &select =
        m_connection->statement("SELECT DISTINCT needs FROM contact WHERE state = 0 AND needs IS NOT NULL");
    QStringList found;
    while (!isCancelled() && select.executeStep()) {
        found += textOf(select.getColumn(0)).split(QLatin1Char(';'), Qt::SkipEmptyParts);
    }
    select.reset();
    for (QString &need : found) {
        need = need.trimmed();
    }
    found.removeDuplicates();
    found.sort(Qt::CaseInsensitive);
    return found;
}

model::ServiceRows EngagementScan::referrals()
{
    return ReferralScan::read(*m_connection, m_files);
}

std::vector<bool> EngagementScan::referredTo(const std::set<QString> &services)
{
    const model::ServiceRows rows = referrals();
    std::vector<bool> found(m_files.size());
    for (const model::ReferralRow &row : rows.referrals) {
        if (services.contains(rows.names.at(row.service).toLower())) {
            found[static_cast<size_t>(row.person)] = true;
        }
    }
    return found;
}

std::vector<bool> EngagementScan::enrolled() const
{
    std::vector<bool> found(m_files.size());
    for (const model::EnrolmentRow &row : m_rows.enrolments) {
        found[static_cast<size_t>(row.person)] = true;
    }
    return found;
}

qint32 EngagementScan::personAt(qint64 file) const
{
    const auto found = std::ranges::lower_bound(m_files, file);
    return found != m_files.end() && *found == file ? static_cast<qint32>(found - m_files.begin()) : none;
}

qint32 EngagementScan::positionOf(qint64 enrolment) const
{
    const auto found = std::ranges::lower_bound(m_enrolments, enrolment);
    return found != m_enrolments.end() && *found == enrolment ? static_cast<qint32>(found - m_enrolments.begin())
                                                              : none;
}

} // namespace db
