#include "model/circumstances/Consent.h"

#include <algorithm>
#include <limits>

namespace model
{

ConsentState Consent::state(QDate today) const
{
    if (answer != QLatin1StringView("yes")) {
        return ConsentState::Refused;
    }
    if (withdrawn.isValid() && withdrawn <= today) {
        return ConsentState::Withdrawn;
    }
    if (!until.isValid()) {
        return ConsentState::Given;
    }
    if (until < today) {
        return ConsentState::RanOut;
    }
    return until <= today.addDays(warningDays) ? ConsentState::EndsSoon : ConsentState::Given;
}

QList<Consent> Consent::latest(const QList<Consent> &consents)
{
    QList<Consent> latest;
    for (const Consent &consent : consents) {
        const auto same = std::ranges::find_if(latest, [&consent](const Consent &other) {
            return other.purpose.compare(consent.purpose, Qt::CaseInsensitive) == 0 &&
                   other.partner.compare(consent.partner, Qt::CaseInsensitive) == 0;
        });
        if (same == latest.end()) {
            latest.append(consent);
        } else if (consent.given > same->given) {
            *same = consent;
        }
    }
    return latest;
}

std::optional<Consent> Consent::mostPressing(const QList<Consent> &consents, QDate today)
{
    const QList<Consent> now = latest(consents);
    if (now.isEmpty()) {
        return std::nullopt;
    }
    const auto rank = [today](const Consent &consent) {
        constexpr qint64 never = std::numeric_limits<qint64>::max();
        return std::pair(-static_cast<int>(consent.state(today)),
                         consent.until.isValid() ? consent.until.toJulianDay() : never);
    };
    return *std::ranges::min_element(now, {}, rank);
}

} // namespace model
