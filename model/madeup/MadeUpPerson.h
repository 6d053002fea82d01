// MadeUpPerson is one invented person with everything recorded about them.
#pragma once

#include "model/contacts/Contact.h"
#include "model/people/Event.h"
#include "model/people/Person.h"
#include "model/programmes/Enrolment.h"

#include <QList>

namespace model
{

struct MadeUpPerson
{
    Person person;
    QList<Enrolment> enrolments; ///< One or two, by start; the programme is left blank for whoever stores them.
    QList<Contact> contacts;     ///< By day.
    QList<Event> events;         ///< By first day.
};

} // namespace model
