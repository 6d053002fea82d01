#include "db/engagement/EngagementScan.h"

#include "db/changelog/CellBinding.h"
#include "model/people/Event.h"

#include <algorithm>

namespace db
{

using model::Result;

namespace
{

constexpr qint32 none = -1;

qint32 dayIn(SQLite::Statement &row, int column)
{
    const SQLite::Column cell = row.getColumn(column);
    return cell.isNull() ? model::noDay : cell.getInt();
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
        m_connection.statement("SELECT entity.id, programme.name, lapse_days, custody_pauses, counted_channels,"
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
    SQLite::Statement &select = m_connection.statement("SELECT person.row, entity.id FROM person JOIN entity ON"
                                                       " entity.row = person.row WHERE struck IS NULL ORDER BY"
                                                       " person.row");
    while (select.executeStep()) {
        m_files.push_back(select.getColumn(0).getInt64());
        m_rows.ids.push_back(idOf<model::PersonId>(select.getColumn(1)));
    }
    m_rows.people = static_cast<qint32>(m_files.size());
}

void EngagementScan::readEnrolments(bool onlyProgramme)
{
    SQLite::Statement &select = m_connection.statement("SELECT row, file, started, closed, reason, programme FROM"
                                                       " enrolment WHERE struck IS NULL ORDER BY row");
    while (select.executeStep()) {
        const qint32 person = personAt(select.getColumn(1).getInt64());
        if (person == none || (onlyProgramme && select.getColumn(5).getInt64() != m_programme)) {
            continue;
        }
        m_enrolments.push_back(select.getColumn(0).getInt64());
        model::EnrolmentRow row{person, dayIn(select, 2), dayIn(select, 3)};
        if (!select.getColumn(4).isNull()) {
            row.reason = static_cast<model::CloseReason>(select.getColumn(4).getInt());
        }
        m_rows.enrolments.push_back(row);
    }
}

void EngagementScan::readContacts(bool onlyProgramme)
{
    m_carries.assign(m_enrolments.size(), false);
    // Every column is in the index, and its order is the one people are in: no row of the table is touched.
    SQLite::Statement &select =
        m_connection.statement("SELECT file, day, outcome, channel, time, enrolment FROM contact INDEXED BY"
                               " contact_day WHERE state = 0 ORDER BY file, day");
    size_t person = 0;
    while (select.executeStep()) {
        const qint64 file = select.getColumn(0).getInt64();
        while (person < m_files.size() && m_files[person] < file) {
            ++person;
        }
        if (person == m_files.size()) {
            select.reset();
            return;
        }
        const SQLite::Column day = select.getColumn(1);
        const std::optional<size_t> enrolment = positionOf(select.getColumn(5).getInt64());
        if (m_files[person] != file || day.isNull() || (onlyProgramme && !enrolment)) {
            continue;
        }
        if (enrolment) {
            m_carries[*enrolment] = true;
        }
        const SQLite::Column minute = select.getColumn(4);
        m_rows.contacts.push_back({static_cast<qint32>(person), day.getInt(),
                                   static_cast<qint16>(minute.isNull() ? -1 : minute.getInt()),
                                   static_cast<model::Channel>(select.getColumn(3).getInt()),
                                   static_cast<model::Outcome>(select.getColumn(2).getInt())});
    }
}

void EngagementScan::leaveOutIdleClosures()
{
    for (size_t i = 0; i < m_carries.size(); ++i) {
        if (!m_carries[i]) {
            m_rows.enrolments[i].closed = model::noDay;
            m_rows.enrolments[i].reason.reset();
        }
    }
}

void EngagementScan::readCustody()
{
    SQLite::Statement &select = m_connection.statement(
        "SELECT file, from_day, to_day FROM event WHERE kind = ? AND state = 0 AND from_day IS NOT NULL");
    select.bind(1, model::custodyKind().toStdString());
    while (select.executeStep()) {
        if (const qint32 person = personAt(select.getColumn(0).getInt64()); person != none) {
            m_rows.custody.push_back({person, dayIn(select, 1), dayIn(select, 2)});
        }
    }
}

std::vector<QString> EngagementScan::texts(QLatin1StringView column)
{
    SQLite::Statement &select =
        m_connection.statement(with("SELECT %1 FROM person WHERE struck IS NULL ORDER BY row", column));
    std::vector<QString> found;
    while (select.executeStep()) {
        found.push_back(textOf(select.getColumn(0)).trimmed());
    }
    return found;
}

std::vector<QDate> EngagementScan::born()
{
    SQLite::Statement &select = m_connection.statement("SELECT born FROM person WHERE struck IS NULL ORDER BY row");
    std::vector<QDate> found;
    while (select.executeStep()) {
        found.push_back(dayOf(select.getColumn(0)));
    }
    return found;
}

std::vector<QString> EngagementScan::enrolmentTexts(QLatin1StringView column)
{
    SQLite::Statement &select = m_connection.statement(with(
        "SELECT row, file, %1 FROM enrolment WHERE struck IS NULL ORDER BY started IS NULL, started, row", column));
    std::vector<QString> found(m_files.size());
    std::vector<bool> seen(m_files.size());
    while (select.executeStep()) {
        const qint32 person = personAt(select.getColumn(1).getInt64());
        if (person == none || seen[static_cast<size_t>(person)] || !positionOf(select.getColumn(0).getInt64())) {
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
        m_connection.statement("SELECT file, needs FROM contact WHERE state = 0 AND needs IS NOT NULL");
    std::vector<bool> found(m_files.size());
    while (select.executeStep()) {
        const qint32 person = personAt(select.getColumn(0).getInt64());
        if (person == none || found[static_cast<size_t>(person)]) {
            continue;
        }
        const QStringList named = textOf(select.getColumn(1)).toLower().split(QLatin1Char(';'));
        found[static_cast<size_t>(person)] =
            std::ranges::any_of(named, [&needs](const QString &need) { return needs.contains(need.trimmed()); });
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

std::optional<size_t> EngagementScan::positionOf(qint64 enrolment) const
{
    const auto found = std::ranges::lower_bound(m_enrolments, enrolment);
    if (found == m_enrolments.end() || *found != enrolment) {
        return std::nullopt;
    }
    return static_cast<size_t>(found - m_enrolments.begin());
}

} // namespace db
