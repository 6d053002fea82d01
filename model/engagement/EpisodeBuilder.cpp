#include "model/engagement/EpisodeBuilder.h"

#include <algorithm>

namespace model
{

namespace
{

constexpr int keyDayShift = 16;
constexpr int keyMinuteShift = 4;
constexpr qint64 keyChannelMask = 0xF;

qint32 dayOf(qint64 key)
{
    return static_cast<qint32>(key >> keyDayShift);
}

Channel channelOf(qint64 key)
{
    return static_cast<Channel>(key & keyChannelMask);
}

/// On one day a planned ending says more than an administrative "disengaged".
int rank(LeavingReason reason)
{
    switch (reason) {
    case LeavingReason::Completed:
        return 0;
    case LeavingReason::Disengaged:
        return 3;
    case LeavingReason::NotGiven:
        return 2;
    default:
        return 1;
    }
}

quint32 channelBits(const QList<Channel> &channels)
{
    if (channels.isEmpty()) {
        return ~0U;
    }
    quint32 bits = 0;
    for (const Channel channel : channels) {
        bits |= 1U << static_cast<unsigned>(channel);
    }
    return bits;
}

/// Lays `rows` out by person without comparing any: count, add up, place. `take(row, place)` calls place(value) for a
/// row that counts and does nothing for one that does not.
template <class T, class Rows, class Take>
void layOut(const Rows &rows, qint32 people, std::vector<size_t> &begin, std::vector<T> &placed, Take take)
{
    begin.assign(static_cast<size_t>(people) + 1, 0);
    for (const auto &row : rows) {
        take(row, [&](const T &) { ++begin[static_cast<size_t>(row.person) + 1]; });
    }
    for (size_t person = 1; person < begin.size(); ++person) {
        begin[person] += begin[person - 1];
    }
    placed.resize(begin.back());
    std::vector<size_t> next(begin.begin(), begin.end() - 1);
    for (const auto &row : rows) {
        take(row, [&](const T &value) { placed[next[static_cast<size_t>(row.person)]++] = value; });
    }
}

} // namespace

EpisodeBuilder::EpisodeBuilder(const EngagementRows &rows, const EngagementOptions &options)
    : m_rows(rows)
    , m_options(options)
    , m_asOf(static_cast<qint32>(options.asOf.toJulianDay()))
    , m_cutOff(m_asOf - options.lapseDays)
    , m_channels(channelBits(options.countedChannels))
{
}

std::vector<Episode> EpisodeBuilder::build()
{
    gatherContacts();
    gatherClosures();
    gatherCustody();
    std::vector<Episode> episodes;
    episodes.reserve(static_cast<size_t>(m_rows.people));
    for (qint32 person = 0; person < m_rows.people; ++person) {
        addPerson(person, episodes);
    }
    return episodes;
}

bool EpisodeBuilder::counts(const ContactRow &contact)
{
    if (contact.outcome != Outcome::Attended) {
        ++m_notAttended;
        return false;
    }
    if ((m_channels & (1U << static_cast<unsigned>(contact.channel))) == 0) {
        ++m_otherChannel;
        return false;
    }
    if (contact.day > m_asOf) {
        ++m_later;
        return false;
    }
    return true;
}

void EpisodeBuilder::gatherContacts()
{
    const auto take = [this](const ContactRow &contact, auto place) {
        if (counts(contact)) {
            const qint64 minute = contact.minute + 1; // a contact without a time comes before those with one
            place((qint64(contact.day) << keyDayShift) | (minute << keyMinuteShift) | qint64(contact.channel));
        }
    };
    layOut(m_rows.contacts, m_rows.people, m_contacts.begin, m_contacts.rows, take);
    // Every row was looked at twice.
    m_notAttended /= 2;
    m_otherChannel /= 2;
    m_later /= 2;
    m_counted = static_cast<qint64>(m_contacts.rows.size());
    for (qint32 person = 0; person < m_rows.people; ++person) {
        const std::span<Key> keys = m_contacts.of(person);
        if (!std::is_sorted(keys.begin(), keys.end())) {
            std::sort(keys.begin(), keys.end());
        }
    }
}

void EpisodeBuilder::gatherClosures()
{
    const auto take = [this](const EnrolmentRow &enrolment, auto place) {
        if (enrolment.closed != noDay && enrolment.closed <= m_asOf) {
            place(Closure{enrolment.closed, leavingReason(enrolment.reason), enrolment.ownReason});
        }
    };
    layOut(m_rows.enrolments, m_rows.people, m_closures.begin, m_closures.rows, take);
    for (qint32 person = 0; person < m_rows.people; ++person) {
        const std::span<Closure> closures = m_closures.of(person);
        std::sort(closures.begin(), closures.end(), [](const Closure &a, const Closure &b) {
            return a.day != b.day ? a.day < b.day : rank(a.reason) < rank(b.reason);
        });
    }
}

void EpisodeBuilder::gatherCustody()
{
    const auto take = [this](const CustodyRow &custody, auto place) {
        const qint32 to = custody.to == noDay ? m_asOf : std::min(custody.to, m_asOf);
        if (m_options.custodyPauses && custody.from <= to) {
            place(Spell{custody.from, to});
        }
    };
    layOut(m_rows.custody, m_rows.people, m_custody.begin, m_custody.rows, take);
    for (qint32 person = 0; person < m_rows.people; ++person) {
        const std::span<Spell> spells = m_custody.of(person);
        std::sort(spells.begin(), spells.end(), [](const Spell &a, const Spell &b) { return a.from < b.from; });
    }
}

qint32 EpisodeBuilder::silence(qint32 person, qint32 from, qint32 to)
{
    qint32 days = to - from;
    qint32 reckoned = from; // custody up to this day is already taken off: spells may overlap
    for (const Spell &spell : m_custody.of(person)) {
        const qint32 after = std::max(spell.from - 1, reckoned);
        const qint32 upTo = std::min(spell.to, to);
        if (upTo > after) {
            days -= upTo - after;
            reckoned = upTo;
        }
    }
    return days;
}

void EpisodeBuilder::addPerson(qint32 person, std::vector<Episode> &episodes)
{
    const std::span<Key> keys = m_contacts.of(person);
    if (keys.empty()) {
        return;
    }
    const size_t at = static_cast<size_t>(person);
    Episode episode;
    episode.person = person;
    episode.group = at < m_rows.groupOfPerson.size() ? m_rows.groupOfPerson[at] : -1;
    episode.stratum = m_rows.stratumOfPerson.empty() ? 0 : m_rows.stratumOfPerson[at];
    episode.first = true;
    episode.start = dayOf(keys.front());
    episode.last = episode.start;
    for (const Key key : keys) {
        const qint32 day = dayOf(key);
        // Custody only shortens a silence, so a plain gap within the lapse needs no closer look.
        if (day - episode.last > m_options.lapseDays && silence(person, episode.last, day) > m_options.lapseDays) {
            episode.next = day;
            settle(episode);
            episodes.push_back(episode);
            episode.first = false;
            episode.start = day;
            episode.next = noDay;
        }
        episode.last = day;
        episode.lastChannel = channelOf(key);
    }
    settle(episode);
    episodes.push_back(episode);
}

const EpisodeBuilder::Closure *EpisodeBuilder::closureOf(const Episode &episode)
{
    for (const Closure &closure : m_closures.of(episode.person)) {
        if (closure.day < episode.last) {
            continue;
        }
        const bool followsAnother = episode.next != noDay && closure.day >= episode.next;
        const bool belongs =
            !followsAnother && silence(episode.person, episode.last, closure.day) <= m_options.lapseDays;
        return belongs ? &closure : nullptr;
    }
    return nullptr;
}

void EpisodeBuilder::settle(Episode &episode)
{
    const bool another = episode.next != noDay;
    episode.silence = silence(episode.person, episode.last, another ? episode.next : m_asOf);
    episode.ending = Ending::Staying;
    episode.reason = LeavingReason::None;
    episode.ownReason = -1;
    episode.until = m_cutOff;
    if (episode.start > m_cutOff) {
        episode.ending = Ending::StartedLater;
        return;
    }
    if (const Closure *closure = closureOf(episode)) {
        if (closure->day <= m_cutOff) { // case 1; later ones are case 2, staying at the cut-off
            episode.reason = closure->reason;
            episode.ownReason = closure->ownReason;
            episode.ending = endingFor(closure->reason);
            episode.until = episode.ending == Ending::Dropped ? episode.last : closure->day;
        }
        return;
    }
    const bool silent = another || episode.silence >= m_options.lapseDays;
    if (silent && episode.last <= m_cutOff) { // case 3; the rest is case 4
        episode.reason = LeavingReason::Silence;
        episode.ending = Ending::Dropped;
        episode.until = episode.last;
    }
}

} // namespace model
