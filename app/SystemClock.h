// SystemClock is the computer's own clock, and the only reader of it.
#pragma once

#include "model/core/Clock.h"

namespace app
{

class SystemClock : public model::Clock
{
public:
    [[nodiscard]] qint64 millisecondsSinceEpoch() const override;
    [[nodiscard]] QDate today() const override;
};

} // namespace app
