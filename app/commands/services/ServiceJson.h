// ServiceJson writes the directory's services and people's referrals for the command line.
#pragma once

#include "model/services/Referral.h"

#include <QJsonObject>

namespace app
{

class ServiceJson
{
public:
    /// id, name, provider, offers, area, phone, hours, retired; blanks are null.
    [[nodiscard]] static QJsonObject of(const model::Service &service);
    /// id, direction, service, day, reason, need, worker, state, answer, answered, note, started, ended, end_reason;
    /// blanks are null.
    [[nodiscard]] static QJsonObject of(const model::Referral &referral);
};

} // namespace app
