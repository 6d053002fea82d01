// LineOrder sorts the lines of the caseload by a column.
#pragma once

#include "widgets/people/lines/CaseloadLines.h"

#include <functional>

namespace widgets
{

class LineOrder
{
public:
    /// What stands in a line's cell of the column.
    using TextOf = std::function<QString(const db::CaseloadRow &row)>;

    int column = 0; ///< One of CaseloadModel's.
    Qt::SortOrder turned = Qt::AscendingOrder;

    /// All lines from the top down. Level ones are in the order of names, and a day that is not known is at the end
    /// whichever way the list is turned. `text` is asked for the columns that are sorted by their words.
    [[nodiscard]] std::vector<qsizetype> of(const CaseloadLines &lines, const TextOf &text) const;

private:
    [[nodiscard]] std::vector<qint64> keys(const CaseloadLines &lines, const TextOf &text) const;
};

} // namespace widgets
