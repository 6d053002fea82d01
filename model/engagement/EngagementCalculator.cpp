#include "model/engagement/EngagementCalculator.h"

#include "model/engagement/EnrolmentSpells.h"
#include "model/engagement/EpisodeBuilder.h"
#include "model/engagement/LeavingReasons.h"
#include "model/engagement/RetentionTables.h"

#include <algorithm>
#include <map>

namespace model
{

namespace
{

class Reckoning
{
public:
    Reckoning(const EngagementRows &rows, const EngagementOptions &options)
        : m_rows(rows)
        , m_options(options)
        , m_contacts(options.source == EngagementSource::Contacts)
        , m_what(m_contacts ? QStringLiteral("episodes") : QStringLiteral("enrolments"))
    {
    }

    EngagementFigures run()
    {
        gatherStays();
        setHead();
        chooseStays();
        setInTouch();
        setCurves();
        setTables();
        setComparison();
        return std::move(m_figures);
    }

private:
    void gatherStays();
    void setHead();
    void chooseStays();
    void setInTouch();
    void setCurves();
    void setTables();
    void setComparison();
    [[nodiscard]] Receipt receiptOf(const QString &definition) const;
    [[nodiscard]] PersonId idOf(qint32 person) const;
    [[nodiscard]] static QStringList labelByQuarter(std::vector<Episode> &episodes);

    /// Adds the people behind `stays` to the receipt; `reason(stay)` is why one is left out, empty if it counts.
    template <class Reason>
    void listPeople(Receipt &receipt, std::span<const Episode> stays, Reason reason) const;

    const EngagementRows &m_rows;
    const EngagementOptions &m_options;
    const bool m_contacts;
    const QString m_what;
    qint32 m_asOf = 0;
    qint32 m_cutOff = 0;
    std::vector<Episode> m_episodes;   ///< Of contacts, whatever the source: people are in touch by contact.
    std::vector<Episode> m_spells;     ///< Of enrolments, when they are the source.
    std::vector<Episode> m_firsts;     ///< Each person's first, when only those are chosen.
    std::span<const Episode> m_all;    ///< Every stay begun by the as-of day.
    std::span<const Episode> m_chosen; ///< Of those the ones chosen, among them some that began after the cut-off.
    EngagementFigures m_figures;
};

void Reckoning::gatherStays()
{
    m_asOf = static_cast<qint32>(m_options.asOf.toJulianDay());
    m_cutOff = m_contacts ? m_asOf - m_options.lapseDays : m_asOf;
    m_figures.receipt =
        receiptOf(m_contacts ? QStringLiteral("engagement.episodes") : QStringLiteral("engagement.enrolments"));
    Receipt &receipt = m_figures.receipt;
    EpisodeBuilder builder(m_rows, m_options);
    m_episodes = builder.build();
    if (m_contacts) {
        m_all = m_episodes;
        receipt.leaveOut(QStringLiteral("not_attended"), QStringLiteral("contacts"), builder.contactsNotAttended());
        receipt.leaveOut(QStringLiteral("channel_not_counted"), QStringLiteral("contacts"),
                         builder.contactsOnOtherChannels());
        receipt.leaveOut(QStringLiteral("after_as_of"), QStringLiteral("contacts"), builder.contactsLater());
        return;
    }
    EnrolmentSpells spells = EnrolmentSpells::from(m_rows, m_options);
    m_figures.overlappingEnrolments = spells.overlapping;
    receipt.leaveOut(QStringLiteral("no_start"), m_what, spells.withoutStart);
    receipt.leaveOut(QStringLiteral("after_as_of"), m_what, spells.startedLater);
    receipt.leaveOut(QStringLiteral("closed_before_start"), m_what, spells.closedBeforeStart);
    m_spells = std::move(spells.episodes);
    m_all = m_spells;
}

void Reckoning::setHead()
{
    m_figures.asOf = m_options.asOf;
    m_figures.cutOff = QDate::fromJulianDay(m_cutOff);
    m_figures.scope = m_options.scope;
    if (m_contacts) {
        m_figures.lapseDays = m_options.lapseDays;
    }
    m_figures.episodes = static_cast<qint64>(m_all.size());
    m_figures.people = std::count_if(m_all.begin(), m_all.end(), [](const Episode &stay) { return stay.first; });
    m_figures.receipt.leaveOut(m_contacts ? QStringLiteral("no_counted_contact") : QStringLiteral("no_enrolment"),
                               QStringLiteral("people"), m_rows.people - m_figures.people);
}

void Reckoning::chooseStays()
{
    m_chosen = m_all;
    if (m_options.episodes == EpisodeChoice::First) {
        std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_firsts),
                     [](const Episode &stay) { return stay.first; });
        m_chosen = m_firsts;
    }
    for (const Episode &stay : m_chosen) {
        m_figures.analysed += stay.analysed() ? 1 : 0;
        m_figures.dropped += stay.ending == Ending::Dropped ? 1 : 0;
        m_figures.completed += stay.ending == Ending::Completed ? 1 : 0;
        m_figures.other += stay.ending == Ending::Other ? 1 : 0;
        m_figures.censored += stay.ending == Ending::Staying ? 1 : 0;
    }
    Receipt &receipt = m_figures.receipt;
    receipt.counted = m_figures.analysed;
    const qint64 chosen = static_cast<qint64>(m_chosen.size());
    receipt.leaveOut(QStringLiteral("later_episode"), m_what, m_figures.episodes - chosen);
    receipt.leaveOut(QStringLiteral("started_after_cut_off"), m_what, chosen - m_figures.analysed);
    if (m_options.listPeople) {
        listPeople(receipt, m_all, [this](const Episode &stay) {
            return m_options.episodes == EpisodeChoice::First && !stay.first ? QStringLiteral("later_episode")
                   : stay.analysed()                                         ? QString()
                                                                             : QStringLiteral("started_after_cut_off");
        });
    }
}

