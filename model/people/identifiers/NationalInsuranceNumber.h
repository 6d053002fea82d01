// NationalInsuranceNumber checks the number that tax and benefit offices know a person by.
#pragma once

#include "model/people/identifiers/IdentifierCheck.h"

namespace model
{

class NationalInsuranceNumber
{
public:
    /// Two letters, six digits and a letter A to D, which may be missing. Letters that are never used (D F I Q U V,
    /// O second) have the wrong shape; the prefixes BG GB KN NK NT TN ZZ are not issued. Source: calculations.md,
    /// section 7 (HMRC, NIM39110).
    [[nodiscard]] static CheckedIdentifier check(const QString &text);
};

} // namespace model
