#include "model/madeup/MadeUpStay.h"

namespace model
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int shortDays = 30;
constexpr int middleDays = 183;

/// 0, 1 or 2: the caseload's first, second or third year.
size_t yearOf(QDate day, QDate asOf)
{
    if (day < asOf.addYears(-2)) {
        return 0;
    }
    return day < asOf.addYears(-1) ? 1 : 2;
}
} // namespace

MadeUpStay MadeUpStay::draw(const MadeUpRecipe &recipe, MadeUpRandom &random, QDate first, QDate asOf, QDate notBefore)
{
    MadeUpStay stay;
    stay.first = first;
    stay.started = first.addDays(-random.between(0, 9));
    if (notBefore.isValid() && stay.started <= notBefore) {
        stay.started = notBefore.addDays(1);
    }
    const MadeUpRecipe::Range length = recipe.stays.at(yearOf(first, asOf)).draw(random);
    stay.last = workday(first.addDays(random.between(length.from, length.to)));
    stay.attends = !random.chance(recipe.perThousand("never_attends"_L1));
    if (!stay.attends) {
        stay.first = stay.last = stay.started;
        stay.reason = CloseReason::DeclinedAtStart;
        stay.closed = stay.started.addDays(random.between(7, 40));
        stay.fades = true;
    } else {
        stay.drawLeaving(recipe, random, asOf);
    }
    if (stay.closed > asOf) {
        stay.closed = {};
        stay.reason.reset();
    }
    return stay;
}

void MadeUpStay::drawLeaving(const MadeUpRecipe &recipe, MadeUpRandom &random, QDate asOf)
{
    const qint64 days = first.daysTo(last);
    const MadeUpRecipe::Leaving &leaving =
        days <= shortDays ? recipe.leavingShort : (days <= middleDays ? recipe.leavingMiddle : recipe.leavingLong);
    reason = leaving.draw(random);
    fades = !reason || reason == CloseReason::Disengaged;
    // Who disengages is closed weeks or months after the last meeting; every other way of leaving is known at once.
    const int paperwork = random.between(30, 110);
    const int soon = random.between(0, 5);
    if (reason) {
        closed = last.addDays(fades ? paperwork : soon);
    }
    Q_ASSERT(first <= asOf);
}

QDate MadeUpStay::workday(QDate day)
{
    const auto isFree = [](QDate date) {
        const bool isHoliday =
            (date.month() == 12 && (date.day() == 25 || date.day() == 26)) || (date.month() == 1 && date.day() == 1);
        return date.dayOfWeek() > 5 || isHoliday;
    };
    while (isFree(day)) {
        day = day.addDays(1);
    }
    return day;
}

} // namespace model
