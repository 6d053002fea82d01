#include "db/circumstances/ContactMethodStore.h"

#include "model/circumstances/CircumstanceRules.h"

namespace db
{

using namespace model;

namespace
{

ContactMethod methodOf(SQLite::Statement &row)
{
    ContactMethod method;
    method.id = idOf<ContactMethodId>(row.getColumn(0));
    method.person = idOf<PersonId>(row.getColumn(1));
    method.kind = textOf(row.getColumn(2));
    method.value = textOf(row.getColumn(3));
    method.note = textOf(row.getColumn(4));
    method.preferred = row.getColumn(5).getInt() != 0;
    method.leaveMessage = textOf(row.getColumn(6));
    return method;
}

Cells cellsOf(const ContactMethod &method)
{
    return {textCell(method.kind), textCell(method.value.trimmed()), textCell(method.note.trimmed()),
            method.preferred ? Cell(qint64(1)) : Cell(), textCell(method.leaveMessage)};
}

} // namespace

const ContactMethodStore::Shape &ContactMethodStore::shape()
{
    static const Shape shape{{EntityKind::ContactMethod,
                              "entry.id, person_id.id, entry.kind, entry.value, entry.note, entry.preferred,"
                              " entry.leave_message",
                              "entry.preferred DESC", methodOf},
                             cellsOf,
                             CircumstanceRules::check,
                             [](const ContactMethod &) { return QDate(); }};
    return shape;
}

} // namespace db
