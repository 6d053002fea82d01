// IntakeArguments reads what commands say about a start on a programme: which, since when, from whom, and the answers
// to the eligibility questions.
#pragma once

#include "app/CommandOptions.h"
#include "db/store/CaseStore.h"
#include "model/intake/Intake.h"

#include <QCoreApplication>

namespace app
{

class IntakeArguments
{
    Q_DECLARE_TR_FUNCTIONS(IntakeArguments)

public:
    /// The options that enrolment() and answers() read.
    [[nodiscard]] static QList<Option> options();

    /// The start that the options describe, today unless they say when. NotFound or Ambiguous ("--programme"), and
    /// those of reading days.
    [[nodiscard]] static model::Result<model::Enrolment> enrolment(db::CaseStore &store, const CommandOptions &options);

    /// The answers in QUESTION=ANSWER pairs, a question by its code or words. NotFound ("question"); InvalidValue
    /// ("answer").
    [[nodiscard]] static model::Result<model::Intake::Answers> answers(db::CaseStore &store,
                                                                       const CommandOptions::Pairs &pairs);
};

} // namespace app
