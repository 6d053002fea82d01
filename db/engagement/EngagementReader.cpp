#include "db/engagement/EngagementReader.h"

#include "db/changelog/CellBinding.h"
#include "db/engagement/PersonLabels.h"
#include "db/sqlcipher/SqlError.h"

#include <QMap>

namespace db
{

using model::EngagementRows;
using model::ErrorCode;
using model::fail;
using model::Result;

namespace
{

qint32 dayOrNone(const SQLite::Column &column)
{
    return column.isNull() ? model::noDay : column.getInt();
}

} // namespace

Result<std::optional<qint64>> EngagementReader::programmeRow(const QString &name)
{
    if (name.isEmpty()) {
        return std::optional<qint64>();
    }
    return guarded(m_store.folder().path, [&]() -> Result<std::optional<qint64>> {
        SQLite::Statement &select =
            m_store.reader().statement("SELECT row FROM programme WHERE name = ? COLLATE NOCASE");
        bindText(select, 1, name);
        if (!select.executeStep()) {
            return fail(ErrorCode::NotFound, QStringLiteral("--programme"));
        }
        const qint64 row = select.getColumn(0).getInt64();
        select.reset();
        return std::optional(row);
    });
}

Result<model::Programme> EngagementReader::settings(const QString &programme)
{
    const Result<std::optional<qint64>> row = programmeRow(programme);
    if (!row) {
        return std::unexpected(row.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<model::Programme> {
        model::Programme found;
        SQLite::Statement &select = m_store.reader().statement(
            "SELECT name, lapse_days, custody_pauses, counted_channels, months_offered FROM programme"
            " WHERE row = ?1 OR (?1 IS NULL AND (SELECT count(*) FROM programme) = 1)");
        if (*row) {
            select.bind(1, static_cast<int64_t>(**row));
        }
        if (select.executeStep()) {
            found.name = textOf(select.getColumn(0));
            found.lapseDays = select.getColumn(1).getInt();
            found.custodyPauses = select.getColumn(2).getInt() != 0;
            for (const QString &name : textOf(select.getColumn(3)).split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
                if (const auto channel = model::valueIn(model::channels(), name)) {
                    found.countedChannels.append(*channel);
                }
            }
            found.monthsOffered = select.getColumn(4).getInt();
        }
        select.reset();
        return found;
    });
}

Result<EngagementReader::People> EngagementReader::people(const EngagementQuery &query, std::optional<qint64> programme)
{
    std::vector<QMultiHash<qint64, QString>> wanted;
    for (const auto &[field, value] : query.where) {
        Result<QMultiHash<qint64, QString>> labels = PersonLabels(m_store.reader()).read(field, query.asOf);
        if (!labels) {
            return std::unexpected(labels.error());
        }
        wanted.push_back(*std::move(labels));
    }
    People people;
    SQLite::Statement &select = m_store.reader().statement(
        "SELECT row FROM person WHERE struck IS NULL AND (?1 IS NULL OR EXISTS (SELECT 1 FROM enrolment WHERE"
        " enrolment.file = person.row AND enrolment.programme = ?1 AND enrolment.struck IS NULL)) ORDER BY row");
    if (programme) {
        select.bind(1, static_cast<int64_t>(*programme));
    }
    while (select.executeStep()) {
        const qint64 row = select.getColumn(0).getInt64();
        bool fits = true;
        for (size_t i = 0; i < wanted.size() && fits; ++i) {
            const QStringList values = wanted[i].values(row);
            fits = values.contains(query.where[static_cast<qsizetype>(i)].second, Qt::CaseInsensitive);
        }
        if (!fits) {
            continue;
        }
        if (row >= std::ssize(people.indexOf)) {
            people.indexOf.resize(static_cast<size_t>(row) + 1, -1);
        }
        people.indexOf[static_cast<size_t>(row)] = static_cast<qint32>(people.rows.size());
        people.rows.push_back(row);
    }
    select.reset();
    return people;
}

Result<void> EngagementReader::label(const QString &field, QDate asOf, const People &people,
                                     std::vector<qint32> &labels, QStringList &names)
{
    const Result<QMultiHash<qint64, QString>> values = PersonLabels(m_store.reader()).read(field, asOf);
    if (!values) {
        return std::unexpected(values.error());
    }
    // Names in the order of the alphabet, so that the same people give the same groups everywhere.
    QMap<QString, qint32> numbers;
    for (const qint64 row : people.rows) {
        if (values->contains(row)) {
            numbers.insert(values->value(row), 0);
        }
    }
    for (auto it = numbers.begin(); it != numbers.end(); ++it) {
        it.value() = static_cast<qint32>(names.size());
        names.append(it.key());
    }
    labels.assign(people.rows.size(), -1);
    for (size_t i = 0; i < people.rows.size(); ++i) {
        if (values->contains(people.rows[i])) {
            labels[i] = numbers.value(values->value(people.rows[i]));
        }
    }
    return {};
}

void EngagementReader::readEnrolments(const People &people, std::optional<qint64> programme,
                                      const std::optional<QSet<qint64>> &only, EngagementRows &rows)
{
    SQLite::Statement &select = m_store.reader().statement("SELECT file, started, closed, reason, row FROM enrolment"
                                                           " WHERE struck IS NULL AND (?1 IS NULL OR programme = ?1)");
    if (programme) {
        select.bind(1, static_cast<int64_t>(*programme));
    }
    while (select.executeStep()) {
        const qint32 person = people.index(select.getColumn(0).getInt64());
        if (person < 0 || select.getColumn(1).isNull()) {
            continue; // referred but never started: no stay
        }
        if (only && !only->contains(select.getColumn(4).getInt64())) {
            continue;
        }
        model::EnrolmentRow row;
        row.person = person;
        row.started = dayOrNone(select.getColumn(1));
        row.closed = dayOrNone(select.getColumn(2));
        if (!select.getColumn(3).isNull()) {
            row.reason = static_cast<model::CloseReason>(select.getColumn(3).getInt());
        }
        rows.enrolments.push_back(row);
    }
    select.reset();
}

QSet<qint64> EngagementReader::readContacts(const People &people, std::optional<qint64> programme, EngagementRows &rows)
{
    QSet<qint64> enrolments;
    // Answered from the index alone: no note is decrypted.
    SQLite::Statement &select = m_store.reader().statement(
        programme ? "SELECT file, day, outcome, channel, time, enrolment FROM contact INDEXED BY contact_day WHERE "
                    "state = 0 AND"
                    " enrolment IN (SELECT row FROM enrolment WHERE programme = ?1 AND struck IS NULL)"
                  : "SELECT file, day, outcome, channel, time, enrolment FROM contact INDEXED BY contact_day WHERE "
                    "state = 0");
    if (programme) {
        select.bind(1, static_cast<int64_t>(*programme));
    }
    while (select.executeStep()) {
        const qint32 person = people.index(select.getColumn(0).getInt64());
        if (person < 0 || select.getColumn(1).isNull()) {
            continue;
        }
        model::ContactRow row;
        row.person = person;
        row.day = select.getColumn(1).getInt();
        row.outcome = static_cast<model::Outcome>(select.getColumn(2).getInt());
        row.channel = static_cast<model::Channel>(select.getColumn(3).getInt());
        row.minute = select.getColumn(4).isNull() ? qint16(-1) : static_cast<qint16>(select.getColumn(4).getInt());
        rows.contacts.push_back(row);
        if (!select.getColumn(5).isNull()) {
            enrolments.insert(select.getColumn(5).getInt64());
        }
    }
    select.reset();
    return enrolments;
}

void EngagementReader::readCustody(const People &people, EngagementRows &rows)
{
    SQLite::Statement &select = m_store.reader().statement(
        "SELECT file, from_day, to_day FROM event WHERE state = 0 AND kind = ? AND from_day IS NOT NULL");
    bindText(select, 1, QStringLiteral("custody"));
    while (select.executeStep()) {
        const qint32 person = people.index(select.getColumn(0).getInt64());
        if (person >= 0) {
            rows.custody.push_back({person, dayOrNone(select.getColumn(1)), dayOrNone(select.getColumn(2))});
        }
    }
    select.reset();
}

Result<EngagementRows> EngagementReader::read(const EngagementQuery &query)
{
    if (const Result<void> allowed = m_store.require(model::Action::ReadReports); !allowed) {
        return std::unexpected(allowed.error());
    }
    const Result<std::optional<qint64>> programme = programmeRow(query.programme);
    if (!programme) {
        return std::unexpected(programme.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<EngagementRows> {
        const Result<People> asked = people(query, *programme);
        if (!asked) {
            return std::unexpected(asked.error());
        }
        EngagementRows rows;
        rows.people = static_cast<qint32>(asked->rows.size());
        // A closure ends an episode only if contacts belong to the closed enrolment (docs/decisions/0006).
        const QSet<qint64> carrying = readContacts(*asked, *programme, rows);
        readEnrolments(*asked, *programme, query.everyEnrolment ? std::nullopt : std::optional(carrying), rows);
        readCustody(*asked, rows);
        if (!query.compareField.isEmpty()) {
            if (const Result<void> labelled =
                    label(query.compareField, query.asOf, *asked, rows.groupOfPerson, rows.groupNames);
                !labelled) {
                return std::unexpected(labelled.error());
            }
        }
        if (!query.stratifyField.isEmpty()) {
            QStringList names;
            if (const Result<void> labelled =
                    label(query.stratifyField, query.asOf, *asked, rows.stratumOfPerson, names);
                !labelled) {
                return std::unexpected(labelled.error());
            }
        }
        return rows;
    });
}

} // namespace db
