#include "db/programmes/ReassignmentStore.h"

#include "db/changelog/CellBinding.h"
#include "db/programmes/EnrolmentCells.h"
#include "db/sqlcipher/SqlError.h"
#include "model/sync/OperationCodec.h"

#include <algorithm>

namespace db
{

using model::ErrorCode;
using model::fail;
using model::Reassignment;
using model::Result;

namespace
{

const QLatin1StringView keyWorkerAtom("key_worker");

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

Result<Reassignment> ReassignmentStore::plan(const QList<model::PersonId> &people, const QString &to, QDate until)
{
    if (const Result<void> allowed = m_store.require(model::Action::Reassign); !allowed) {
        return std::unexpected(allowed.error());
    }
    Reassignment plan{to.trimmed(), until, {}, {}};
    if (plan.to.isEmpty()) {
        return fail(ErrorCode::MissingField, QStringLiteral("to"));
    }
    if (plan.isCover() && until < m_store.environment().clock.today()) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("until"), QStringLiteral("has_passed"));
    }
    return guarded(m_store.folder().path, [&]() -> Result<Reassignment> {
        for (const model::PersonId &person : people) {
            const QList<Reassignment::Move> open = openEnrolments(person);
            qsizetype moved = 0;
            for (const Reassignment::Move &move : open) {
                const bool theirs =
                    isSame(move.from, plan.to) || (plan.isCover() && isCoveredBy(move.enrolment, plan.to, until));
                if (!theirs) {
                    plan.moves.append(move);
                    ++moved;
                }
            }
            if (moved == 0) {
                plan.leftOut.append({person, open.isEmpty() ? Reassignment::LeftOut::NotEnrolled
                                                            : Reassignment::LeftOut::AlreadyTheirs});
            }
        }
        return plan;
    });
}

QList<Reassignment::Move> ReassignmentStore::openEnrolments(const model::PersonId &person)
{
    SQLite::Statement &select = m_store.reader().statement(
        "SELECT own_id.id, enrolment.key_worker FROM entity AS person_id JOIN person ON person.row = person_id.row"
        " JOIN enrolment ON enrolment.file = person_id.row JOIN entity AS own_id ON own_id.row = enrolment.row"
        " WHERE person_id.id = ? AND person.struck IS NULL AND enrolment.struck IS NULL AND enrolment.closed IS NULL"
        " ORDER BY own_id.id");
    bindId(select, 1, person);
    QList<Reassignment::Move> open;
    while (select.executeStep()) {
        open.append({person, idOf<model::EnrolmentId>(select.getColumn(0)), textOf(select.getColumn(1))});
    }
    select.reset();
    return open;
}

bool ReassignmentStore::isCoveredBy(const model::EnrolmentId &enrolment, const QString &worker, QDate until)
{
    SQLite::Statement &select = m_store.reader().statement(
        "SELECT 1 FROM cover JOIN entity AS enrolment_id ON enrolment_id.row = cover.enrolment"
        " WHERE enrolment_id.id = ? AND cover.worker = ? COLLATE NOCASE AND cover.until_day >= ?"
        " AND cover.struck IS NULL");
    bindId(select, 1, enrolment);
    bindText(select, 2, worker);
    select.bind(3, static_cast<int64_t>(until.toJulianDay()));
    const bool covered = select.executeStep();
    select.reset();
    return covered;
}

Result<QList<model::PersonId>> ReassignmentStore::peopleOf(const QString &worker)
{
    if (const Result<void> allowed = m_store.require(model::Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<QList<model::PersonId>> {
        SQLite::Statement &select = m_store.reader().statement(
            "SELECT DISTINCT person_id.id FROM enrolment JOIN person ON person.row = enrolment.file JOIN entity AS"
            " person_id ON person_id.row = enrolment.file WHERE enrolment.key_worker = ? COLLATE NOCASE"
            " AND enrolment.closed IS NULL AND enrolment.struck IS NULL AND person.struck IS NULL"
            " ORDER BY person.reference, person_id.id");
        bindText(select, 1, worker.trimmed());
        QList<model::PersonId> people;
        while (select.executeStep()) {
            people.append(idOf<model::PersonId>(select.getColumn(0)));
        }
        select.reset();
        return people;
    });
}

Result<model::SaveId> ReassignmentStore::carryOut(const Reassignment &reassignment)
{
    if (const Result<void> allowed = m_store.require(model::Action::Reassign); !allowed) {
        return std::unexpected(allowed.error());
    }
    if (reassignment.moves.isEmpty()) {
        return fail(ErrorCode::NotFound, QStringLiteral("person"));
    }
    const Result<Change> saved = m_store.commit(model::Action::Reassign, [&](SaveWriter &writer) -> Result<void> {
        for (const Reassignment::Move &move : reassignment.moves) {
            const QList<Reassignment::Move> open = openEnrolments(move.person);
            const bool asPlanned = std::ranges::any_of(open, [&move](const Reassignment::Move &now) {
                return now.enrolment == move.enrolment && now.from == move.from;
            });
            if (!asPlanned) {
                return fail(ErrorCode::InvalidValue, QStringLiteral("person"), QStringLiteral("changed_since"));
            }
            const auto added =
                writer.add(CompartmentChange::inCaseFile(move.person, {operationFor(reassignment, move)}));
            if (!added) {
                return added;
            }
        }
        return {};
    });
    return saved ? Result<model::SaveId>(saved->save) : std::unexpected(saved.error());
}

model::Operation ReassignmentStore::operationFor(const Reassignment &reassignment, const Reassignment::Move &move)
{
    if (!reassignment.isCover()) {
        return writeEnrolment(move.enrolment, keyWorkerAtom, {model::textCell(reassignment.to)});
    }
    return {model::EntityKind::Cover,
            m_store.newId<model::EntityId>(),
            model::Operation::make,
            {model::idCell(move.enrolment), model::textCell(reassignment.to),
             model::dayCell(m_store.environment().clock.today()), model::Cell(), model::dayCell(reassignment.until)},
            {}};
}

Result<UndoneSave> ReassignmentStore::undo(const model::SaveId &save)
{
    if (const Result<void> allowed = m_store.require(model::Action::Reassign); !allowed) {
        return std::unexpected(allowed.error());
    }
    const Result<bool> is = guarded(m_store.folder().path, [&]() -> Result<bool> { return isReassignment(save); });
    if (!is) {
        return std::unexpected(is.error());
    }
    if (!*is) {
        return fail(ErrorCode::NotFound, QStringLiteral("reassignment"));
    }
    return SaveUndo(m_store).run(save, model::Action::Reassign, QStringLiteral("reassignment undone"));
}

bool ReassignmentStore::isReassignment(const model::SaveId &save)
{
    ChangeLog log(m_store.reader());
    const std::vector<qint64> records = log.places().ofSave(save);
    return !records.empty() && std::ranges::all_of(records, [&log](qint64 seq) {
        const Result<LoggedRecord> logged = log.read(seq);
        const auto done = logged ? model::decodeOperations(logged->record.payload,
                                                           model::idCast<model::EntityId>(logged->record.compartment))
                                 : Result<std::vector<model::Operation>>(std::unexpected(logged.error()));
        return done && std::ranges::all_of(*done, [](const model::Operation &operation) {
                   const int keyWorker = model::schemaOf(model::EntityKind::Enrolment).atom(keyWorkerAtom);
                   return (operation.kind == model::EntityKind::Enrolment && operation.atom == keyWorker) ||
                          (operation.kind == model::EntityKind::Cover && operation.makes());
               });
    });
}

} // namespace db
