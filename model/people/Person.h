// Person is what is recorded about someone the programme supports at intake.
#pragma once

#include "model/people/IdentifierKind.h"
#include "model/people/PersonId.h"

#include <QDate>
#include <QMap>

namespace model
{

/// Every field may be blank: nothing forces an untrue answer. Text is kept as given.
struct Person
{
    PersonId id;
    QString reference; ///< What staff call the person by; device-made ones carry the device's prefix.
    QString givenName;
    QString familyName;
    QString knownAs;
    QDate born;
    QString gender; ///< As given, with the scheme it was given in.
    QString genderScheme;
    QString ethnicity; ///< As given, with the scheme it was given in.
    QString ethnicityScheme;
    QString language;
    QString phone;
    QString email;
    QString address;
    QString postcode;
    QString alert; ///< A first risk marker from intake; each is a record of its own in the store.
    QMap<IdentifierKind, QString> identifiers;
};

} // namespace model
