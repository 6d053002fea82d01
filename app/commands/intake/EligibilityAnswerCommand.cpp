#include "app/commands/intake/EligibilityAnswerCommand.h"

#include "app/commands/intake/IntakeArguments.h"
#include "app/commands/people/PersonJson.h"
#include "db/people/PersonStore.h"
#include "db/programmes/EligibilityStore.h"
#include "db/programmes/EnrolmentStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Command::Argument> EligibilityAnswerCommand::arguments() const
{
    return {{.name = u"QUESTION=ANSWER"_s, .required = false, .repeated = true}};
}

QList<Option> EligibilityAnswerCommand::options() const
{
    return {personOption(),
            {.name = u"programme"_s,
             .value = u"NAME"_s,
             .summary = tr("The programme that they are on; the only one unless given.")},
            {.name = u"note"_s,
             .value = u"TEXT"_s,
             .summary = tr("Why they are on it although an answer speaks against it.")}};
}

Result<ExitCode> EligibilityAnswerCommand::runIn(db::CaseStore &store, const CommandOptions &options,
                                                 CommandContext &context)
{
    const Result<model::PersonId> id = person(store, options);
    if (!id) {
        return std::unexpected(id.error());
    }
    CommandOptions::Pairs pairs;
    for (const QString &word : options.arguments()) {
        pairs.append({word.section(u'=', 0, -2), word.section(u'=', -1)});
    }
    const Result<model::Intake::Answers> answers = IntakeArguments::answers(store, pairs);
    const Result<model::Enrolment> on = db::EnrolmentStore(store).open(*id, options.text("programme"_L1));
    if (!answers || !on) {
        return std::unexpected(answers ? on.error() : answers.error());
    }
    const auto saved = db::EligibilityStore(store).answer(on->id, *answers,
                                                          options.has("note"_L1) ? options.text("note"_L1) : QString());
    const Result<db::PersonFile> file =
        saved ? db::PersonStore(store).read(*id) : Result<db::PersonFile>(std::unexpected(saved.error()));
    if (!file) {
        return std::unexpected(file.error());
    }
    context.output.answer({{u"person"_s, PersonJson::of(*file)}});
    return ExitCode::Done;
}

} // namespace app
