#include "model/people/identifiers/NationalInsuranceNumber.h"

#include "model/people/identifiers/IdentifierShape.h"

#include <algorithm>
#include <array>

namespace model
{

namespace
{

bool prefixIsUsed(QStringView prefix)
{
    constexpr QStringView never = u"DFIQUV";
    return !never.contains(prefix.at(0)) && !never.contains(prefix.at(1)) && prefix.at(1) != u'O';
}

bool prefixIsIssued(QStringView prefix)
{
    constexpr std::array<QLatin1StringView, 7> kept = {
        QLatin1StringView("BG"), QLatin1StringView("GB"), QLatin1StringView("KN"), QLatin1StringView("NK"),
        QLatin1StringView("NT"), QLatin1StringView("TN"), QLatin1StringView("ZZ"),
    };
    return std::ranges::none_of(kept, [prefix](QLatin1StringView reserved) { return prefix == reserved; });
}

} // namespace

CheckedIdentifier NationalInsuranceNumber::check(const QString &text)
{
    const QString bare = IdentifierShape::bare(text);
    const bool whole = IdentifierShape::matches(bare, QLatin1StringView("AA999999A")) && bare.at(8) <= u'D';
    const bool withoutSuffix = IdentifierShape::matches(bare, QLatin1StringView("AA999999"));
    const QStringView prefix = QStringView(bare).left(2);
    if ((!whole && !withoutSuffix) || !prefixIsUsed(prefix)) {
        return {IdentifierFault::WrongShape, text.trimmed()};
    }
    return {prefixIsIssued(prefix) ? IdentifierFault::None : IdentifierFault::NotIssued, bare};
}

} // namespace model