void Reckoning::setInTouch()
{
    m_figures.inTouch = EngagementCalculator::touchBands(m_options.lapseDays);
    std::vector<InTouchBand> &bands = m_figures.inTouch;
    for (const Episode &episode : m_episodes) {
        if (episode.next != noDay) {
            continue;
        }
        const qint32 days = m_asOf - episode.last;
        const auto band = std::find_if(bands.begin(), bands.end(),
                                       [days](const InTouchBand &entry) { return !entry.to || days <= *entry.to; });
        ++band->people;
    }
}

void Reckoning::setCurves()
{
    std::vector<Observation> observations;
    observations.reserve(m_chosen.size());
    for (const Episode &stay : m_chosen) {
        if (stay.analysed()) {
            observations.push_back(stay.observation());
        }
    }
    const KaplanMeier curve(observations);
    const MedianStay median = curve.median();
    m_figures.median = {median.value,  FigureUnit::Days,  median.lower,     median.upper,
                        curve.count(), m_options.minimum, m_figures.receipt};
    m_figures.median.receipt.definition = QStringLiteral("engagement.median");
    m_figures.curve = curve.curve();
    m_figures.competing = AalenJohansen::curve(observations);
}

void Reckoning::setTables()
{
    const RetentionTables tables(m_chosen, m_cutOff);
    int most = 0;
    QList<LeftOut> left = m_figures.receipt.leftOut;
    for (LeftOut &entry : left) {
        entry.people.clear(); // only those of the month itself are listed with it
    }
    for (const int months : m_options.months) {
        EngagedAtMonths row = tables.engagedAt(months);
        row.share.minimum = m_options.minimum;
        row.share.receipt = receiptOf(QStringLiteral("engagement.engaged"));
        row.share.receipt.counted = row.eligible;
        row.share.receipt.leftOut = left;
        row.share.receipt.leaveOut(QStringLiteral("not_yet_eligible"), m_what, m_figures.analysed - row.eligible);
        if (m_options.listPeople) {
            listPeople(row.share.receipt, m_chosen, [this, months](const Episode &stay) {
                const QDate due = QDate::fromJulianDay(stay.start).addMonths(months);
                return !stay.analysed()               ? QStringLiteral("started_after_cut_off")
                       : due.toJulianDay() > m_cutOff ? QStringLiteral("not_yet_eligible")
                                                      : QString();
            });
        }
        m_figures.engaged.push_back(std::move(row));
        most = std::max(most, months);
    }
    m_figures.lostByMonth = tables.lostByMonth(most);
    m_figures.startCohorts = tables.startCohorts(m_options.months);
    m_figures.whyStopped = LeavingReasons::count(m_chosen, m_contacts, m_options.lapseDays, m_rows.ownReasons);
    m_figures.whyStopped.needs = LeavingReasons::needs(m_chosen, m_rows);
}

