#include "model/people/identifiers/NhsNumber.h"

#include "model/people/identifiers/IdentifierShape.h"

namespace model
{

CheckedIdentifier NhsNumber::check(const QString &text)
{
    const QString bare = IdentifierShape::bare(text);
    if (!IdentifierShape::matches(bare, QLatin1StringView("9999999999"))) {
        return {IdentifierFault::WrongShape, text.trimmed()};
    }
    int sum = 0;
    for (qsizetype i = 0; i < 9; ++i) {
        sum += bare.at(i).digitValue() * static_cast<int>(10 - i);
    }
    // A remainder of 0 makes the digit 0; one of 1 would make it 10, and no such number is issued.
    const int expected = (11 - sum % 11) % 11;
    if (expected == 10 || expected != bare.at(9).digitValue()) {
        return {IdentifierFault::CheckFails, bare};
    }
    const bool allTheSame = bare.count(bare.at(0)) == bare.size();
    return {allTheSame ? IdentifierFault::NotIssued : IdentifierFault::None, bare};
}

} // namespace model
