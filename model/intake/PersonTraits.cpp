#include "model/intake/PersonTraits.h"

#include "model/people/NameSlip.h"
#include "model/people/identifiers/IdentifierCheck.h"
#include "model/people/identifiers/Postcode.h"

#include <algorithm>

namespace model
{

namespace
{

QString lettersAndDigits(const QString &text)
{
    QString plain;
    for (const QChar character : text) {
        if (character.isLetterOrNumber()) {
            plain.append(character.toUpper());
        }
    }
    return plain;
}

} // namespace

PersonTraits PersonTraits::of(const Person &person)
{
    PersonTraits traits;
    traits.names = nameWords(person.givenName + u' ' + person.familyName + u' ' + person.knownAs);
    traits.born = person.born;
    traits.reference = person.reference.trimmed().toLower();
    traits.postcode = plainPostcode(person.postcode);
    if (const QString number = phone(person.phone); !number.isEmpty()) {
        traits.phones.insert(number);
    }
    if (const QString address = email(person.email); !address.isEmpty()) {
        traits.emails.insert(address);
    }
    for (auto it = person.identifiers.cbegin(); it != person.identifiers.cend(); ++it) {
        for (const QString &plain : plainNumbers(it.key(), it.value())) {
            traits.numbers.insert(plain);
        }
    }
    return traits;
}

QString PersonTraits::phone(const QString &text)
{
    constexpr qsizetype fewest = 6;
    QString digits;
    const bool abroad = text.trimmed().startsWith(u'+');
    for (const QChar character : text) {
        if (const int value = character.digitValue(); value >= 0) {
            digits.append(QChar(u'0' + value));
        }
    }
    const QLatin1StringView country("44");
    if (abroad && digits.startsWith(country)) {
        digits.replace(0, country.size(), u'0');
    } else if (digits.startsWith(QLatin1StringView("0044"))) {
        digits.replace(0, 4, u'0');
    }
    // "+44 (0)7700": both prefixes were written.
    if (digits.startsWith(QLatin1StringView("00"))) {
        digits.remove(0, 1);
    }
    return digits.size() < fewest ? QString() : digits;
}

QString PersonTraits::email(const QString &text)
{
    const QString plain = text.trimmed().toLower();
    return plain.contains(u'@') ? plain : QString();
}

QString PersonTraits::plainPostcode(const QString &text)
{
    const CheckedIdentifier checked = Postcode::check(text);
    const bool isPlace = checked.isGood() && checked.normalised.back().isUpper();
    return isPlace ? checked.normalised : QString();
}

QStringList PersonTraits::nameWords(const QString &names)
{
    QStringList words;
    QString word;
    for (const QChar character : NameSlip::folded(names) + u' ') {
        if (character.isLetterOrNumber()) {
            word.append(character);
        } else if (!word.isEmpty() && character != u'\'' && character != u'’') {
            if (!words.contains(word)) {
                words.append(word);
            }
            word.clear();
        }
    }
    return words;
}

QStringList PersonTraits::plainNumbers(IdentifierKind kind, const QString &text)
{
    QStringList plain{lettersAndDigits(text)};
    const CheckedIdentifier checked = IdentifierCheck::check(kind, text);
    if (const QString other = lettersAndDigits(checked.normalised); !plain.contains(other)) {
        plain.append(other);
    }
    plain.removeAll(QString());
    return plain;
}

} // namespace model
