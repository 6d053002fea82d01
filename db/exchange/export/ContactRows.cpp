#include "db/exchange/export/ContactRows.h"

#include "db/changelog/CellBinding.h"
#include "db/contacts/ContactCells.h"

namespace db
{

using namespace Qt::StringLiterals;

namespace
{

/// ?1 the person, ?2 the day. The programme's name stands behind the columns of a contact.
std::string query()
{
    return std::string("SELECT ") + contactColumns() +
           ", programme.name FROM contact LEFT JOIN entity AS enrolment_id ON enrolment_id.row = contact.enrolment"
           " JOIN entity AS person_id ON person_id.row = contact.file"
           " LEFT JOIN enrolment ON enrolment.row = contact.enrolment"
           " LEFT JOIN programme ON programme.row = enrolment.programme"
           " WHERE contact.file = (SELECT row FROM entity WHERE id = ?1) AND contact.state = 0 AND contact.day <= ?2"
           " ORDER BY contact.day, contact.time, contact.id";
}

} // namespace

QStringList ContactRows::columns(bool identified)
{
    const QStringList first{u"person"_s, u"when"_s, u"minutes"_s, u"channel"_s, u"outcome"_s};
    const QStringList rest{u"programme"_s, u"worker"_s, u"needs"_s, u"next"_s};
    return identified ? first + rest + QStringList{u"place"_s, u"note"_s} : first + rest;
}

QList<QVariantList> ContactRows::rowsOf(const CaseloadRow &person)
{
    QList<QVariantList> rows;
    SQLite::Statement &select = reader().statement(query());
    bindId(select, 1, person.person);
    select.bind(2, static_cast<int64_t>(asOf().toJulianDay()));
    while (select.executeStep()) {
        const model::Contact contact = contactOf(select);
        QStringList needs;
        for (const QString &need : contact.needs) {
            needs.append(listed(need));
        }
        needs.removeDuplicates();
        // With a time it says who was where when; the day is enough to count by.
        const bool timed = isIdentified() && contact.time.isValid();
        QVariantList row{nameOf(person),
                         timed ? QVariant(contact.day.toString(Qt::ISODate) + u' ' + contact.time.toString(u"HH:mm"_s))
                               : QVariant(contact.day),
                         contact.minutes ? QVariant(static_cast<qint64>(*contact.minutes)) : QVariant(),
                         model::nameIn(model::channels(), contact.channel),
                         model::nameIn(model::outcomes(), contact.outcome),
                         textOf(select.getColumn(contactColumnCount())),
                         worker(contact.worker),
                         needs.join(u';'),
                         contact.next};
        if (isIdentified()) {
            row << contact.place << contact.note;
        }
        rows.append(row);
    }
    select.reset();
    return rows;
}

} // namespace db
