#include "model/people/IdentifierKind.h"

namespace model
{

std::span<const Named<IdentifierKind>> identifierKinds()
{
    static constexpr Named<IdentifierKind> table[] = {
        {IdentifierKind::NhsNumber, QLatin1StringView("nhs_number")},
        {IdentifierKind::PrisonNumber, QLatin1StringView("prison_number")},
        {IdentifierKind::Pnc, QLatin1StringView("pnc")},
        {IdentifierKind::Crn, QLatin1StringView("crn")},
        {IdentifierKind::NiNumber, QLatin1StringView("ni_number")},
        {IdentifierKind::Upn, QLatin1StringView("upn")},
    };
    return table;
}

} // namespace model
