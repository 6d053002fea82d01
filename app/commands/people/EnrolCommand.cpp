#include "app/commands/people/EnrolCommand.h"

#include "app/commands/people/PersonJson.h"
#include "db/people/PersonStore.h"
#include "db/programmes/EnrolmentStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Option> EnrolCommand::options() const
{
    return {personOption(),
            {.name = u"programme"_s, .value = u"NAME"_s, .summary = tr("The programme; the only one unless given.")},
            {.name = u"started"_s, .value = u"YYYY-MM-DD"_s, .summary = tr("The first day; today unless given.")},
            {.name = u"referred"_s, .value = u"YYYY-MM-DD"_s, .summary = tr("The day of the referral.")},
            {.name = u"source"_s, .value = u"TEXT"_s, .summary = tr("Who referred the person.")},
            {.name = u"worker"_s, .value = u"NAME"_s, .summary = tr("The key worker.")}};
}

Result<ExitCode> EnrolCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    db::PersonStore people(store);
    db::EnrolmentStore enrolments(store);
    const Result<model::PersonId> id = person(store, options);
    const Result<QDate> started = options.day("started"_L1, context.clock.today());
    const Result<QDate> referred = options.day("referred"_L1, QDate());
    const Result<model::ProgrammeId> programme = enrolments.programme(options.text("programme"_L1));
    if (!id || !started || !referred || !programme) {
        return std::unexpected(!id         ? id.error()
                               : !started  ? started.error()
                               : !referred ? referred.error()
                                           : programme.error());
    }
    const model::Enrolment enrolment{
        {}, *id, *programme, *referred, options.text("source"_L1), *started, options.text("worker"_L1), {}, {}};
    if (const Result<model::EnrolmentId> enrolled = enrolments.enrol(enrolment); !enrolled) {
        return std::unexpected(enrolled.error());
    }
    const Result<db::PersonFile> file = people.read(*id);
    if (!file) {
        return std::unexpected(file.error());
    }
    context.output.answer({{u"person"_s, PersonJson::of(*file)}});
    return ExitCode::Done;
}

} // namespace app
