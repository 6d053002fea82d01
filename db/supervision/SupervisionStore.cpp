#include "db/supervision/SupervisionStore.h"

#include "db/entries/CaseEntries.h"
#include "db/entries/EntryReader.h"
#include "db/plans/TaskStore.h"
#include "model/calendar/OccurredRange.h"

#include <algorithm>
#include <tuple>

namespace db
{

using namespace model;

namespace
{

Supervision markOf(SQLite::Statement &row)
{
    Supervision mark;
    mark.id = idOf<SupervisionId>(row.getColumn(0));
    mark.person = idOf<PersonId>(row.getColumn(1));
    mark.kind = valueIn(supervisionKinds(), textOf(row.getColumn(2))).value_or(SupervisionKind::LookedAt);
    mark.about = idOf<EntityId>(row.getColumn(3));
    mark.worker = textOf(row.getColumn(4));
    mark.lead = textOf(row.getColumn(5));
    mark.day = dayOf(row.getColumn(6));
    mark.note = textOf(row.getColumn(7));
    return mark;
}

const EntryReader<Supervision>::Shape marks{EntityKind::Supervision,
                                            {"entry.id, person_id.id, entry.kind, entry.about, entry.worker,"
                                             " entry.lead, entry.day, entry.note"},
                                            "entry.day DESC",
                                            markOf};

// ?1 is the latest day on which one who is due was last discussed or began.
constexpr const char *due =
    "SELECT own_id.id, person.reference, person.given_name, person.family_name, person.known_as,"
    " max(enrolment.key_worker), max(enrolment.started), (SELECT max(day) FROM supervision"
    "  WHERE supervision.file = enrolment.file AND supervision.struck IS NULL AND supervision.kind = 'discussed')"
    "  AS discussed"
    " FROM enrolment JOIN person ON person.row = enrolment.file JOIN entity AS own_id ON own_id.row = enrolment.file"
    " WHERE enrolment.closed IS NULL AND enrolment.struck IS NULL AND person.struck IS NULL"
    " GROUP BY enrolment.file"
    " HAVING max(coalesce(discussed, 0), coalesce(max(enrolment.started), 0)) < ?1";

} // namespace

Result<SupervisionId> SupervisionStore::add(Supervision mark)
{
    if (const Result<void> allowed = m_store.require(Action::Supervise); !allowed) {
        return std::unexpected(allowed.error());
    }
    const QDate today = m_store.environment().clock.today();
    mark.day = mark.day.isValid() ? mark.day : today;
    if (!OccurredRange::allows(mark.day, today)) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("day"), OccurredRange::refusalCode);
    }
    const Result<QString> worker = TaskStore(m_store).keyWorkerOf(mark.person);
    if (!worker) {
        return std::unexpected(worker.error());
    }
    const Result<EntityId> added =
        CaseEntries(m_store, EntityKind::Supervision)
            .add(mark.person,
                 {textCell(nameIn(supervisionKinds(), mark.kind)), idCell(mark.about), textCell(*worker),
                  textCell(m_store.session().userName), dayCell(mark.day), textCell(mark.note.trimmed())},
                 mark.day);
    return added ? Result<SupervisionId>(idCast<SupervisionId>(*added)) : std::unexpected(added.error());
}

Result<QList<Supervision>> SupervisionStore::of(const PersonId &person)
{
    return EntryReader<Supervision>(m_store, marks).of(person);
}

Result<void> SupervisionStore::strikeOut(const SupervisionId &id, const QString &reason)
{
    return CaseEntries(m_store, EntityKind::Supervision).strikeOut(idCast<EntityId>(id), reason);
}

Result<QList<NotDiscussed>> SupervisionStore::notDiscussed(QDate today)
{
    if (const Result<void> allowed = m_store.require(Action::Supervise); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<QList<NotDiscussed>> {
        QList<NotDiscussed> rows;
        SQLite::Statement &select = m_store.reader().statement(due);
        select.bind(1, static_cast<int64_t>(today.toJulianDay() - longDays));
        while (select.executeStep()) {
            const QDate last = dayOf(select.getColumn(7));
            const QDate started = dayOf(select.getColumn(6));
            rows.append({idOf<PersonId>(select.getColumn(0)), textOf(select.getColumn(1)), textOf(select.getColumn(2)),
                         textOf(select.getColumn(3)), textOf(select.getColumn(4)), textOf(select.getColumn(5)), last,
                         last.isValid() ? std::max(last, started) : started});
        }
        select.reset();
        std::ranges::sort(rows, {}, [](const NotDiscussed &row) {
            return std::tuple(row.since.toJulianDay(), row.reference, row.person);
        });
        return rows;
    });
}

} // namespace db
