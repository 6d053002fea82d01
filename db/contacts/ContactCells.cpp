#include "db/contacts/ContactCells.h"

#include "db/changelog/CellBinding.h"
#include "model/sync/EntityId.h"

namespace db
{

namespace
{

constexpr QLatin1Char listSeparator(';');

std::optional<qint64> minuteOfDay(QTime time)
{
    return time.isValid() ? std::optional<qint64>(time.hour() * 60 + time.minute()) : std::nullopt;
}

} // namespace

model::Operation makeContact(const model::Contact &contact, QDate recorded, const model::ContactId &amends)
{
    using namespace model;
    Operation made{EntityKind::Contact,
                   idCast<EntityId>(contact.id),
                   Operation::make,
                   {idCell(contact.enrolment), dayCell(contact.day), numberCell(minuteOfDay(contact.time)),
                    numberCell(contact.minutes), Cell(qint64(contact.channel)), Cell(qint64(contact.outcome)),
                    textCell(contact.place), textCell(contact.worker), textCell(contact.needs.join(listSeparator)),
                    textCell(contact.note), dayCell(contact.next), dayCell(recorded), idCell(amends)},
                   {}};
    if (!contact.session.isNull()) {
        made.cells.insert(made.cells.end(), {Cell(), idCell(contact.session)}); // after "struck"
    }
    return made;
}

const char *contactColumns()
{
    return "contact.id, person_id.id, enrolment_id.id, contact.day, contact.time, contact.minutes, contact.channel,"
           " contact.outcome, contact.place, contact.worker, contact.needs, contact.note, contact.next, "
           "contact.session";
}

int contactColumnCount()
{
    return 14;
}

QStringList needsOf(const SQLite::Column &column)
{
    return textOf(column).split(listSeparator, Qt::SkipEmptyParts);
}

model::Contact contactOf(SQLite::Statement &row)
{
    model::Contact contact;
    contact.id = idOf<model::ContactId>(row.getColumn(0));
    contact.person = idOf<model::PersonId>(row.getColumn(1));
    contact.enrolment = idOf<model::EnrolmentId>(row.getColumn(2));
    contact.day = dayOf(row.getColumn(3));
    if (!row.getColumn(4).isNull()) {
        contact.time = QTime(0, 0).addSecs(row.getColumn(4).getInt() * 60);
    }
    if (!row.getColumn(5).isNull()) {
        contact.minutes = row.getColumn(5).getInt();
    }
    contact.channel = static_cast<model::Channel>(row.getColumn(6).getInt());
    contact.outcome = static_cast<model::Outcome>(row.getColumn(7).getInt());
    contact.place = textOf(row.getColumn(8));
    contact.worker = textOf(row.getColumn(9));
    contact.needs = needsOf(row.getColumn(10));
    contact.note = textOf(row.getColumn(11));
    contact.next = dayOf(row.getColumn(12));
    contact.session = idOf<model::GroupSessionId>(row.getColumn(13));
    return contact;
}

} // namespace db
