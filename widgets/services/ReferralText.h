// ReferralText says referrals in words: to whom or from whom, and how far they have come.
#pragma once

#include "model/services/Referral.h"

#include <QCoreApplication>

namespace widgets
{

class ReferralText
{
    Q_DECLARE_TR_FUNCTIONS(widgets::ReferralText)

public:
    /// "Referred to Wenbury Bereavement Friends", "Referred to us by Wenbury Court".
    [[nodiscard]] static QString headline(const model::Referral &referral);
    [[nodiscard]] static QString state(model::ReferralState state);
    /// The style's kind of tag for it.
    [[nodiscard]] static const char *stateTag(model::ReferralState state);
    [[nodiscard]] static QString answer(model::ReferralAnswer answer);
    /// Why and for what, by whom: "Wants company in February · Bereavement · by Bethan".
    [[nodiscard]] static QString detail(const model::Referral &referral);
    /// "Asked 13 Jan 2027 · accepted 15 Jan 2027: first meeting 4 Feb · started 4 Feb 2027 (22 days after asking)".
    [[nodiscard]] static QString course(const model::Referral &referral);
};

} // namespace widgets