template <class Reason>
void Reckoning::listPeople(Receipt &receipt, std::span<const Episode> stays, Reason reason) const
{
    qint32 latest = -1; // stays come by person, so one listed before was the last listed
    for (const Episode &stay : stays) {
        const QString why = reason(stay);
        if (why.isEmpty()) {
            if (stay.person != latest) {
                receipt.countedPeople.append(idOf(stay.person));
                latest = stay.person;
            }
            continue;
        }
        for (LeftOut &entry : receipt.leftOut) {
            if (entry.reason == why) {
                entry.people.append(idOf(stay.person));
            }
        }
    }
}

void Reckoning::setComparison()
{
    if (m_options.compareField.isEmpty()) {
        return;
    }
    std::vector<Episode> first;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(first),
                 [](const Episode &stay) { return stay.first && stay.analysed(); });
    const QStringList names = m_options.compareStartQuarter ? labelByQuarter(first) : m_rows.groupNames;
    for (Episode &stay : first) {
        if (stay.group >= 0 && !m_options.compareGroups.isEmpty() &&
            !m_options.compareGroups.contains(names.at(stay.group), Qt::CaseInsensitive)) {
            stay.group = -1;
        }
    }
    std::vector<Observation> observations;
    observations.reserve(first.size());
    for (const Episode &stay : first) {
        observations.push_back(stay.observation());
    }
    m_figures.compare = Comparison::of(observations, names);
    m_figures.compare->field = m_options.compareField;
    m_figures.compare->stratifiedBy = m_options.stratifyField;
}

QStringList Reckoning::labelByQuarter(std::vector<Episode> &episodes)
{
    std::map<QDate, qint32> order;
    for (const Episode &stay : episodes) {
        order[RetentionTables::quarterOf(stay.start)] = 0;
    }
    QStringList names;
    for (auto &[quarter, index] : order) {
        index = static_cast<qint32>(names.size());
        names.append(RetentionTables::quarterName(quarter));
    }
    for (Episode &stay : episodes) {
        stay.group = order.at(RetentionTables::quarterOf(stay.start));
    }
    return names;
}

Receipt Reckoning::receiptOf(const QString &definition) const
{
    Receipt receipt;
    receipt.definition = definition;
    receipt.asOf = m_options.asOf;
    receipt.scope = m_options.scope;
    receipt.what = m_what;
    return receipt;
}

PersonId Reckoning::idOf(qint32 person) const
{
    const size_t at = static_cast<size_t>(person);
    return at < m_rows.ids.size() ? m_rows.ids[at] : PersonId();
}

} // namespace

EngagementFigures EngagementCalculator::calculate(const EngagementRows &rows, const EngagementOptions &options)
{
    return Reckoning(rows, options).run();
}

QStringList EngagementCalculator::definitions()
{
    return {QStringLiteral("engagement.compare"),       QStringLiteral("engagement.competing"),
            QStringLiteral("engagement.curve"),         QStringLiteral("engagement.engaged"),
            QStringLiteral("engagement.enrolments"),    QStringLiteral("engagement.episodes"),
            QStringLiteral("engagement.in_touch"),      QStringLiteral("engagement.lost_by_month"),
            QStringLiteral("engagement.median"),        QStringLiteral("engagement.needs"),
            QStringLiteral("engagement.reach"),         QStringLiteral("engagement.services"),
            QStringLiteral("engagement.start_cohorts"), QStringLiteral("engagement.why_stopped")};
}

std::vector<InTouchBand> EngagementCalculator::touchBands(int lapseDays)
{
    std::vector<InTouchBand> bands;
    for (const qint32 to : {std::min(30, lapseDays), std::min(60, lapseDays), lapseDays}) {
        const qint32 from = bands.empty() ? 0 : *bands.back().to + 1;
        if (from <= to) {
            bands.push_back({from, to, 0});
        }
    }
    bands.push_back({lapseDays + 1, std::nullopt, 0});
    return bands;
}

std::vector<Episode> EngagementCalculator::stays(const EngagementRows &rows, const EngagementOptions &options)
{
    if (options.source == EngagementSource::Enrolments) {
        return EnrolmentSpells::from(rows, options).episodes;
    }
    return EpisodeBuilder(rows, options).build();
}

} // namespace model
