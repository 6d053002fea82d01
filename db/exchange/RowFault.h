// RowFault is why one row of a table cannot be read, while the rows around it can.
#pragma once

#include "model/core/Named.h"

namespace db
{

enum class RowFault {
    QuoteNotClosed, ///< A quotation mark opens a cell and the file ends before it closes.
    QuoteMisplaced, ///< Text follows a closing quotation mark: where the cell ends cannot be known.
    TooManyCells,   ///< More cells than the header has.
    RowTooLong,     ///< Over 1 MiB.
};

/// The code that a refused row carries for each fault.
[[nodiscard]] std::span<const model::Named<RowFault>> rowFaults();

} // namespace db
