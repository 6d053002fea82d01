#include "model/engagement/behind/PeopleBehind.h"

#include "model/engagement/EngagementCalculator.h"
#include "model/engagement/LeavingReasons.h"
#include "model/engagement/RetentionTables.h"

#include <algorithm>

namespace model
{

namespace
{

using Kind = FigureKey::Kind;

/// The part of a stay in a figure; empty: none.
struct Part
{
    QString code;
    bool leftOut = false;
};

Part counted(const char *code)
{
    return {QLatin1StringView(code), false};
}

Part leftOut(const char *code)
{
    return {QLatin1StringView(code), true};
}

/// How somebody who left by then did so.
Part leftAs(const Episode &stay)
{
    return stay.ending == Ending::Dropped     ? counted("dropped")
           : stay.ending == Ending::Completed ? counted("completed")
                                              : counted("other");
}

class Sorting
{
public:
    Sorting(const EngagementRows &rows, const EngagementOptions &options, const FigureKey &key)
        : m_rows(rows)
        , m_options(options)
        , m_key(key)
        , m_asOf(static_cast<qint32>(options.asOf.toJulianDay()))
        , m_cutOff(options.source == EngagementSource::Contacts ? m_asOf - options.lapseDays : m_asOf)
    {
    }

    PeopleBehind run()
    {
        chooseStays();
        if (m_key.kind == Kind::Need) {
            m_needs = LeavingReasons::needsByStay(m_stays, m_rows);
        }
        std::vector<bool> met(static_cast<size_t>(m_rows.people));
        for (size_t i = 0; i < m_stays.size(); ++i) {
            met[static_cast<size_t>(m_stays[i].person)] = true;
            add(m_stays[i].person, partOf(i), &m_stays[i]);
        }
        if (listsUnmet()) {
            const Part unmet =
                leftOut(contacts() || m_key.kind == Kind::InTouch ? "no_counted_contact" : "no_enrolment");
            for (qint32 person = 0; person < m_rows.people; ++person) {
                if (!met[static_cast<size_t>(person)]) {
                    add(person, unmet, nullptr);
                }
            }
        }
        return sorted();
    }

private:
    [[nodiscard]] bool contacts() const { return m_options.source == EngagementSource::Contacts; }

    /// Counts of a reason and the like are of those who left: nobody is left out of them.
    [[nodiscard]] bool listsUnmet() const
    {
        return m_key.kind != Kind::Reason && m_key.kind != Kind::Channel && m_key.kind != Kind::Silence &&
               m_key.kind != Kind::Need && m_key.kind != Kind::Cohort && m_key.kind != Kind::Group &&
               m_key.kind != Kind::Lost;
    }

    void chooseStays()
    {
        EngagementOptions options = m_options;
        if (m_key.kind == Kind::InTouch) {
            options.source = EngagementSource::Contacts; // people are in touch by contact, whatever a stay is
        }
        m_stays = EngagementCalculator::stays(m_rows, options);
        std::erase_if(m_stays, [this](const Episode &stay) {
            return m_key.kind == Kind::InTouch ? stay.next != noDay : !stay.first;
        });
    }

    [[nodiscard]] Part partOf(size_t index) const
    {
        const Episode &stay = m_stays[index];
        switch (m_key.kind) {
        case Kind::InTouch:
            return inBand(m_asOf - stay.last, m_key.number, touchEnd()) ? counted("in_touch") : Part();
        case Kind::Cohort:
            return RetentionTables::quarterOf(stay.start) == m_key.day ? engagedPart(stay) : Part();
        case Kind::Reason:
            return stay.left() && nameIn(leavingReasons(), stay.reason) == m_key.name ? leftAs(stay) : Part();
        case Kind::Channel:
            return stay.ending == Ending::Dropped && nameIn(channels(), stay.lastChannel) == m_key.name
                       ? counted("dropped")
                       : Part();
        case Kind::Silence:
            return stay.ending == Ending::Dropped && inBand(stay.silence, m_key.number, silenceEnd())
                       ? counted("dropped")
                       : Part();
        case Kind::Need:
            return needPart(index);
        case Kind::Group:
        case Kind::Compare:
            return groupPart(stay);
        default:
            break;
        }
        if (!stay.analysed()) {
            return m_key.kind == Kind::Lost ? Part() : leftOut("started_after_cut_off");
        }
        return m_key.kind == Kind::Engaged ? engagedPart(stay)
               : m_key.kind == Kind::Lost  ? lostPart(stay)
               : m_key.kind == Kind::Curve ? curvePart(stay)
                                           : stayPart(stay);
    }

    [[nodiscard]] static Part stayPart(const Episode &stay) { return stay.left() ? leftAs(stay) : counted("still"); }

    [[nodiscard]] Part engagedPart(const Episode &stay) const
    {
        const qint64 due = QDate::fromJulianDay(stay.start).addMonths(m_key.number).toJulianDay();
        if (due > m_cutOff) {
            return leftOut("not_yet_eligible");
        }
        return stay.until >= due ? counted("still") : leftAs(stay);
    }

    [[nodiscard]] Part lostPart(const Episode &stay) const
    {
        const QDate start = QDate::fromJulianDay(stay.start);
        const qint64 due = start.addMonths(m_key.number).toJulianDay();
        if (due > m_cutOff || stay.until < start.addMonths(m_key.number - 1).toJulianDay()) {
            return {}; // not at risk in this month
        }
        return stay.ending == Ending::Dropped && stay.until < due ? counted("dropped") : counted("not_lost");
    }

