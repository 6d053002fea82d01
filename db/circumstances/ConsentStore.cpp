#include "db/circumstances/ConsentStore.h"

#include "model/circumstances/CircumstanceRules.h"

namespace db
{

using namespace model;

namespace
{

Consent consentOf(SQLite::Statement &row)
{
    Consent consent;
    consent.id = idOf<ConsentId>(row.getColumn(0));
    consent.person = idOf<PersonId>(row.getColumn(1));
    consent.purpose = textOf(row.getColumn(2));
    consent.partner = textOf(row.getColumn(3));
    consent.answer = textOf(row.getColumn(4));
    consent.given = dayOf(row.getColumn(5));
    consent.manner = textOf(row.getColumn(6));
    consent.note = textOf(row.getColumn(7));
    consent.until = dayOf(row.getColumn(8));
    consent.withdrawn = dayOf(row.getColumn(9));
    return consent;
}

Cells cellsOf(const Consent &consent)
{
    return {textCell(consent.purpose.trimmed()),
            textCell(consent.partner.trimmed()),
            textCell(consent.answer),
            dayCell(consent.given),
            textCell(consent.manner.trimmed()),
            textCell(consent.note.trimmed()),
            Cell(),
            dayCell(consent.until),
            dayCell(consent.withdrawn)};
}

} // namespace

const ConsentStore::Shape &ConsentStore::shape()
{
    static const Shape shape{{EntityKind::Consent,
                              "entry.id, person_id.id, entry.purpose, entry.partner, entry.answer, entry.given,"
                              " entry.manner, entry.note, entry.until_day, entry.withdrawn",
                              "entry.given DESC", consentOf},
                             cellsOf,
                             CircumstanceRules::check,
                             [](const Consent &consent) { return consent.given; }};
    return shape;
}

Result<void> ConsentStore::end(const ConsentId &id, QDate day)
{
    Result<Consent> consent = read(id);
    if (!consent) {
        return std::unexpected(consent.error());
    }
    if (consent->withdrawn.isValid()) {
        return fail(ErrorCode::AlreadyDone, QStringLiteral("withdrawn"));
    }
    consent->withdrawn = day.isValid() ? day : store().environment().clock.today();
    return change(*consent);
}

} // namespace db
