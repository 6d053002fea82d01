#include "model/people/identifiers/UniquePupilNumber.h"

#include "model/people/identifiers/IdentifierShape.h"

namespace model
{

namespace
{

constexpr QLatin1StringView letters("ABCDEFGHJKLMNPQRTUVWXYZ");

/// What a character adds: digits count as they are, letters (on temporary numbers) by their place; -1 for letters
/// that are never used.
int valueOf(QChar character)
{
    return character.isDigit() ? character.digitValue() : static_cast<int>(letters.indexOf(character));
}

} // namespace

CheckedIdentifier UniquePupilNumber::check(const QString &text)
{
    const QString bare = IdentifierShape::bare(text);
    if (bare.size() == 3 && bare.startsWith(QLatin1StringView("UN")) && bare.at(2) >= u'1' && bare.at(2) <= u'5') {
        return {IdentifierFault::StandsForNobody, bare};
    }
    if (!IdentifierShape::matches(bare, QLatin1StringView("A99999999999*")) || valueOf(bare.at(12)) < 0) {
        return {IdentifierFault::WrongShape, text.trimmed()};
    }
    int sum = 0;
    for (qsizetype i = 1; i < bare.size(); ++i) {
        sum += valueOf(bare.at(i)) * static_cast<int>(i + 1);
    }
    const bool agrees = letters.at(sum % 23) == bare.at(0);
    return {agrees ? IdentifierFault::None : IdentifierFault::CheckFails, bare};
}

} // namespace model
