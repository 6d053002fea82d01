#include "app/commands/intake/IntakeArguments.h"

#include "db/programmes/EnrolmentStore.h"
#include "db/programmes/WordListStore.h"

#include <algorithm>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Option> IntakeArguments::options()
{
    return {
        {.name = u"programme"_s, .value = u"NAME"_s, .summary = tr("The programme; the only one unless given.")},
        {.name = u"started"_s, .value = u"YYYY-MM-DD"_s, .summary = tr("The first day; today unless given.")},
        {.name = u"referred"_s, .value = u"YYYY-MM-DD"_s, .summary = tr("The day of the referral.")},
        {.name = u"source"_s, .value = u"TEXT"_s, .summary = tr("Who referred the person.")},
        {.name = u"worker"_s, .value = u"NAME"_s, .summary = tr("The key worker.")},
        {.name = u"answer"_s,
         .value = u"QUESTION=ANSWER"_s,
         .summary = tr("An eligibility question, answered yes, no, dont_know or not_said."),
         .repeated = true},
        {.name = u"eligibility-note"_s,
         .value = u"TEXT"_s,
         .summary = tr("Why they are started although an answer speaks against it.")},
    };
}

Result<model::Enrolment> IntakeArguments::enrolment(db::CaseStore &store, const CommandOptions &options)
{
    const Result<QDate> started = options.day("started"_L1, store.environment().clock.today());
    const Result<QDate> referred = options.day("referred"_L1, QDate());
    const Result<model::ProgrammeId> programme = db::EnrolmentStore(store).programme(options.text("programme"_L1));
    if (!started || !referred || !programme) {
        return std::unexpected(!started ? started.error() : !referred ? referred.error() : programme.error());
    }
    model::Enrolment enrolment;
    enrolment.programme = *programme;
    enrolment.referred = *referred;
    enrolment.source = options.text("source"_L1);
    enrolment.started = *started;
    enrolment.keyWorker = options.text("worker"_L1);
    enrolment.eligibilityNote = options.text("eligibility-note"_L1);
    return enrolment;
}

Result<model::Intake::Answers> IntakeArguments::answers(db::CaseStore &store, const CommandOptions::Pairs &pairs)
{
    const Result<QList<model::ListEntry>> questions =
        db::WordListStore(store).of(model::WordList::EligibilityQuestion, db::WordListStore::Show::All);
    if (!questions) {
        return std::unexpected(questions.error());
    }
    model::Intake::Answers answers;
    for (const auto &[asked, given] : pairs) {
        const auto question = std::ranges::find_if(*questions, [&asked = asked](const model::ListEntry &entry) {
            return entry.code.compare(asked, Qt::CaseInsensitive) == 0 ||
                   entry.words.compare(asked, Qt::CaseInsensitive) == 0;
        });
        if (question == questions->end()) {
            return model::fail(model::ErrorCode::NotFound, u"question"_s);
        }
        const auto answer = model::valueIn(model::eligibilityAnswers(), given);
        if (!answer) {
            return model::fail(
                model::ErrorCode::InvalidValue, u"answer"_s,
                tr("One of these was expected: %1.").arg(model::namesIn(model::eligibilityAnswers()).join(u", "_s)));
        }
        answers.append({question->code, *answer});
    }
    return answers;
}

} // namespace app
