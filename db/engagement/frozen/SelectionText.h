// SelectionText writes whose records a figure is of, and by what definition, into one line, and reads it back.
#pragma once

#include "db/engagement/EngagementSelection.h"
#include "model/core/Result.h"

namespace db
{

/// What a figure was reckoned from: enough to reckon it again.
struct FrozenSelection
{
    EngagementSelection selection; ///< With its as-of day.
    /// Lapse, channels, custody, episodes and months; the rest follows from the selection and the store.
    model::EngagementOptions options;
};

class SelectionText
{
public:
    /// One JSON object with sorted keys.
    [[nodiscard]] static QString of(const FrozenSelection &frozen);

    /// FileMalformed for what of() does not write.
    [[nodiscard]] static model::Result<FrozenSelection> read(const QString &text);
};

} // namespace db
