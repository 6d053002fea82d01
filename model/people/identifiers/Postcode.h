// Postcode checks a postcode of the United Kingdom, or the words that say there is none.
#pragma once

#include "model/people/identifiers/IdentifierCheck.h"

namespace model
{

class Postcode
{
public:
    /// Outward part (A9, A99, A9A, AA9, AA99, AA9A; GIR) and inward part (9AA without C I K M O V). Normalised with
    /// one blank before the inward part: "SW1A 1AA". "No fixed abode" (or "NFA", or its code ZZ99 3VZ) is good and
    /// becomes "No fixed abode". Source: calculations.md, section 7 (BS 7666).
    [[nodiscard]] static CheckedIdentifier check(const QString &text);
};

} // namespace model
