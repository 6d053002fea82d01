#include "db/programmes/EligibilityStore.h"

#include "db/changelog/CellBinding.h"
#include "db/programmes/EnrolmentCells.h"
#include "db/programmes/EnrolmentStore.h"
#include "db/programmes/WordListStore.h"
#include "db/sqlcipher/SqlError.h"

#include <algorithm>

namespace db
{

using namespace model;

namespace
{

Cells answerCells(EligibilityAnswer answer, QDate day)
{
    return {textCell(nameIn(eligibilityAnswers(), answer)), dayCell(day)};
}

} // namespace

EntityId EligibilityStore::idFor(const EnrolmentId &enrolment, const QString &question) const
{
    return *EntityId::fromBytes(m_store.contentId("eligibility" + enrolment.bytes() + question.toUtf8()));
}

std::vector<Operation> EligibilityStore::making(const EnrolmentId &enrolment, const Intake::Answers &answers) const
{
    const QDate today = m_store.environment().clock.today();
    std::vector<Operation> operations;
    for (const auto &[question, answer] : answers) {
        Cells cells{idCell(enrolment), textCell(question)};
        std::ranges::copy(answerCells(answer, today), std::back_inserter(cells));
        operations.push_back(
            {EntityKind::Eligibility, idFor(enrolment, question), Operation::make, std::move(cells), {}});
    }
    return operations;
}

Result<QList<Eligibility>> EligibilityStore::of(const PersonId &person)
{
    if (const Result<void> allowed = m_store.require(Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<QList<Eligibility>> {
        SQLite::Statement &select = m_store.reader().statement(
            "SELECT entry.id, enrolment_id.id, entry.question, entry.answer, entry.day FROM eligibility AS entry JOIN"
            " enrolment ON enrolment.row = entry.enrolment JOIN entity AS enrolment_id ON enrolment_id.row ="
            " entry.enrolment JOIN person ON person.row = entry.file WHERE entry.file = (SELECT row FROM entity WHERE"
            " id = ?) AND enrolment.file = entry.file AND entry.struck IS NULL AND enrolment.struck IS NULL"
            " AND person.struck IS NULL ORDER BY enrolment.started, entry.question");
        bindId(select, 1, person);
        QList<Eligibility> answers;
        while (select.executeStep()) {
            const auto answer = valueIn(eligibilityAnswers(), textOf(select.getColumn(3)));
            answers.append({idOf<EligibilityId>(select.getColumn(0)), idOf<EnrolmentId>(select.getColumn(1)),
                            textOf(select.getColumn(2)), answer.value_or(EligibilityAnswer::DontKnow),
                            dayOf(select.getColumn(4))});
        }
        select.reset();
        return answers;
    });
}

Result<void> EligibilityStore::requireAsked(const Intake::Answers &answers)
{
    const Result<QList<ListEntry>> questions =
        WordListStore(m_store).of(WordList::EligibilityQuestion, WordListStore::Show::All);
    if (!questions) {
        return std::unexpected(questions.error());
    }
    const bool all = std::ranges::all_of(answers, [&questions](const auto &one) {
        return std::ranges::find(*questions, one.first, &ListEntry::code) != questions->end();
    });
    return all ? Result<void>() : fail(ErrorCode::NotFound, QStringLiteral("question"));
}

Result<std::optional<SaveId>> EligibilityStore::answer(const EnrolmentId &enrolment, const Intake::Answers &answers,
                                                       const QString &note)
{
    if (const Result<void> allowed = m_store.require(Action::WriteCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    if (const Result<void> asked = requireAsked(answers); !asked) {
        return std::unexpected(asked.error());
    }
    const Result<Enrolment> on = EnrolmentStore(m_store).read(enrolment);
    const Result<QList<Eligibility>> before = on ? of(on->person) : std::unexpected(on.error());
    if (!before) {
        return std::unexpected(before.error());
    }
    const EntitySchema &schema = schemaOf(EntityKind::Eligibility);
    const auto write = [&schema](const EntityId &id, QLatin1StringView atom, Cells cells) {
        return Operation{schema.kind, id, schema.atom(atom), std::move(cells), {}};
    };
    std::vector<Operation> operations;
    for (const auto &[question, answer] : answers) {
        const auto known = std::ranges::find_if(
            *before, [&](const Eligibility &one) { return one.enrolment == enrolment && one.question == question; });
        if (known != before->end() && known->answer == answer) {
            continue;
        }
        const EntityId id = idFor(enrolment, question);
        const Result<FieldState> there = m_store.fieldState(schema.kind, id, QLatin1StringView("question"));
        if (!there || there->writes.empty()) {
            operations.push_back(making(enrolment, {{question, answer}}).front());
            continue;
        }
        operations.push_back(
            write(id, QLatin1StringView("answer"), answerCells(answer, m_store.environment().clock.today())));
        if (known == before->end()) { // it was taken back before
            operations.push_back(write(id, QLatin1StringView("struck"), {Cell()}));
        }
    }
    if (!note.isNull() && note.trimmed() != on->eligibilityNote) {
        operations.push_back(
            writeEnrolment(enrolment, QLatin1StringView("eligibility_note"), {textCell(note.trimmed())}));
    }
    if (operations.empty()) {
        return std::optional<SaveId>();
    }
    const Result<Change> saved =
        m_store.commit(Action::WriteCases, CompartmentChange::inCaseFile(on->person, std::move(operations)));
    return saved ? Result<std::optional<SaveId>>(saved->save) : std::unexpected(saved.error());
}

} // namespace db
