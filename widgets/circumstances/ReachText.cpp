#include "widgets/circumstances/ReachText.h"

#include "widgets/circumstances/CircumstanceText.h"
#include "widgets/contacts/ContactText.h"

#include <algorithm>

namespace widgets
{

using namespace Qt::StringLiterals;

namespace
{

model::ContactRow rowOf(const model::Contact &contact)
{
    constexpr int minuteMs = 60'000;
    const int minute = contact.time.isValid() ? contact.time.msecsSinceStartOfDay() / minuteMs : -1;
    return {0, static_cast<qint32>(contact.day.toJulianDay()), static_cast<qint16>(minute), contact.channel,
            contact.outcome};
}

} // namespace

QString ReachText::best(const QList<model::Contact> &contacts, QDate today)
{
    std::vector<model::ContactRow> rows;
    rows.reserve(static_cast<size_t>(contacts.size()));
    std::ranges::transform(contacts, std::back_inserter(rows), rowOf);
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

QString ReachText::bestTime(const QList<model::Contact> &contacts, QDate today)
{
    std::vector<model::ContactRow> rows;
    for (const model::Contact &contact : contacts) {
        if (contact.channel == model::Channel::Phone) {
            rows.push_back(rowOf(contact));
        }
    }
    const model::ReachFigures figures = model::ReachCalculator::calculate(rows, today);
    if (figures.all.tried < model::ReachCalculator::minimumTries) {
        return tr("When they answer the phone is not known yet: it takes %n tries.", nullptr,
                  static_cast<int>(model::ReachCalculator::minimumTries));
    }
    const QString all = tr("By phone they answered %1 of %2 times", "how often, of how many tries")
                            .arg(figures.all.attended)
                            .arg(figures.all.tried);
    const std::optional<model::PartOfDay> part = figures.bestPartOfDay();
    if (!part) {
        return all;
    }
    const model::ReachCount &count = figures.byPartOfDay[static_cast<size_t>(*part)];
    return tr("%1, best %2 (%3 of %4)", "how often by phone; a part of the day; how often then, of how many tries")
        .arg(all, partOfDay(*part))
        .arg(count.attended)
        .arg(count.tried);
}

QString ReachText::partOfDay(model::PartOfDay part)
{
    switch (part) {
    case model::PartOfDay::Morning:
        return tr("in the morning");
    case model::PartOfDay::Afternoon:
        return tr("in the afternoon");
    case model::PartOfDay::Evening:
        return tr("in the evening");
    }
    return {};
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
