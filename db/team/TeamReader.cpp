#include "db/team/TeamReader.h"

#include "db/changelog/CellBinding.h"
#include "db/people/CaseloadQuery.h"
#include "db/sqlcipher/SqlError.h"
#include "db/store/LocalSettings.h"

#include <map>

namespace db
{

using model::Result;

namespace
{

using Places = QHash<QByteArray, qint32>;

/// Those with an open enrolment, by key worker in the order of the alphabet.
Places fillPeople(const QList<CaseloadRow> &rows, QDate asOf, model::TeamRows &team)
{
    std::map<QString, std::pair<QString, qint32>> workers;
    for (const CaseloadRow &row : rows) {
        if (const QString name = row.keyWorker.trimmed(); !name.isEmpty()) {
            workers.try_emplace(name.toCaseFolded(), name, 0);
        }
    }
    for (auto &[folded, worker] : workers) {
        worker.second = static_cast<qint32>(team.workers.size());
        team.workers.append(worker.first);
    }
    Places places;
    for (const CaseloadRow &row : rows) {
        const bool open = row.state == QLatin1StringView("in touch") || row.state == QLatin1StringView("quiet");
        if (!open) {
            continue;
        }
        const auto worker = workers.find(row.keyWorker.trimmed().toCaseFolded());
        places.insert(row.person.bytes(), static_cast<qint32>(team.people.size()));
        team.people.push_back({row.person, worker == workers.end() ? -1 : worker->second.second,
                               row.nextDue.isValid() && row.nextDue < asOf,
                               row.state == QLatin1StringView("quiet")});
    }
    return places;
}

void fillContacts(Connection &reader, const Places &places, QDate asOf, QDate from, model::TeamRows &team)
{
    // Every column is in the index: no row of the table is touched.
    SQLite::Statement &select =
        reader.statement("SELECT entity.id, outcome FROM contact INDEXED BY contact_day JOIN entity ON entity.row ="
                         " contact.file WHERE state = 0 AND day BETWEEN ?1 AND ?2");
    select.bind(1, static_cast<int64_t>(from.toJulianDay()));
    select.bind(2, static_cast<int64_t>(asOf.toJulianDay()));
    while (select.executeStep()) {
        if (const auto place = places.constFind(bytesOf(select.getColumn(0))); place != places.cend()) {
            team.contacts.push_back({*place, static_cast<model::Outcome>(select.getColumn(1).getInt())});
        }
    }
    select.reset();
}

} // namespace

Result<model::TeamRows> TeamReader::read(QDate asOf, QDate from)
{
    if (const Result<void> allowed = m_store.require(model::Action::Supervise); !allowed) {
        return std::unexpected(allowed.error());
    }
    const Result<QList<CaseloadRow>> rows = CaseloadQuery(m_store).rows({}, asOf);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<model::TeamRows> {
        if (LocalSettings(m_store.reader()).holdsPart()) {
            return model::fail(model::ErrorCode::InvalidValue, QStringLiteral("whole"),
                               QStringLiteral("part_of_programme"));
        }
        model::TeamRows team;
        const Places places = fillPeople(*rows, asOf, team);
        fillContacts(m_store.reader(), places, asOf, from, team);
        return team;
    });
}

} // namespace db
