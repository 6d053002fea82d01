// EventDialog records something that happened to a person.
#pragma once

#include "db/people/EventStore.h"
#include "widgets/forms/SheetDialog.h"

namespace widgets
{

class FieldsForm;

class EventDialog : public SheetDialog
{
    Q_OBJECT

public:
    EventDialog(db::CaseStore &store, const model::PersonId &person, QWidget *parent);

private:
    void save();

    db::CaseStore &m_store;
    FieldsForm *m_form;
    model::PersonId m_person;
};

} // namespace widgets
