// EngagementJson writes the engagement figures and their receipt with the keys that the report promises.
#pragma once

#include "model/engagement/EngagementFigures.h"

#include <QJsonObject>

namespace app
{

class EngagementJson
{
public:
    /// as_of … compare, and receipt only when `withReceipt`.
    [[nodiscard]] static QJsonObject of(const model::EngagementFigures &figures, bool withReceipt);

    /// The receipt with the wording of its definition: who is counted, who is left out and why.
    [[nodiscard]] static QJsonObject receipt(const model::Receipt &receipt);
};

} // namespace app
