#include "model/engagement/LeavingReasons.h"

#include <algorithm>
#include <map>

namespace model
{

namespace
{

template <class Count>
void mostFrequentFirst(std::vector<Count> &counts)
{
    std::erase_if(counts, [](const Count &entry) { return entry.count == 0; });
    std::stable_sort(counts.begin(), counts.end(), [](const Count &a, const Count &b) { return a.count > b.count; });
}

std::vector<SilenceBand> silenceBands(int lapseDays)
{
    return {{0, 2 * lapseDays, 0},
            {2 * lapseDays + 1, 4 * lapseDays, 0},
            {4 * lapseDays + 1, 8 * lapseDays, 0},
            {8 * lapseDays + 1, std::nullopt, 0}};
}

} // namespace

WhyStopped LeavingReasons::count(std::span<const Episode> episodes, bool contacts, int lapseDays,
                                 const QStringList &ownReasons)
{
    WhyStopped why;
    for (const Named<LeavingReason> &reason : leavingReasons()) {
        why.reasons.push_back({reason.value, endingFor(reason.value), 0, {}});
    }
    std::map<std::pair<LeavingReason, qint32>, qint64> own;
    for (const Named<Channel> &channel : channels()) {
        why.lastChannels.push_back({channel.value, 0});
    }
    if (contacts) {
        why.silences = silenceBands(lapseDays);
    }
    for (const Episode &episode : episodes) {
        if (!episode.left()) {
            continue;
        }
        if (episode.ownReason >= 0 && episode.ownReason < ownReasons.size()) {
            ++own[{episode.reason, episode.ownReason}];
        } else {
            ++why.reasons[static_cast<size_t>(episode.reason)].count;
        }
        if (!contacts || episode.ending != Ending::Dropped) {
            continue;
        }
        ++why.lastChannels[static_cast<size_t>(episode.lastChannel)].count;
        const auto band = std::find_if(why.silences.begin(), why.silences.end(), [&episode](const SilenceBand &entry) {
            return !entry.to || episode.silence <= *entry.to;
        });
        ++band->count;
    }
    for (const auto &[reason, count] : own) {
        why.reasons.push_back({reason.first, endingFor(reason.first), count, ownReasons[reason.second]});
    }
    mostFrequentFirst(why.reasons);
    mostFrequentFirst(why.lastChannels);
    return why;
}

} // namespace model
