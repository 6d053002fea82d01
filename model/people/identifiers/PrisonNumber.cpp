#include "model/people/identifiers/PrisonNumber.h"

#include "model/people/identifiers/IdentifierShape.h"

namespace model
{

CheckedIdentifier PrisonNumber::check(const QString &text)
{
    const QString bare = IdentifierShape::bare(text);
    if (!IdentifierShape::matches(bare, QLatin1StringView("A9999AA"))) {
        return {IdentifierFault::WrongShape, text.trimmed()};
    }
    return {IdentifierFault::None, bare};
}

} // namespace model
