#include "app/commands/services/ServiceJson.h"

namespace app
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue text(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue text(QDate day)
{
    return text(day.toString(Qt::ISODate));
}

} // namespace

QJsonObject ServiceJson::of(const model::Service &service)
{
    return {{u"id"_s, service.id.toString()},        {u"name"_s, service.name},
            {u"provider"_s, text(service.provider)}, {u"offers"_s, text(service.offers)},
            {u"area"_s, text(service.area)},         {u"phone"_s, text(service.phone)},
            {u"hours"_s, text(service.hours)},       {u"retired"_s, service.retired}};
}

QJsonObject ServiceJson::of(const model::Referral &referral)
{
    const QString answer = referral.answer ? model::nameIn(model::referralAnswers(), *referral.answer) : QString();
    return {{u"id"_s, referral.id.toString()},
            {u"direction"_s, model::nameIn(model::referralDirections(), referral.direction)},
            {u"service"_s, text(referral.serviceName)},
            {u"day"_s, text(referral.day)},
            {u"reason"_s, text(referral.reason)},
            {u"need"_s, text(referral.need)},
            {u"worker"_s, text(referral.worker)},
            {u"state"_s, model::nameIn(model::referralStates(), referral.state())},
            {u"answer"_s, text(answer)},
            {u"answered"_s, text(referral.answered)},
            {u"note"_s, text(referral.answerNote)},
            {u"started"_s, text(referral.started)},
            {u"ended"_s, text(referral.ended)},
            {u"end_reason"_s, text(referral.endReason)}};
}

} // namespace app
