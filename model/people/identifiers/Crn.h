// Crn checks the case reference number that probation in England and Wales knows a person by (X123456).
#pragma once

#include "model/people/identifiers/IdentifierCheck.h"

namespace model
{

class Crn
{
public:
    /// Letter and six digits; there is no check digit. Source: calculations.md, section 7.
    [[nodiscard]] static CheckedIdentifier check(const QString &text);
};

} // namespace model
