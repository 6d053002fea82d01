// RowRefusal is why an import does not take a row: a code for programs and a sentence that says how to mend it.
#pragma once

#include <QLatin1StringView>
#include <QString>

namespace db
{

enum class RefusalCode {
    QuoteNotClosed, // The first four are those of RowFault, in its order.
    QuoteMisplaced,
    TooManyCells,
    RowTooLong,
    PersonMissing,
    PersonUnknown,
    PersonAmbiguous,
    PersonDiffers,
    RowUnknown,
    RowBlank,
    DateNotUnderstood,
    DateOutOfRange,
    WhenMissing,
    StartedMissing,
    FromMissing,
    KindMissing,
    OutcomeMissing,
    OutcomeUnknown,
    ChannelUnknown,
    ReasonUnknown,
    ProgrammeUnknown,
    ProgrammeMissing,
    MinutesNotANumber,
    ClosedBeforeStarted,
    ToBeforeFrom,
};

struct RowRefusal
{
    static constexpr int wholeRow = -1;

    RefusalCode code = RefusalCode::RowBlank;
    int field = wholeRow; ///< Position in importFields().
};

/// In lower case with underscores; never changes.
[[nodiscard]] QLatin1StringView codeOf(RefusalCode code);

/// One sentence in plain words, without any value of the row.
[[nodiscard]] QString messageOf(RefusalCode code);

} // namespace db
