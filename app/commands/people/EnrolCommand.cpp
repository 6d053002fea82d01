#include "app/commands/people/EnrolCommand.h"

#include "app/commands/intake/IntakeArguments.h"
#include "app/commands/people/PersonJson.h"
#include "db/intake/IntakeStore.h"
#include "db/people/PersonStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Option> EnrolCommand::options() const
{
    return QList<Option>{personOption()} + IntakeArguments::options();
}

Result<ExitCode> EnrolCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    db::PersonStore people(store);
    const Result<model::PersonId> id = person(store, options);
    const Result<CommandOptions::Pairs> pairs = options.pairs("answer"_L1);
    if (!id || !pairs) {
        return std::unexpected(id ? pairs.error() : id.error());
    }
    const Result<model::Enrolment> enrolment = IntakeArguments::enrolment(store, options);
    const Result<model::Intake::Answers> answers = IntakeArguments::answers(store, *pairs);
    if (!enrolment || !answers) {
        return std::unexpected(enrolment ? answers.error() : enrolment.error());
    }
    model::Intake intake;
    intake.person = *id;
    intake.enrolment = *enrolment;
    intake.answers = *answers;
    if (const Result<db::IntakeStore::Taken> taken = db::IntakeStore(store).save(intake); !taken) {
        return std::unexpected(taken.error());
    }
    const Result<db::PersonFile> file = people.read(*id);
    if (!file) {
        return std::unexpected(file.error());
    }
    context.output.answer({{u"person"_s, PersonJson::of(*file)}});
    return ExitCode::Done;
}

} // namespace app
