// UniquePupilNumber checks the number that schools and councils in England know a child by.
#pragma once

#include "model/people/identifiers/IdentifierCheck.h"

namespace model
{

class UniquePupilNumber
{
public:
    /// A check letter, eleven digits and a digit (or, on a temporary number, a letter): the letter is the sum of the
    /// values with weights 2 to 13, modulus 23. UN1 to UN5 say that a number is not known, and stand for nobody.
    /// Normalised: "H801200001001". Source: calculations.md, section 7 (DfE, UPN guide).
    [[nodiscard]] static CheckedIdentifier check(const QString &text);
};

} // namespace model
