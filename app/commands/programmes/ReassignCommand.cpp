#include "app/commands/programmes/ReassignCommand.h"

#include "app/text/JsonValue.h"
#include "db/people/CaseloadQuery.h"
#include "db/people/PersonStore.h"
#include "db/programmes/ReassignmentStore.h"

#include <QJsonArray>
#include <QJsonObject>

namespace app
{

using namespace Qt::StringLiterals;
using model::Reassignment;
using model::Result;

namespace
{

using References = QHash<model::PersonId, QString>;

Result<References> referencesOf(db::CaseStore &store, const QList<model::PersonId> &people)
{
    const Result<QList<db::CaseloadRow>> rows =
        db::CaseloadQuery(store).rowsOf(people, store.environment().clock.today());
    if (!rows) {
        return std::unexpected(rows.error());
    }
    References references;
    for (const db::CaseloadRow &row : *rows) {
        references.insert(row.person, row.reference);
    }
    return references;
}

QJsonObject jsonOf(const Reassignment &reassignment, const References &references)
{
    QJsonArray moved;
    for (const Reassignment::Move &move : reassignment.moves) {
        moved.append(QJsonObject{{u"person"_s, references.value(move.person)}, {u"from"_s, JsonValue::of(move.from)}});
    }
    QJsonArray leftOut;
    for (const Reassignment::Other &other : reassignment.leftOut) {
        leftOut.append(QJsonObject{
            {u"person"_s, references.value(other.person)},
            {u"why"_s, other.why == Reassignment::LeftOut::NotEnrolled ? u"not_enrolled"_s : u"already_theirs"_s}});
    }
    return {{u"to"_s, reassignment.to},
            {u"until"_s, JsonValue::of(reassignment.until)},
            {u"moved"_s, moved},
            {u"left_out"_s, leftOut}};
}

} // namespace

QString ReassignCommand::summary() const
{
    return tr("Gives people another key worker, or with --until somebody to cover for theirs.");
}

QList<Option> ReassignCommand::options() const
{
    Option person = personOption();
    person.repeated = true;
    return {
        {.name = u"to"_s, .value = u"NAME"_s, .summary = tr("Who takes over.")},
        {.name = u"from"_s, .value = u"NAME"_s, .summary = tr("Everybody whose key worker this is.")},
        person,
        {.name = u"until"_s, .value = u"YYYY-MM-DD"_s, .summary = tr("The last day of a cover; else it is for good.")},
        {.name = u"dry-run"_s, .value = {}, .summary = tr("Says what would be done, and does nothing.")}};
}

Result<QList<model::PersonId>> ReassignCommand::people(db::CaseStore &store, const CommandOptions &options)
{
    if (options.has("from"_L1)) {
        return db::ReassignmentStore(store).peopleOf(options.text("from"_L1));
    }
    if (!options.has("person"_L1)) {
        return model::fail(model::ErrorCode::MissingField, u"--person"_s);
    }
    QList<model::PersonId> people;
    for (const QString &reference : options.texts("person"_L1)) {
        const Result<model::PersonId> person = db::PersonStore(store).find(reference);
        if (!person) {
            return std::unexpected(person.error());
        }
        people.append(*person);
    }
    return people;
}

Result<ExitCode> ReassignCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<QString> to = options.required("to"_L1);
    const Result<QDate> until = options.day("until"_L1, QDate());
    if (!to || !until) {
        return std::unexpected(to ? until.error() : to.error());
    }
    const Result<QList<model::PersonId>> chosen = people(store, options);
    if (!chosen) {
        return std::unexpected(chosen.error());
    }
    db::ReassignmentStore reassignments(store);
    const Result<Reassignment> plan = reassignments.plan(*chosen, *to, *until);
    if (!plan) {
        return std::unexpected(plan.error());
    }
    const Result<References> references = referencesOf(store, *chosen);
    if (!references) {
        return std::unexpected(references.error());
    }
    QJsonObject answer = jsonOf(*plan, *references);
    if (!options.has("dry-run"_L1)) {
        const Result<model::SaveId> save = reassignments.carryOut(*plan);
        if (!save) {
            return std::unexpected(save.error());
        }
        answer.insert(u"id"_s, save->toString());
    }
    context.output.answer({{u"reassignment"_s, answer}});
    return plan->leftOut.isEmpty() ? ExitCode::Done : ExitCode::DoneWithFindings;
}

} // namespace app
