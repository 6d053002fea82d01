#include "model/services/Referral.h"

namespace model
{

using Text = QLatin1StringView;

ReferralState Referral::state() const
{
    if (ended.isValid()) {
        return ReferralState::Ended;
    }
    if (started.isValid()) {
        return ReferralState::Started;
    }
    if (!answer) {
        return ReferralState::Asked;
    }
    switch (*answer) {
    case ReferralAnswer::Accepted:
        return ReferralState::Accepted;
    case ReferralAnswer::Declined:
        return ReferralState::Declined;
    case ReferralAnswer::Waiting:
        break;
    }
    return ReferralState::Waiting;
}

std::span<const Named<ReferralDirection>> referralDirections()
{
    static constexpr Named<ReferralDirection> table[] = {{ReferralDirection::Out, Text("out")},
                                                         {ReferralDirection::In, Text("in")}};
    return table;
}

std::span<const Named<ReferralAnswer>> referralAnswers()
{
    static constexpr Named<ReferralAnswer> table[] = {{ReferralAnswer::Accepted, Text("accepted")},
                                                      {ReferralAnswer::Declined, Text("declined")},
                                                      {ReferralAnswer::Waiting, Text("waiting")}};
    return table;
}

std::span<const Named<ReferralState>> referralStates()
{
    static constexpr Named<ReferralState> table[] = {
        {ReferralState::Asked, Text("asked")},       {ReferralState::Waiting, Text("waiting")},
        {ReferralState::Accepted, Text("accepted")}, {ReferralState::Declined, Text("declined")},
        {ReferralState::Started, Text("started")},   {ReferralState::Ended, Text("ended")},
    };
    return table;
}

} // namespace model
