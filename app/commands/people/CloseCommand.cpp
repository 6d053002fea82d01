#include "app/commands/people/CloseCommand.h"

#include "app/commands/people/PersonJson.h"
#include "app/commands/people/TypedDay.h"
#include "db/people/PersonStore.h"
#include "db/programmes/EnrolmentStore.h"
#include "db/programmes/ProgrammeStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

namespace
{

/// The person's open enrolment; on the named programme, if one is named.
Result<model::Enrolment> openEnrolment(db::CaseStore &store, const model::PersonId &person, const QString &programme)
{
    Result<QList<model::Enrolment>> open = db::EnrolmentStore(store).openOf(person);
    if (!open) {
        return std::unexpected(open.error());
    }
    if (!programme.isEmpty()) {
        const Result<model::Programme> named = db::ProgrammeStore(store).find(programme);
        if (!named) {
            return std::unexpected(named.error());
        }
        open->removeIf([&named](const model::Enrolment &enrolment) { return enrolment.programme != named->id; });
    }
    if (open->size() == 1) {
        return open->first();
    }
    return model::fail(open->isEmpty() ? model::ErrorCode::NotFound : model::ErrorCode::Ambiguous, u"enrolment"_s);
}

} // namespace

QString CloseCommand::name() const
{
    return u"close"_s;
}

QString CloseCommand::summary() const
{
    return tr("Ends a person's time on a programme.");
}

QList<Option> CloseCommand::options() const
{
    return {
        {.name = u"person"_s, .value = u"REF"_s, .summary = tr("A reference or any identifier.")},
        {.name = u"reason"_s, .value = u"REASON"_s, .summary = model::namesIn(model::closeReasons()).join(u' ')},
        {.name = u"closed"_s, .value = u"DAY"_s, .summary = tr("Today unless given.")},
        {.name = u"programme"_s, .value = u"NAME"_s, .summary = tr("Needed where the person is on several.")},
    };
}

Result<ExitCode> CloseCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<QString> reference = options.required("person"_L1);
    const Result<QString> given = options.required("reason"_L1);
    const auto reason = options.named("reason"_L1, model::closeReasons(), model::CloseReason::Other);
    if (!reference || !given) {
        return std::unexpected(reference ? given.error() : reference.error());
    }
    const QDate today = context.clock.today();
    const Result<model::DateAndTime> closed = typedDay(options, "closed"_L1, today, today);
    if (!reason || !closed) {
        return std::unexpected(reason ? closed.error() : reason.error());
    }
    const Result<model::PersonId> person = db::PersonStore(store).find(*reference);
    if (!person) {
        return std::unexpected(person.error());
    }
    const Result<model::Enrolment> open = openEnrolment(store, *person, options.text("programme"_L1));
    if (!open) {
        return std::unexpected(open.error());
    }
    const Result<model::Enrolment> ended = db::EnrolmentStore(store).close(open->id, closed->date, *reason);
    if (!ended) {
        return std::unexpected(ended.error());
    }
    context.output.answer({{u"enrolment"_s, PersonJson::enrolment(*ended, {})}});
    return ExitCode::Done;
}

} // namespace app
