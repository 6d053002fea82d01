#include "model/supervision/Supervision.h"

namespace model
{

std::span<const Named<SupervisionKind>> supervisionKinds()
{
    static constexpr Named<SupervisionKind> table[] = {
        {SupervisionKind::LookedAt, QLatin1StringView("looked_at")},
        {SupervisionKind::Discussed, QLatin1StringView("discussed")},
    };
    return table;
}

} // namespace model
