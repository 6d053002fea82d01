// Consent is what a person agreed to, or did not: what may be done or shared, with whom, and until when.
#pragma once

#include "model/people/PersonId.h"

#include <QDate>
#include <QList>

#include <optional>

namespace model
{

using ConsentId = Id<struct ConsentTag>;

/// In the order in which they ask for attention, the last most.
enum class ConsentState { Refused, Withdrawn, Given, EndsSoon, RanOut };

struct Consent
{
    /// So many days before its end a consent warns.
    static constexpr int warningDays = 28;

    ConsentId id;
    PersonId person;
    QString purpose; ///< One of CircumstanceCodes::consentPurposes() or any words.
    QString partner; ///< With whom it is shared; blank for nobody in particular.
    QString answer;  ///< "yes" or "no".
    QDate given;
    QString manner; ///< How it was given: one of CircumstanceCodes::consentManners() or any words.
    QString note;
    QDate until;     ///< The last day; invalid for no end.
    QDate withdrawn; ///< From this day on no more; invalid while it stands.

    [[nodiscard]] ConsentState state(QDate today) const;

    /// Of each purpose and partner the one given last: what was asked again takes the place of what was said before.
    [[nodiscard]] static QList<Consent> latest(const QList<Consent> &consents);
    /// The one that says most about where consent stands now: one that ran out before one that soon will, that before
    /// one that holds, and of two alike the one that ends first. Nothing without any.
    [[nodiscard]] static std::optional<Consent> mostPressing(const QList<Consent> &consents, QDate today);
};

} // namespace model
