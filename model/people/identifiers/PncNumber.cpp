#include "model/people/identifiers/PncNumber.h"

#include "model/people/identifiers/IdentifierShape.h"

#include <QRegularExpression>

namespace model
{

CheckedIdentifier PncNumber::check(const QString &text)
{
    // Without the stroke only full lengths can be told apart: 4 + 7 or 2 + 7 digits.
    static const QRegularExpression pattern(
        QStringLiteral("\\A(?:([0-9]{4}|[0-9]{2})/([0-9]{1,7})|([0-9]{4}|[0-9]{2})([0-9]{7}))([A-Z])\\z"));
    const QRegularExpressionMatch match = pattern.match(IdentifierShape::bare(text));
    if (!match.hasMatch()) {
        return {IdentifierFault::WrongShape, text.trimmed()};
    }
    const QString year = match.captured(1) + match.captured(3);
    const QString serial = (match.captured(2) + match.captured(4)).rightJustified(7, u'0');
    const QString letter = match.captured(5);
    constexpr QLatin1StringView letters("ZABCDEFGHJKLMNPQRTUVWXY");
    const int remainder = (year.right(2) + serial).toInt() % 23;
    const bool agrees = letters.at(remainder) == letter.at(0);
    return {agrees ? IdentifierFault::None : IdentifierFault::CheckFails, year + u'/' + serial + letter};
}

} // namespace model
