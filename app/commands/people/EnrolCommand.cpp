#include "app/commands/people/EnrolCommand.h"

#include "app/commands/people/PersonJson.h"
#include "app/commands/people/TypedDay.h"
#include "db/people/PersonStore.h"
#include "db/programmes/EnrolmentStore.h"
#include "db/programmes/ProgrammeStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QString EnrolCommand::name() const
{
    return u"enrol"_s;
}

QString EnrolCommand::summary() const
{
    return tr("Puts a person on a programme.");
}

QList<Option> EnrolCommand::options() const
{
    return {
        {.name = u"person"_s, .value = u"REF"_s, .summary = tr("A reference or any identifier.")},
        {.name = u"programme"_s, .value = u"NAME"_s, .summary = tr("Needed where there are several.")},
        {.name = u"started"_s, .value = u"DAY"_s, .summary = tr("Today unless given.")},
        {.name = u"referred"_s, .value = u"DAY"_s, .summary = tr("When the person was referred.")},
        {.name = u"source"_s, .value = u"TEXT"_s, .summary = tr("Who referred them.")},
        {.name = u"worker"_s, .value = u"NAME"_s, .summary = tr("Their key worker; you unless given.")},
    };
}

Result<ExitCode> EnrolCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<QString> reference = options.required("person"_L1);
    if (!reference) {
        return std::unexpected(reference.error());
    }
    const Result<model::PersonId> person = db::PersonStore(store).find(*reference);
    if (!person) {
        return std::unexpected(person.error());
    }
    const Result<model::Programme> programme = db::ProgrammeStore(store).find(options.text("programme"_L1));
    if (!programme) {
        return std::unexpected(programme.error());
    }
    const QDate today = context.clock.today();
    const Result<model::DateAndTime> started = typedDay(options, "started"_L1, today, today);
    const Result<model::DateAndTime> referred = typedDay(options, "referred"_L1, today, QDate());
    if (!started || !referred) {
        return std::unexpected(started ? referred.error() : started.error());
    }
    model::Enrolment enrolment;
    enrolment.person = *person;
    enrolment.programme = programme->id;
    enrolment.started = started->date;
    enrolment.referred = referred->date;
    enrolment.source = options.text("source"_L1);
    enrolment.keyWorker = options.text("worker"_L1, store.session().userName);
    const Result<db::EnrolmentStore::Enrolled> enrolled = db::EnrolmentStore(store).enrol(enrolment);
    if (!enrolled) {
        return std::unexpected(enrolled.error());
    }
    context.output.answer(
        {{u"enrolment"_s, PersonJson::enrolment(enrolled->enrolment, {{programme->id, programme->name}})}});
    if (enrolled->overlaps) {
        context.output.problem(tr("This overlaps with another time on the same programme. Both are kept."));
    }
    return ExitCode::Done;
}

} // namespace app
