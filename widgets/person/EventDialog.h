// EventDialog records something that happened to a person.
#pragma once

#include "db/people/EventStore.h"
#include "widgets/forms/FieldsSheet.h"

namespace widgets
{

class EventDialog : public FieldsSheet
{
    Q_OBJECT

public:
    EventDialog(db::CaseStore &store, const model::PersonId &person, QWidget *parent);

private:
    void save();

    model::PersonId m_person;
};

} // namespace widgets
