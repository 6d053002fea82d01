#include "model/people/identifiers/Crn.h"

#include "model/people/identifiers/IdentifierShape.h"

namespace model
{

CheckedIdentifier Crn::check(const QString &text)
{
    const QString bare = IdentifierShape::bare(text);
    if (!IdentifierShape::matches(bare, QLatin1StringView("A999999"))) {
        return {IdentifierFault::WrongShape, text.trimmed()};
    }
    return {IdentifierFault::None, bare};
}

} // namespace model