    [[nodiscard]] Part curvePart(const Episode &stay) const
    {
        if (stay.left() && stay.days() <= m_key.number) {
            return leftAs(stay);
        }
        return stay.days() >= m_key.number ? counted("still") : counted("watched_less");
    }

    [[nodiscard]] Part needPart(size_t index) const
    {
        const qsizetype need = m_rows.needNames.indexOf(m_key.name);
        if (!std::ranges::binary_search(m_needs[index], static_cast<qint32>(need))) {
            return {};
        }
        return m_stays[index].ending == Ending::Dropped ? counted("dropped") : counted("not_lost");
    }

    [[nodiscard]] Part groupPart(const Episode &stay) const
    {
        const QString name = groupOf(stay);
        const auto is = [&name](const QString &other) { return name.compare(other, Qt::CaseInsensitive) == 0; };
        const bool mine = m_key.kind == Kind::Group
                              ? is(m_key.name)
                              : m_options.compareGroups.isEmpty() || std::ranges::any_of(m_options.compareGroups, is);
        if (name.isEmpty() || stay.stratum < 0) {
            return m_key.kind == Kind::Compare && stay.analysed() ? leftOut("no_group") : Part();
        }
        return mine && stay.analysed() ? stayPart(stay) : Part();
    }

    [[nodiscard]] QString groupOf(const Episode &stay) const
    {
        if (m_options.compareStartQuarter) {
            return RetentionTables::quarterName(RetentionTables::quarterOf(stay.start));
        }
        return stay.group < 0 || stay.group >= m_rows.groupNames.size() ? QString() : m_rows.groupNames.at(stay.group);
    }

    [[nodiscard]] static bool inBand(qint32 days, qint32 from, std::optional<qint32> to)
    {
        return days >= from && (!to || days <= *to);
    }

    /// The bands are reckoned once, by the calculator.
    [[nodiscard]] std::optional<qint32> touchEnd() const
    {
        for (const InTouchBand &band : EngagementCalculator::touchBands(m_options.lapseDays)) {
            if (band.from == m_key.number) {
                return band.to;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<qint32> silenceEnd() const
    {
        for (const SilenceBand &band : LeavingReasons::silenceBands(m_options.lapseDays)) {
            if (band.from == m_key.number) {
                return band.to;
            }
        }
        return std::nullopt;
    }

    void add(qint32 person, const Part &part, const Episode *stay)
    {
        if (part.code.isEmpty()) {
            return;
        }
        auto place = std::ranges::find(m_made.parts, part.code, &BehindPart::code);
        if (place == m_made.parts.end()) {
            m_made.parts.push_back({part.code, part.leftOut, 0});
            place = m_made.parts.end() - 1;
        }
        ++place->count;
        m_made.people.push_back({m_rows.ids[static_cast<size_t>(person)], place - m_made.parts.begin(),
                                 stay ? stay->days() : 0, stay && stay->analysed() && !stay->left(),
                                 stay ? stay->last : noDay});
    }

    /// Parts in one order whoever came first, and the people by part.
    PeopleBehind sorted()
    {
        static const QStringList order{QStringLiteral("still"),     QStringLiteral("in_touch"),
                                       QStringLiteral("dropped"),   QStringLiteral("not_lost"),
                                       QStringLiteral("completed"), QStringLiteral("other")};
        const auto place = [](const BehindPart &part) {
            const qsizetype at = order.indexOf(part.code);
            return std::pair(part.leftOut, at < 0 ? order.size() : at);
        };
        std::vector<qsizetype> from(m_made.parts.size());
        for (size_t i = 0; i < from.size(); ++i) {
            from[i] = static_cast<qsizetype>(i);
        }
        std::ranges::stable_sort(from, {}, [&](qsizetype at) { return place(m_made.parts[static_cast<size_t>(at)]); });
        std::vector<qsizetype> to(from.size());
        std::vector<BehindPart> parts;
        for (size_t i = 0; i < from.size(); ++i) {
            to[static_cast<size_t>(from[i])] = static_cast<qsizetype>(i);
            parts.push_back(m_made.parts[static_cast<size_t>(from[i])]);
        }
        m_made.parts = std::move(parts);
        for (BehindPerson &person : m_made.people) {
            person.part = to[static_cast<size_t>(person.part)];
        }
        std::ranges::stable_sort(m_made.people, {}, &BehindPerson::part);
        return std::move(m_made);
    }

    const EngagementRows &m_rows;
    const EngagementOptions &m_options;
    const FigureKey &m_key;
    qint32 m_asOf;
    qint32 m_cutOff;
    std::vector<Episode> m_stays;
    std::vector<std::vector<qint32>> m_needs; ///< By stay, when the figure is one of a need.
    PeopleBehind m_made;
};

} // namespace

PeopleBehind PeopleBehind::of(const EngagementRows &rows, const EngagementOptions &options, const FigureKey &key)
{
    return Sorting(rows, options, key).run();
}

qint64 PeopleBehind::count(const QString &code) const
{
    const auto found = std::ranges::find(parts, code, &BehindPart::code);
    return found == parts.end() ? 0 : found->count;
}

qint64 PeopleBehind::counted() const
{
    qint64 count = 0;
    for (const BehindPart &part : parts) {
        count += part.leftOut ? 0 : part.count;
    }
    return count;
}

} // namespace model
