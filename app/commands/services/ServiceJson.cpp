#include "app/commands/services/ServiceJson.h"

#include "app/text/JsonValue.h"

namespace app
{

using namespace Qt::StringLiterals;

QJsonObject ServiceJson::of(const model::Service &service)
{
    return {{u"id"_s, service.id.toString()},
            {u"name"_s, service.name},
            {u"provider"_s, JsonValue::of(service.provider)},
            {u"offers"_s, JsonValue::of(service.offers)},
            {u"area"_s, JsonValue::of(service.area)},
            {u"phone"_s, JsonValue::of(service.phone)},
            {u"hours"_s, JsonValue::of(service.hours)},
            {u"retired"_s, service.retired}};
}

QJsonObject ServiceJson::of(const model::Referral &referral)
{
    const QString answer = referral.answer ? model::nameIn(model::referralAnswers(), *referral.answer) : QString();
    return {{u"id"_s, referral.id.toString()},
            {u"direction"_s, model::nameIn(model::referralDirections(), referral.direction)},
            {u"service"_s, JsonValue::of(referral.serviceName)},
            {u"day"_s, JsonValue::of(referral.day)},
            {u"reason"_s, JsonValue::of(referral.reason)},
            {u"need"_s, JsonValue::of(referral.need)},
            {u"worker"_s, JsonValue::of(referral.worker)},
            {u"state"_s, model::nameIn(model::referralStates(), referral.state())},
            {u"answer"_s, JsonValue::of(answer)},
            {u"answered"_s, JsonValue::of(referral.answered)},
            {u"note"_s, JsonValue::of(referral.answerNote)},
            {u"started"_s, JsonValue::of(referral.started)},
            {u"ended"_s, JsonValue::of(referral.ended)},
            {u"end_reason"_s, JsonValue::of(referral.endReason)}};
}

} // namespace app
