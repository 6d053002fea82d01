// TaskDialog gives one of the team something to do about a person, or asks the worker a question about the record.
#pragma once

#include "model/plans/Task.h"
#include "widgets/forms/FieldsSheet.h"

namespace widgets
{

class TaskDialog : public FieldsSheet
{
    Q_OBJECT

public:
    /// `name` is what the person is called. A question goes to the key worker.
    TaskDialog(db::CaseStore &store, model::TaskKind kind, const model::PersonId &person, const QString &name,
               QWidget *parent);

Q_SIGNALS:
    void added(const model::TaskId &task);

private:
    void save();

    model::TaskKind m_kind;
    model::PersonId m_person;
};

} // namespace widgets
