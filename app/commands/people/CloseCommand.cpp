#include "app/commands/people/CloseCommand.h"

#include "app/commands/people/PersonJson.h"
#include "db/people/PersonStore.h"
#include "db/programmes/EnrolmentStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Option> CloseCommand::options() const
{
    return {personOption(),
            {.name = u"reason"_s, .value = u"REASON"_s, .summary = tr("Why it ends.")},
            {.name = u"closed"_s, .value = u"YYYY-MM-DD"_s, .summary = tr("The last day; today unless given.")}};
}

Result<ExitCode> CloseCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    db::PersonStore people(store);
    const Result<model::PersonId> id = person(store, options);
    const Result<QString> given = options.required("reason"_L1);
    if (!id || !given) {
        return std::unexpected(id ? given.error() : id.error());
    }
    const Result<model::CloseReason> reason =
        options.named("reason"_L1, model::closeReasons(), model::CloseReason::Other);
    const Result<QDate> closed = options.day("closed"_L1, context.clock.today());
    if (!reason || !closed) {
        return std::unexpected(reason ? closed.error() : reason.error());
    }
    Result<db::PersonFile> file = people.read(*id);
    if (!file) {
        return std::unexpected(file.error());
    }
    QList<model::Enrolment> open;
    for (const model::Enrolment &enrolment : file->enrolments) {
        if (!enrolment.closed.isValid()) {
            open.append(enrolment);
        }
    }
    if (open.size() != 1) {
        return model::fail(open.isEmpty() ? model::ErrorCode::NotFound : model::ErrorCode::Ambiguous, u"enrolment"_s);
    }
    if (const Result<void> done = db::EnrolmentStore(store).close(open.first(), *closed, *reason); !done) {
        return std::unexpected(done.error());
    }
    file = people.read(*id);
    if (!file) {
        return std::unexpected(file.error());
    }
    context.output.answer({{u"person"_s, PersonJson::of(*file)}});
    return ExitCode::Done;
}

} // namespace app
