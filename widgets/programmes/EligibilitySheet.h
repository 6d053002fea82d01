// EligibilitySheet is the form in which the team's eligibility questions are answered, or answered anew, for somebody's
// time on a programme.
#pragma once

#include "model/programmes/Eligibility.h"
#include "widgets/circumstances/RecordSheet.h"

#include <QCoreApplication>

namespace widgets
{

class EligibilitySheet
{
    Q_DECLARE_TR_FUNCTIONS(widgets::EligibilitySheet)

public:
    /// `answers` are those of `enrolment` so far.
    [[nodiscard]] static RecordSheet *of(db::CaseStore &store, const model::Enrolment &enrolment,
                                         const QList<model::Eligibility> &answers, QWidget *parent);
};

} // namespace widgets
