// AnswerDialog takes the answer to a question that a lead asked about somebody's record.
#pragma once

#include "db/today/TodayRow.h"
#include "widgets/forms/FieldsSheet.h"

namespace widgets
{

class AnswerDialog : public FieldsSheet
{
    Q_OBJECT

public:
    /// `row` is one of a question.
    AnswerDialog(db::CaseStore &store, const db::TodayRow &row, QWidget *parent);

Q_SIGNALS:
    void answered();

private:
    void finish();

    db::CaseStore &m_store;
    model::EntityId m_question;
};

} // namespace widgets
