// EnrolmentDialog starts a person who is here on a programme, and asks whether it is for them.
#pragma once

#include "model/people/PersonId.h"
#include "widgets/circumstances/RecordSheet.h"

namespace widgets
{

class EligibilityFields;

class EnrolmentDialog : public FieldsSheet
{
    Q_OBJECT

public:
    EnrolmentDialog(db::CaseStore &store, const model::PersonId &person, QWidget *parent);

Q_SIGNALS:
    void recordSaved(const QString &words, const widgets::RecordUndo &undo);

private:
    void enrol();
    void report(const model::Error &error);

    model::PersonId m_person;
    EligibilityFields *m_eligibility = nullptr;
};

} // namespace widgets
