#include "model/people/identifiers/IdentifierCheck.h"

#include "model/people/identifiers/Crn.h"
#include "model/people/identifiers/NationalInsuranceNumber.h"
#include "model/people/identifiers/NhsNumber.h"
#include "model/people/identifiers/PncNumber.h"
#include "model/people/identifiers/PrisonNumber.h"
#include "model/people/identifiers/UniquePupilNumber.h"

namespace model
{

std::span<const Named<IdentifierFault>> identifierFaults()
{
    static constexpr Named<IdentifierFault> table[] = {
        {IdentifierFault::None, QLatin1StringView("good")},
        {IdentifierFault::WrongShape, QLatin1StringView("identifier_wrong_shape")},
        {IdentifierFault::CheckFails, QLatin1StringView("identifier_check_fails")},
        {IdentifierFault::NotIssued, QLatin1StringView("identifier_not_issued")},
        {IdentifierFault::StandsForNobody, QLatin1StringView("identifier_stands_for_nobody")},
    };
    return table;
}

CheckedIdentifier IdentifierCheck::check(IdentifierKind kind, const QString &text)
{
    switch (kind) {
    case IdentifierKind::NhsNumber:
        return NhsNumber::check(text);
    case IdentifierKind::PrisonNumber:
        return PrisonNumber::check(text);
    case IdentifierKind::Pnc:
        return PncNumber::check(text);
    case IdentifierKind::Crn:
        return Crn::check(text);
    case IdentifierKind::NiNumber:
        return NationalInsuranceNumber::check(text);
    case IdentifierKind::Upn:
        return UniquePupilNumber::check(text);
    }
    return {IdentifierFault::WrongShape, text.trimmed()};
}

} // namespace model
