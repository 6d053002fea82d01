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

} // namespace

std::vector<SilenceBand> LeavingReasons::silenceBands(int lapseDays)
{
    return {{0, 2 * lapseDays, 0},
            {2 * lapseDays + 1, 4 * lapseDays, 0},
            {4 * lapseDays + 1, 8 * lapseDays, 0},
            {8 * lapseDays + 1, std::nullopt, 0}};
}

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
        ++why.reasons[static_cast<size_t>(episode.reason)].count;
        if (episode.ownReason >= 0 && episode.ownReason < ownReasons.size()) {
            ++own[{episode.reason, episode.ownReason}];
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
        why.reasons[static_cast<size_t>(reason.first)].own.emplace_back(ownReasons[reason.second], count);
    }
    mostFrequentFirst(why.reasons);
    mostFrequentFirst(why.lastChannels);
    return why;
}

std::vector<std::vector<qint32>> LeavingReasons::needsByStay(std::span<const Episode> episodes,
                                                             const EngagementRows &rows)
{
    // Stays come by person, so those of one person are found together.
    std::vector<size_t> first(static_cast<size_t>(rows.people) + 1, episodes.size());
    for (size_t i = episodes.size(); i > 0; --i) {
        first[static_cast<size_t>(episodes[i - 1].person)] = i - 1;
    }
    std::vector<std::vector<qint32>> touched(episodes.size());
    for (const NeedRow &row : rows.needs) {
        for (size_t at = first[static_cast<size_t>(row.person)];
             at < episodes.size() && episodes[at].person == row.person; ++at) {
            const Episode &stay = episodes[at];
            if (row.day >= stay.start && row.day <= stay.until && stay.analysed()) {
                touched[at].push_back(row.need);
            }
        }
    }
    for (std::vector<qint32> &needs : touched) {
        std::ranges::sort(needs);
        needs.erase(std::ranges::unique(needs).begin(), needs.end());
    }
    return touched;
}

std::vector<NeedCount> LeavingReasons::needs(std::span<const Episode> episodes, const EngagementRows &rows)
{
    std::vector<NeedCount> counts;
    for (const QString &name : rows.needNames) {
        counts.push_back({name, 0, 0, {}});
    }
    const std::vector<std::vector<qint32>> touched = needsByStay(episodes, rows);
    for (size_t i = 0; i < episodes.size(); ++i) {
        for (const qint32 need : touched[i]) {
            NeedCount &count = counts[static_cast<size_t>(need)];
            ++count.of;
            count.dropped += episodes[i].ending == Ending::Dropped ? 1 : 0;
        }
    }
    std::erase_if(counts, [](const NeedCount &count) { return count.of == 0; });
    for (NeedCount &count : counts) {
        count.share = Wilson::of(count.dropped, count.of);
    }
    std::ranges::stable_sort(counts, std::ranges::greater(), &NeedCount::dropped);
    return counts;
}

} // namespace model
