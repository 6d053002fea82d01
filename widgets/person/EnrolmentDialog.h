// EnrolmentDialog starts a person on a programme, or ends their time on it with a reason.
#pragma once

#include "db/programmes/EnrolmentStore.h"
#include "widgets/forms/FieldsSheet.h"

namespace widgets
{

class EnrolmentDialog : public FieldsSheet
{
    Q_OBJECT

public:
    /// Starts a new enrolment.
    EnrolmentDialog(db::CaseStore &store, const model::PersonId &person, QWidget *parent);
    /// Closes one that is open.
    EnrolmentDialog(db::CaseStore &store, const model::Enrolment &enrolment, QWidget *parent);

private:
    void enrol();
    void close();
    void report(const model::Error &error);

    model::Enrolment m_enrolment;
};

} // namespace widgets
