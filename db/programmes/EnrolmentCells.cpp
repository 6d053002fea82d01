#include "db/programmes/EnrolmentCells.h"

#include "db/changelog/CellBinding.h"
#include "model/sync/EntitySchema.h"

namespace db
{

using namespace model;

Cells closedCells(QDate closed, std::optional<CloseReason> reason)
{
    return {dayCell(closed), reason ? Cell(qint64(*reason)) : Cell()};
}

Operation makeEnrolment(const Enrolment &enrolment, QDate recorded)
{
    const Cells closed = closedCells(enrolment.closed, enrolment.reason);
    return {EntityKind::Enrolment,
            idCast<EntityId>(enrolment.id),
            Operation::make,
            {idCell(enrolment.programme), dayCell(enrolment.referred), textCell(enrolment.source),
             dayCell(enrolment.started), textCell(enrolment.keyWorker), closed[0], closed[1], dayCell(recorded), Cell(),
             textCell(enrolment.ownReason), textCell(enrolment.movedTo), textCell(enrolment.eligibilityNote)},
            {}};
}

Operation writeEnrolment(const EnrolmentId &id, QLatin1StringView atom, Cells cells)
{
    return {
        EntityKind::Enrolment, idCast<EntityId>(id), schemaOf(EntityKind::Enrolment).atom(atom), std::move(cells), {}};
}

const char *enrolmentColumns()
{
    return "own_id.id, person_id.id, programme_id.id, enrolment.referred, enrolment.source, enrolment.started,"
           " enrolment.key_worker, enrolment.closed, enrolment.reason, enrolment.own_reason, enrolment.moved_to,"
           " enrolment.eligibility_note";
}

Enrolment enrolmentOf(SQLite::Statement &row)
{
    Enrolment enrolment;
    enrolment.id = idOf<EnrolmentId>(row.getColumn(0));
    enrolment.person = idOf<PersonId>(row.getColumn(1));
    enrolment.programme = idOf<ProgrammeId>(row.getColumn(2));
    enrolment.referred = dayOf(row.getColumn(3));
    enrolment.source = textOf(row.getColumn(4));
    enrolment.started = dayOf(row.getColumn(5));
    enrolment.keyWorker = textOf(row.getColumn(6));
    enrolment.closed = dayOf(row.getColumn(7));
    if (!row.getColumn(8).isNull()) {
        enrolment.reason = static_cast<CloseReason>(row.getColumn(8).getInt());
    }
    enrolment.ownReason = textOf(row.getColumn(9));
    enrolment.movedTo = textOf(row.getColumn(10));
    enrolment.eligibilityNote = textOf(row.getColumn(11));
    return enrolment;
}

} // namespace db
