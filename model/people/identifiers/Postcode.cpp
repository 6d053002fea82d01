#include "model/people/identifiers/Postcode.h"

#include "model/people/identifiers/IdentifierShape.h"

#include <QRegularExpression>

namespace model
{

CheckedIdentifier Postcode::check(const QString &text)
{
    const QString bare = IdentifierShape::bare(text);
    // ZZ99 3VZ is what hospitals write for it; its inward part is not one of the post's.
    const bool nowhere = bare == QLatin1StringView("NOFIXEDABODE") || bare == QLatin1StringView("NFA") ||
                         bare == QLatin1StringView("ZZ993VZ");
    if (nowhere) {
        return {IdentifierFault::None, QStringLiteral("No fixed abode")};
    }
    static const QRegularExpression pattern(
        QStringLiteral("\\A(?:[A-Z]{1,2}[0-9][A-Z0-9]?|GIR)[0-9][ABD-HJLNP-UW-Z]{2}\\z"));
    if (!pattern.match(bare).hasMatch()) {
        return {IdentifierFault::WrongShape, text.trimmed()};
    }
    return {IdentifierFault::None, bare.left(bare.size() - 3) + u' ' + bare.right(3)};
}

} // namespace model
