// PrisonNumber checks the number that prisons in England and Wales know a person by (A1234BC).
#pragma once

#include "model/people/identifiers/IdentifierCheck.h"

namespace model
{

class PrisonNumber
{
public:
    /// Letter, four digits, two letters; there is no check digit. Source: calculations.md, section 7.
    [[nodiscard]] static CheckedIdentifier check(const QString &text);
};

} // namespace model
