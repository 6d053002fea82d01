// KeyedFigures lists every single figure of one reckoning of engagement by its key.
#pragma once

#include "model/engagement/EngagementFigures.h"
#include "model/engagement/behind/FigureKey.h"

namespace model
{

struct KeyedFigure
{
    FigureKey key;
    Figure figure;
};

class KeyedFigures
{
public:
    /// Everything that the dashboard and its tables show, in their order; of the curve only the first days of months.
    /// `minimum` as in EngagementOptions.
    [[nodiscard]] static std::vector<KeyedFigure> of(const EngagementFigures &figures, qint64 minimum);

    /// The one that `key` names; nothing when this reckoning does not have it.
    [[nodiscard]] static std::optional<Figure> find(const EngagementFigures &figures, const FigureKey &key,
                                                    qint64 minimum);
};

} // namespace model
