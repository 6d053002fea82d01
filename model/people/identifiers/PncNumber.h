// PncNumber checks the number that the Police National Computer knows a person by.
#pragma once

#include "model/people/identifiers/IdentifierCheck.h"

namespace model
{

class PncNumber
{
public:
    /// Year (two or four digits), serial (up to seven) and check letter, with or without the stroke. Normalised:
    /// "2003/0062845E"; a two-digit year stays as given ("12/0394773H"), since its century is not known. Source:
    /// calculations.md, section 7.
    [[nodiscard]] static CheckedIdentifier check(const QString &text);
};

} // namespace model
