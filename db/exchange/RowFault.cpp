#include "db/exchange/RowFault.h"

namespace db
{

std::span<const model::Named<RowFault>> rowFaults()
{
    static constexpr model::Named<RowFault> table[] = {
        {RowFault::QuoteNotClosed, QLatin1StringView("quote_not_closed")},
        {RowFault::QuoteMisplaced, QLatin1StringView("quote_misplaced")},
        {RowFault::TooManyCells, QLatin1StringView("too_many_cells")},
        {RowFault::RowTooLong, QLatin1StringView("row_too_long")},
    };
    return table;
}

} // namespace db
