#include "widgets/services/ReferralText.h"

#include "widgets/common/DayText.h"
#include "widgets/needs/NeedText.h"

namespace widgets
{

using namespace Qt::StringLiterals;
using model::ReferralAnswer;
using model::ReferralState;

QString ReferralText::headline(const model::Referral &referral)
{
    return referral.direction == model::ReferralDirection::Out
               ? tr("Referred to %1", "a service").arg(referral.serviceName)
               : tr("Referred to us by %1", "a service").arg(referral.serviceName);
}

QString ReferralText::state(ReferralState state)
{
    switch (state) {
    case ReferralState::Asked:
        return tr("No answer yet", "the state of a referral");
    case ReferralState::Waiting:
        return tr("On a waiting list", "the state of a referral");
    case ReferralState::Accepted:
        return tr("Accepted", "the state of a referral");
    case ReferralState::Declined:
        return tr("Declined", "the state of a referral");
    case ReferralState::Started:
        return tr("Started", "the state of a referral");
    case ReferralState::Ended:
        return tr("Ended", "the state of a referral");
    }
    Q_UNREACHABLE();
}

const char *ReferralText::stateTag(ReferralState state)
{
    switch (state) {
    case ReferralState::Accepted:
    case ReferralState::Started:
        return "tag-success";
    case ReferralState::Declined:
        return "tag-danger";
    case ReferralState::Waiting:
        return "tag-warning";
    default:
        return "tag";
    }
}

QString ReferralText::answer(ReferralAnswer answer)
{
    switch (answer) {
    case ReferralAnswer::Accepted:
        return tr("Accepted", "what a service answered");
    case ReferralAnswer::Declined:
        return tr("Declined", "what a service answered");
    case ReferralAnswer::Waiting:
        return tr("On a waiting list", "what a service answered");
    }
    Q_UNREACHABLE();
}

QString ReferralText::detail(const model::Referral &referral)
{
    QStringList parts{referral.reason, NeedText::words(referral.need)};
    if (!referral.worker.isEmpty()) {
        parts.append(tr("by %1", "who made a referral").arg(referral.worker));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString ReferralText::course(const model::Referral &referral)
{
    QStringList parts{tr("Asked %1", "a day").arg(DayText::day(referral.day))};
    const auto with = [](const QString &words, const QString &note) {
        return note.isEmpty() ? words : tr("%1: %2", "what happened and the note on it").arg(words, note);
    };
    if (referral.answer) {
        parts.append(with(tr("%1 %2", "what a service answered and when")
                              .arg(answer(*referral.answer).toLower(), DayText::day(referral.answered)),
                          referral.answerNote));
    }
    if (referral.started.isValid()) {
        const auto waited = static_cast<int>(referral.day.daysTo(referral.started));
        parts.append(tr("started %1 (%n day(s) after asking)", nullptr, waited).arg(DayText::day(referral.started)));
    }
    if (referral.ended.isValid()) {
        parts.append(with(tr("ended %1", "a day").arg(DayText::day(referral.ended)), referral.endReason));
    }
    return parts.join(u" · "_s);
}

} // namespace widgets
