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
    return {{.name = u"person"_s, .value = u"REF"_s, .summary = tr("A reference or any identifier.")},
            {.name = u"reason"_s, .value = u"REASON"_s, .summary = tr("Why it ends.")},
            {.name = u"closed"_s, .value = u"YYYY-MM-DD"_s, .summary = tr("The last day; today unless given.")}};
}

Result<ExitCode> CloseCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    db::PersonStore people(store);
    const Result<QString> reference = options.required("person"_L1);
    const Result<QString> given = options.required("reason"_L1);
    if (!reference || !given) {
        return std::unexpected(reference ? given.error() : reference.error());
    }
    const Result<model::CloseReason> reason =
        options.named("reason"_L1, model::closeReasons(), model::CloseReason::Other);
    const Result<QDate> closed = options.day("closed"_L1, context.clock.today());
    const Result<model::PersonId> id = people.find(*reference);
    if (!reason || !closed || !id) {
        return std::unexpected(!reason ? reason.error() : !closed ? closed.error() : id.error());
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
