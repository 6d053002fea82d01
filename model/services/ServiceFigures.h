// ServiceFigures is what is known of each service: how many were referred, started and ended, and who stayed with us
// afterwards beside those who did not go.
#pragma once

#include "model/core/Figure.h"

namespace model
{

/// Of one service. Everything counts people, each by their first referral to it.
struct ServiceFigures
{
    /// Those who went, or those who did not.
    struct Group
    {
        qint64 n = 0;       ///< In touch with us at the day of looking, and long enough ago to know.
        qint64 engaged = 0; ///< Of these, still engaged later.
        Figure share;
    };

    QString service;
    qint64 referred = 0;
    qint64 started = 0;
    qint64 ended = 0;
    QList<PersonId> referredPeople; ///< These three are filled only when lists were asked for.
    QList<PersonId> startedPeople;
    QList<PersonId> endedPeople;
    Group went;
    Group didNotGo;
    Figure difference; ///< went less didNotGo; compared with, never caused.
};

struct ServicesReport
{
    QDate asOf;
    QDate cutOff;
    int months = 0;
    Scope scope;
    std::vector<ServiceFigures> services; ///< By name.
};

} // namespace model
