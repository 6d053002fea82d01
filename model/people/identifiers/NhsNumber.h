// NhsNumber checks the ten-digit number that the health service in England and Wales knows a person by.
#pragma once

#include "model/people/identifiers/IdentifierCheck.h"

namespace model
{

class NhsNumber
{
public:
    /// Ten digits, the last by modulus 11 with weights 10 to 2; ten equal digits are never issued. Normalised:
    /// "9434765919". Source: calculations.md, section 7 (NHS Data Dictionary, NHS NUMBER).
    [[nodiscard]] static CheckedIdentifier check(const QString &text);
};

} // namespace model
