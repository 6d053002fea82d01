// IdentifierCheck says whether a number from another service can be right, and how that service writes it.
#pragma once

#include "model/people/IdentifierKind.h"

#include <QString>

namespace model
{

/// Why an identifier is suspect. A suspect one warns; it can always be kept as given.
enum class IdentifierFault {
    None,
    WrongShape,     ///< Not the length, letters and digits that the scheme uses.
    CheckFails,     ///< The right shape, but the check digit or letter does not agree: mistyped.
    NotIssued,      ///< Passes the arithmetic, but the scheme never gives it out.
    StandsForNobody ///< A code that the scheme writes when the number is not known.
};

/// What a check found: the fault, and the text as the scheme writes it (upper case, no blanks or dashes). For a text of
/// the wrong shape `normalised` is what was given, trimmed: two of them are the same only if written the same.
struct CheckedIdentifier
{
    IdentifierFault fault = IdentifierFault::None;
    QString normalised;

    [[nodiscard]] bool isGood() const { return fault == IdentifierFault::None; }
    friend bool operator==(const CheckedIdentifier &, const CheckedIdentifier &) = default;
};

/// The stable code of each fault, for refused rows, warnings and JSON: "identifier_wrong_shape" and so on.
[[nodiscard]] std::span<const Named<IdentifierFault>> identifierFaults();

class IdentifierCheck
{
public:
    /// Checks `text` as an identifier of `kind`; blank is of the wrong shape. Source: calculations.md, section 7.
    [[nodiscard]] static CheckedIdentifier check(IdentifierKind kind, const QString &text);
};

} // namespace model
