// ServiceCalculator reckons what came of referrals: who went, and who stayed with us beside those who did not go.
#pragma once

#include "model/engagement/EngagementOptions.h"
#include "model/engagement/Episode.h"
#include "model/services/ServiceFigures.h"
#include "model/services/ServiceRows.h"

#include <span>

namespace model
{

/// To compare those who went with those who did not, people are looked at a month after their referral, when both
/// groups can be told: somebody who stopped coming before that could not have gone, and would make going look good.
/// Counted are those then in touch (within a stay); of them those still engaged some months after the referral.
/// Source: the landmark method, Anderson, Cain and Gelber (1983), Journal of Clinical Oncology 1, 710–719.
class ServiceCalculator
{
public:
    /// Months from the referral to the day of looking.
    static constexpr int lookedAtAfter = 1;
    static constexpr int usualMonths = 3;

    /// `stays` as EngagementCalculator::stays() gives them for the same rows and `options`; `months` > lookedAtAfter.
    /// Figures list people when the options say so. Definition "engagement.services".
    [[nodiscard]] static ServicesReport calculate(const EngagementRows &rows, const ServiceRows &services,
                                                  std::span<const Episode> stays, const EngagementOptions &options,
                                                  int months = usualMonths);
};

} // namespace model
