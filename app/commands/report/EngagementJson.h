// EngagementJson puts the figures of engagement into the object that `report engagement --json` answers with.
#pragma once

#include "model/engagement/EngagementFigures.h"

#include <QJsonObject>

namespace app
{

class EngagementJson
{
public:
    /// Keys as the command line's documentation lists them; `receipt` is null unless asked for.
    [[nodiscard]] static QJsonObject of(const model::EngagementFigures &figures, bool withReceipt);

    /// The scope of any figure.
    [[nodiscard]] static QJsonObject scope(const model::Scope &scope);

private:
    [[nodiscard]] static QJsonObject receipt(const model::Receipt &receipt);
};

} // namespace app
