#include "model/services/ServiceCalculator.h"

#include "model/engagement/Wilson.h"
#include "model/services/ShareDifference.h"

#include <algorithm>
#include <map>

namespace model
{

namespace
{

const QString people = QStringLiteral("people");

class Reckoning
{
public:
    Reckoning(const EngagementRows &rows, std::span<const Episode> stays, const EngagementOptions &options, int months)
        : m_rows(rows)
        , m_options(options)
        , m_months(months)
        , m_asOf(static_cast<qint32>(options.asOf.toJulianDay()))
        , m_cutOff(options.source == EngagementSource::Contacts ? m_asOf - options.lapseDays : m_asOf)
    {
        for (const Episode &stay : stays) {
            m_stays[stay.person].push_back(stay);
        }
    }

    [[nodiscard]] QDate cutOff() const { return QDate::fromJulianDay(m_cutOff); }

    [[nodiscard]] ServiceFigures figures(const QString &name, const std::map<qint32, ReferralRow> &first)
    {
        ServiceFigures made;
        made.service = name;
        m_receipts = {receipt(), receipt()};
        m_notInTouch = receipt();
        m_tooRecent = receipt();
        for (const auto &[person, referral] : first) {
            tally(made.referred, made.referredPeople, person, true);
            tally(made.started, made.startedPeople, person, referral.started != noDay && referral.started <= m_asOf);
            tally(made.ended, made.endedPeople, person, referral.ended != noDay && referral.ended <= m_asOf);
            add(made, referral);
        }
        setShare(made.went, m_receipts[0]);
        setShare(made.didNotGo, m_receipts[1]);
        setDifference(made);
        return made;
    }

private:
    [[nodiscard]] Receipt receipt() const
    {
        Receipt made;
        made.definition = QStringLiteral("engagement.services");
        made.asOf = m_options.asOf;
        made.scope = m_options.scope;
        made.what = people;
        return made;
    }

    void add(ServiceFigures &made, const ReferralRow &referral)
    {
        const QDate day = QDate::fromJulianDay(referral.day);
        const qint64 looked = day.addMonths(ServiceCalculator::lookedAtAfter).toJulianDay();
        const qint64 due = day.addMonths(m_months).toJulianDay();
        if (due > m_cutOff) {
            count(m_tooRecent, referral.person);
            return;
        }
        const Episode *stay = stayOn(referral.person, looked);
        if (stay == nullptr) {
            count(m_notInTouch, referral.person);
            return;
        }
        const bool went = referral.started != noDay && referral.started <= looked;
        ServiceFigures::Group &group = went ? made.went : made.didNotGo;
        ++group.n;
        group.engaged += stay->until >= due ? 1 : 0;
        count(m_receipts[went ? 0 : 1], referral.person);
    }

    void tally(qint64 &count, QList<PersonId> &list, qint32 person, bool counts) const
    {
        count += counts ? 1 : 0;
        if (counts && m_options.listPeople) {
            list.append(m_rows.ids[static_cast<size_t>(person)]);
        }
    }

    /// The stay that the person was in on a day.
    [[nodiscard]] const Episode *stayOn(qint32 person, qint64 day) const
    {
        const auto found = m_stays.find(person);
        if (found == m_stays.end()) {
            return nullptr;
        }
        const auto stay = std::ranges::find_if(found->second, [day](const Episode &entry) {
            return entry.analysed() && entry.start <= day && day <= entry.until;
        });
        return stay == found->second.end() ? nullptr : &*stay;
    }

    void count(Receipt &receipt, qint32 person) const
    {
        ++receipt.counted;
        if (m_options.listPeople) {
            receipt.countedPeople.append(m_rows.ids[static_cast<size_t>(person)]);
        }
    }

    void leaveOut(Receipt &receipt) const
    {
        receipt.leaveOut(QStringLiteral("not_in_touch"), people, m_notInTouch.counted);
        receipt.leaveOut(QStringLiteral("too_recent"), people, m_tooRecent.counted);
        for (LeftOut &entry : receipt.leftOut) {
            entry.people = entry.reason == QLatin1StringView("too_recent") ? m_tooRecent.countedPeople
                                                                           : m_notInTouch.countedPeople;
        }
    }

    void setShare(ServiceFigures::Group &group, Receipt receipt) const
    {
        leaveOut(receipt);
        const Wilson share = Wilson::of(group.engaged, group.n);
        group.share = {share.value, FigureUnit::Fraction, share.lower,       share.upper,
                       group.n,     m_options.minimum,    std::move(receipt)};
    }

    /// It rests on the smaller group.
    void setDifference(ServiceFigures &made) const
    {
        const ShareDifference difference =
            ShareDifference::of(made.went.engaged, made.went.n, made.didNotGo.engaged, made.didNotGo.n);
        Receipt both = receipt();
        both.counted = made.went.n + made.didNotGo.n;
        both.countedPeople = m_receipts[0].countedPeople + m_receipts[1].countedPeople;
        leaveOut(both);
        made.difference = {difference.value,
                           FigureUnit::Fraction,
                           difference.lower,
                           difference.upper,
                           std::min(made.went.n, made.didNotGo.n),
                           m_options.minimum,
                           std::move(both)};
    }

    const EngagementRows &m_rows;
    const EngagementOptions &m_options;
    int m_months;
    qint32 m_asOf;
    qint32 m_cutOff;
    std::map<qint32, std::vector<Episode>> m_stays;
    std::array<Receipt, 2> m_receipts; ///< Of those who went and of those who did not.
    Receipt m_notInTouch;
    Receipt m_tooRecent;
};

} // namespace

ServicesReport ServiceCalculator::calculate(const EngagementRows &rows, const ServiceRows &services,
                                            std::span<const Episode> stays, const EngagementOptions &options,
                                            int months)
{
    const qint64 asOf = options.asOf.toJulianDay();
    std::vector<std::map<qint32, ReferralRow>> first(static_cast<size_t>(services.names.size()));
    for (const ReferralRow &row : services.referrals) {
        if (row.day == noDay || row.day > asOf) {
            continue;
        }
        const auto [known, isNew] = first[static_cast<size_t>(row.service)].try_emplace(row.person, row);
        if (!isNew && row.day < known->second.day) {
            known->second = row;
        }
    }
    Reckoning reckoning(rows, stays, options, months);
    ServicesReport report{options.asOf, reckoning.cutOff(), months, options.scope, {}};
    for (qsizetype i = 0; i < services.names.size(); ++i) {
        if (const auto &referrals = first[static_cast<size_t>(i)]; !referrals.empty()) {
            report.services.push_back(reckoning.figures(services.names.at(i), referrals));
        }
    }
    return report;
}

} // namespace model
