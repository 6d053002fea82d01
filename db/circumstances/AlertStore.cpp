#include "db/circumstances/AlertStore.h"

#include "model/circumstances/CircumstanceRules.h"

namespace db
{

using namespace model;

namespace
{

Alert alertOf(SQLite::Statement &row)
{
    Alert alert;
    alert.id = idOf<AlertId>(row.getColumn(0));
    alert.person = idOf<PersonId>(row.getColumn(1));
    alert.text = textOf(row.getColumn(2));
    alert.kind = textOf(row.getColumn(3));
    alert.raised = dayOf(row.getColumn(4));
    alert.review = dayOf(row.getColumn(5));
    return alert;
}

Cells cellsOf(const Alert &alert)
{
    return {textCell(alert.text.trimmed()), Cell(), textCell(alert.kind.trimmed()), dayCell(alert.raised),
            dayCell(alert.review)};
}

} // namespace

const AlertStore::Shape &AlertStore::shape()
{
    static const Shape shape{{EntityKind::Alert,
                              "entry.id, person_id.id, entry.text, entry.kind, entry.raised, entry.review",
                              "entry.raised DESC", alertOf},
                             cellsOf,
                             CircumstanceRules::check,
                             [](const Alert &alert) { return alert.raised; }};
    return shape;
}

Result<AlertId> AlertStore::add(const Alert &alert)
{
    const Result<void> review = CircumstanceRules::checkReview(alert.review, store().environment().clock.today());
    return review ? EntryStore::add(alert) : std::unexpected(review.error());
}

Result<void> AlertStore::change(const Alert &alert)
{
    const Result<Alert> before = read(alert.id);
    if (!before) {
        return std::unexpected(before.error());
    }
    const Result<void> review = alert.review == before->review
                                    ? Result<void>()
                                    : CircumstanceRules::checkReview(alert.review, store().environment().clock.today());
    return review ? EntryStore::change(alert) : review;
}

} // namespace db
