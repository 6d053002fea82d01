// Referral is somebody asking a service to see a person: ours to another, or another's to us.
#pragma once

#include "model/core/Named.h"
#include "model/people/PersonId.h"
#include "model/services/Service.h"

#include <QDate>

namespace model
{

using ReferralId = Id<struct ReferralTag>;

enum class ReferralDirection { Out, In };
enum class ReferralAnswer { Accepted, Declined, Waiting };
/// How far it has come.
enum class ReferralState { Asked, Waiting, Accepted, Declined, Started, Ended };

struct Referral
{
    ReferralId id;
    PersonId person;
    ReferralDirection direction = ReferralDirection::Out;
    ServiceId service;   ///< Null when it is not in the directory.
    QString serviceName; ///< As it was called when the referral was made.
    QDate day;
    QString reason;
    QString need;
    QString worker;
    std::optional<ReferralAnswer> answer;
    QDate answered;
    QString answerNote;
    QDate started;
    QDate ended;
    QString endReason;

    [[nodiscard]] ReferralState state() const;
};

[[nodiscard]] std::span<const Named<ReferralDirection>> referralDirections();
[[nodiscard]] std::span<const Named<ReferralAnswer>> referralAnswers();
[[nodiscard]] std::span<const Named<ReferralState>> referralStates();

} // namespace model
