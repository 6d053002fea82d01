#include "db/circumstances/FeedbackStore.h"

#include "model/circumstances/CircumstanceRules.h"

namespace db
{

using namespace model;

namespace
{

Feedback feedbackOf(SQLite::Statement &row)
{
    Feedback feedback;
    feedback.id = idOf<FeedbackId>(row.getColumn(0));
    feedback.person = idOf<PersonId>(row.getColumn(1));
    feedback.day = dayOf(row.getColumn(2));
    feedback.question = textOf(row.getColumn(3));
    feedback.words = textOf(row.getColumn(4));
    feedback.answer = textOf(row.getColumn(5));
    feedback.gatheredBy = textOf(row.getColumn(6));
    return feedback;
}

Cells cellsOf(const Feedback &feedback)
{
    return {dayCell(feedback.day), textCell(feedback.question.trimmed()), textCell(feedback.words.trimmed()),
            textCell(feedback.answer), textCell(feedback.gatheredBy.trimmed())};
}

} // namespace

const FeedbackStore::Shape &FeedbackStore::shape()
{
    static const Shape shape{{EntityKind::Feedback,
                              "entry.id, person_id.id, entry.day, entry.question, entry.words, entry.answer,"
                              " entry.gathered_by",
                              "entry.day DESC", feedbackOf},
                             cellsOf,
                             CircumstanceRules::check,
                             [](const Feedback &feedback) { return feedback.day; }};
    return shape;
}

Result<FeedbackStore::Count> FeedbackStore::count(QDate from, QDate to)
{
    if (const Result<void> allowed = store().require(Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(store().folder().path, [&]() -> Result<Count> {
        SQLite::Statement &select = store().reader().statement(
            "SELECT count(*), count(DISTINCT feedback.file), count(*) FILTER (WHERE answer = 'yes'),"
            " count(*) FILTER (WHERE answer = 'no'), count(*) FILTER (WHERE answer = 'don''t know')"
            " FROM feedback JOIN person ON person.row = feedback.file WHERE feedback.struck IS NULL AND"
            " person.struck IS NULL AND (?1 IS NULL OR day >= ?1) AND (?2 IS NULL OR day <= ?2)");
        bindCell(select, 1, dayCell(from));
        bindCell(select, 2, dayCell(to));
        Count count;
        if (select.executeStep()) {
            const auto number = [&select](int column) { return qint64(select.getColumn(column).getInt64()); };
            count = {number(0), number(1), number(2), number(3), number(4)};
        }
        select.reset();
        return count;
    });
}

} // namespace db
