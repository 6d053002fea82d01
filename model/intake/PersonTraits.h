// PersonTraits is what two records are compared by to see whether they are of the same person.
#pragma once

#include "model/people/Person.h"

#include <QSet>

namespace model
{

struct PersonTraits
{
    QStringList names;     ///< Every word of every name, folded as NameSlip does.
    QDate born;            ///< Invalid when it is not known.
    QString reference;     ///< In lower case.
    QString postcode;      ///< As the post writes it; blank for none, for what is none, and for no fixed abode.
    QSet<QString> phones;  ///< Digits alone, with the country's own prefix: "07700900417".
    QSet<QString> emails;  ///< In lower case.
    QSet<QString> numbers; ///< Identifiers of any kind, as they are looked up by: upper case, letters and digits alone.

    /// Takes what is comparable of a person; identifiers as given and as their scheme writes them.
    [[nodiscard]] static PersonTraits of(const Person &person);

    /// A number as it is compared: "+44 7700 900417" is "07700900417"; blank for fewer than six digits.
    [[nodiscard]] static QString phone(const QString &text);
    /// An address as it is compared; blank for what is none.
    [[nodiscard]] static QString email(const QString &text);
    /// A postcode as it is compared; blank for what is none or says nothing.
    [[nodiscard]] static QString plainPostcode(const QString &text);
    /// The words of names, folded.
    [[nodiscard]] static QStringList nameWords(const QString &names);
    /// What an identifier is looked up by, as given and as its scheme writes it.
    [[nodiscard]] static QStringList plainNumbers(IdentifierKind kind, const QString &text);
};

} // namespace model
