// PersonFile is everything that is recorded about one person, read at once for the person's page or command.
#pragma once

#include "model/contacts/Contact.h"
#include "model/people/Event.h"
#include "model/people/Person.h"
#include "model/programmes/Eligibility.h"

#include <QList>
#include <QMap>

namespace db
{

/// What shows now; struck-out and amended entries are left out.
struct PersonFile
{
    model::Person person;
    QString doNotContact;
    QString leaveMessage;
    QString risk;
    QString accessNeeds;
    QString interpreter; ///< Of which language; blank when they need none.
    QString pronouns;
    QString reachNote; ///< When and how they are best reached, in their words.
    QStringList alerts;
    QList<model::Enrolment> enrolments;
    QList<model::Eligibility> eligibility;        ///< What was answered for each of them.
    QMap<model::ProgrammeId, QString> programmes; ///< What all programmes are called.
    QList<model::Contact> contacts;               ///< Newest first.
    QList<model::Event> events;                   ///< Newest first.
};

} // namespace db
