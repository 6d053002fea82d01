#include "widgets/circumstances/ReachText.h"

#include "model/engagement/ReachCalculator.h"
#include "widgets/circumstances/CircumstanceText.h"
#include "widgets/contacts/ContactText.h"

#include <algorithm>

namespace widgets
{

using namespace Qt::StringLiterals;

QString ReachText::best(const QList<model::Contact> &contacts, QDate today)
{
    std::vector<model::ContactRow> rows;
    rows.reserve(static_cast<size_t>(contacts.size()));
    for (const model::Contact &contact : contacts) {
        rows.push_back({0, static_cast<qint32>(contact.day.toJulianDay()), -1, contact.channel, contact.outcome});
    }
    const std::optional<model::Channel> channel = model::ReachCalculator::calculate(rows, today).bestChannel();
    if (!channel) {
        return {};
    }
    const model::ReachCount count =
        model::ReachCalculator::calculate(rows, today).byChannel[static_cast<size_t>(*channel)];
    const QString way = *channel == model::Channel::FaceToFace
                            ? tr("Best in person")
                            : tr("Best by %1", "a channel").arg(ContactText::channel(*channel).toLower());
    return tr("%1: came %2 of %3 times", "a way to reach somebody, how often, of how many tries")
        .arg(way)
        .arg(count.attended)
        .arg(count.tried);
}

std::optional<model::ContactMethod> ReachText::first(const QList<model::ContactMethod> &methods)
{
    const auto preferred = std::ranges::find_if(methods, &model::ContactMethod::preferred);
    const auto number = std::ranges::find_if(methods, [](const model::ContactMethod &method) {
        return method.kind == "mobile"_L1 || method.kind == "phone"_L1;
    });
    if (preferred != methods.end()) {
        return *preferred;
    }
    if (number != methods.end()) {
        return *number;
    }
    return methods.isEmpty() ? std::nullopt : std::optional(methods.first());
}

QString ReachText::of(const model::ContactMethod &method)
{
    const QString words = method.value.isEmpty() ? CircumstanceText::methodKind(method.kind) : method.value;
    const QString safe = method.leaveMessage == "yes"_L1 || method.kind == "letter"_L1
                             ? QString()
                             : CircumstanceText::leaveMessage(method.leaveMessage);
    const QString reach = method.note.isEmpty() ? words : words + u", "_s + method.note;
    return safe.isEmpty() ? reach : tr("%1 (%2)", "a number, and whether a message is safe").arg(reach, safe.toLower());
}

} // namespace widgets
