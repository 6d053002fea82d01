#include "app/commands/people/PersonNewCommand.h"

#include "app/commands/intake/DuplicateJson.h"
#include "app/commands/intake/IntakeArguments.h"
#include "app/commands/people/FieldArguments.h"
#include "app/commands/people/PersonJson.h"
#include "db/intake/IntakeStore.h"
#include "db/people/PersonStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Command::Argument> PersonNewCommand::arguments() const
{
    return {{.name = u"FIELD=VALUE"_s, .required = false, .repeated = true}};
}

QList<Option> PersonNewCommand::options() const
{
    return QList<Option>{
               {.name = u"enrol"_s, .value = {}, .summary = tr("Start them on the programme, in the same save.")},
               {.name = u"reason"_s, .value = u"TEXT"_s, .summary = tr("What they were referred for.")}} +
           IntakeArguments::options();
}

Result<model::Intake> PersonNewCommand::intakeOf(db::CaseStore &store, const CommandOptions &options,
                                                 const db::PersonFields::Values &values)
{
    model::Intake intake;
    intake.fields = values;
    const Result<CommandOptions::Pairs> pairs = options.pairs("answer"_L1);
    if (!pairs) {
        return std::unexpected(pairs.error());
    }
    const Result<model::Intake::Answers> answers = IntakeArguments::answers(store, *pairs);
    if (!answers) {
        return std::unexpected(answers.error());
    }
    intake.answers = *answers;
    if (options.has("enrol"_L1) || options.has("programme"_L1)) {
        const Result<model::Enrolment> enrolment = IntakeArguments::enrolment(store, options);
        if (!enrolment) {
            return std::unexpected(enrolment.error());
        }
        intake.enrolment = *enrolment;
    }
    if (options.has("source"_L1)) {
        const Result<QDate> referred = options.day("referred"_L1, QDate());
        if (!referred) {
            return std::unexpected(referred.error());
        }
        model::Referral referral;
        referral.direction = model::ReferralDirection::In;
        referral.serviceName = options.text("source"_L1);
        referral.day = referred->isValid() || !intake.enrolment ? *referred : intake.enrolment->started;
        referral.reason = options.text("reason"_L1);
        intake.referral = referral;
    }
    return intake;
}

Result<ExitCode> PersonNewCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<db::PersonFields::Values> values = FieldArguments::read(options.arguments());
    if (!values) {
        return std::unexpected(values.error());
    }
    const Result<model::Intake> intake = intakeOf(store, options, *values);
    const Result<model::Person> typed = DuplicateJson::personOf(*values, context.clock.today());
    if (!intake || !typed) {
        return std::unexpected(intake ? typed.error() : intake.error());
    }
    const Result<QList<db::PossibleDuplicate>> alike = db::DuplicateSearch(store).of(*typed);
    if (!alike) {
        return std::unexpected(alike.error());
    }
    const Result<db::IntakeStore::Taken> taken = db::IntakeStore(store).save(*intake);
    if (!taken) {
        return std::unexpected(taken.error());
    }
    FieldArguments::warnOfSuspects(*values, context.output);
    const Result<db::PersonFile> file = db::PersonStore(store).read(taken->person);
    if (!file) {
        return std::unexpected(file.error());
    }
    context.output.answer(
        {{u"person"_s, PersonJson::of(*file)}, {u"possible_duplicates"_s, DuplicateJson::of(*alike)}});
    return ExitCode::Done;
}

} // namespace app
