#include "model/today/QuietRule.h"

#include <algorithm>

namespace model
{

namespace
{

/// The median of the last gaps, the lower one of two; 0 below QuietRule::leastGaps.
int usualGap(const std::vector<QDate> &met)
{
    std::vector<qint64> gaps;
    for (size_t at = 1; at < met.size() && at <= QuietRule::mostGaps; ++at) {
        gaps.push_back(met[at].daysTo(met[at - 1]));
    }
    if (gaps.size() < QuietRule::leastGaps) {
        return 0;
    }
    const auto middle = gaps.begin() + (std::ssize(gaps) - 1) / 2;
    std::ranges::nth_element(gaps, middle);
    return static_cast<int>(*middle);
}

} // namespace

QuietFinding QuietRule::find(const QuietFacts &facts, QDate today)
{
    QuietFinding finding;
    finding.neverMet = facts.met.empty();
    // Someone who came back after a time away is silent since they came back.
    const QDate since = finding.neverMet        ? facts.since
                        : facts.since.isValid() ? std::max(facts.met.front(), facts.since)
                                                : facts.met.front();
    if (!since.isValid()) {
        return finding;
    }
    finding.silence = static_cast<int>(since.daysTo(today));
    finding.usual = usualGap(facts.met);
    const bool agreed = facts.next > today;
    const int own = finding.neverMet    ? leastSilence
                    : finding.usual > 0 ? std::max(leastSilence, 2 * finding.usual)
                                        : fewMeetings;
    finding.quiet = finding.silence > (agreed ? facts.lapse : std::min(own, facts.lapse));
    finding.missedInARow = !agreed && std::ssize(facts.missed) >= missesInARow;
    return finding;
}

} // namespace model
