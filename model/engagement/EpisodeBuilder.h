// EpisodeBuilder turns counted contacts, closures and custody into episodes as they stood at the cut-off.
#pragma once

#include "model/engagement/EngagementOptions.h"
#include "model/engagement/Episode.h"

namespace model
{

/// The rules, in calculations' words (lapse G, as-of day, cut-off C = as-of − G):
/// - Attended contacts on counted channels up to the as-of day count; several on a day are one day.
/// - silence(a, b) is the days after a up to b, less those in custody when custody pauses.
/// - A silence over G starts another episode; the last is also silent at exactly G on the as-of day.
/// - A closure belongs to the episode it follows (no counted contact after it, none on a later day) if
///   silence(last, closure) ≤ G; of several the earliest, on one day a planned one before a disengaged one.
/// - Closures and custody from after the as-of day have not happened yet.
class EpisodeBuilder
{
public:
    /// Neither is copied: both must outlive the builder.
    EpisodeBuilder(const EngagementRows &rows, const EngagementOptions &options);

    /// Every episode by person, then start; group and stratum are the person's. Linear in the rows but for sorting.
    [[nodiscard]] std::vector<Episode> build();

    /// Contacts left out by the last build().
    [[nodiscard]] qint64 contactsNotAttended() const { return m_notAttended; }
    [[nodiscard]] qint64 contactsOnOtherChannels() const { return m_otherChannel; }
    [[nodiscard]] qint64 contactsLater() const { return m_later; }
    [[nodiscard]] qint64 contactsCounted() const { return m_counted; }

private:
    struct Spell
    {
        qint32 from;
        qint32 to;
    };

    struct Closure
    {
        qint32 day;
        LeavingReason reason;
        qint32 ownReason;
    };

    template <class T>
    struct ByPerson
    {
        std::vector<size_t> begin; ///< people + 1 offsets into `rows`.
        std::vector<T> rows;

        [[nodiscard]] std::span<T> of(qint32 person)
        {
            const size_t at = static_cast<size_t>(person);
            return std::span(rows).subspan(begin[at], begin[at + 1] - begin[at]);
        }
    };

    /// A counted contact as one number that sorts by day, then minute, and still tells its channel.
    using Key = qint64;

    void gatherContacts();
    void gatherClosures();
    void gatherCustody();
    [[nodiscard]] bool counts(const ContactRow &contact);
    [[nodiscard]] qint32 silence(qint32 person, qint32 from, qint32 to);
    void addPerson(qint32 person, std::vector<Episode> &episodes);
    void settle(Episode &episode);
    [[nodiscard]] const Closure *closureOf(const Episode &episode);

    const EngagementRows &m_rows;
    const EngagementOptions &m_options;
    qint32 m_asOf;
    qint32 m_cutOff;
    quint32 m_channels = 0; ///< A bit for each counted channel.
    ByPerson<Key> m_contacts;
    ByPerson<Closure> m_closures;
    ByPerson<Spell> m_custody;
    qint64 m_notAttended = 0;
    qint64 m_otherChannel = 0;
    qint64 m_later = 0;
    qint64 m_counted = 0;
};

} // namespace model
