#include "model/programmes/EnrolmentRules.h"

#include "model/calendar/OccurredRange.h"

namespace model
{

using namespace Qt::StringLiterals;

namespace
{

/// A day that was not given is the earliest, or for a close the last.
bool startsBeforeEndOf(const Enrolment &a, const Enrolment &b)
{
    return !a.started.isValid() || !b.closed.isValid() || a.started < b.closed;
}

} // namespace

QList<FieldProblem> EnrolmentRules::check(const Enrolment &enrolment, QDate today)
{
    QList<FieldProblem> problems;
    if (enrolment.person.isNull()) {
        problems.append({u"person"_s, u"missing"_s});
    }
    if (enrolment.programme.isNull()) {
        problems.append({u"programme"_s, u"missing"_s});
    }
    const auto checkDay = [&](const QString &field, QDate day) {
        if (day.isValid() && !OccurredRange::allows(day, today)) {
            problems.append({field, OccurredRange::refusalCode});
        }
    };
    checkDay(u"referred"_s, enrolment.referred);
    checkDay(u"started"_s, enrolment.started);
    checkDay(u"closed"_s, enrolment.closed);
    const QDate first = enrolment.started.isValid() ? enrolment.started : enrolment.referred;
    if (enrolment.closed.isValid() && first.isValid() && enrolment.closed < first) {
        problems.append({u"closed"_s, u"closed_before_start"_s});
    }
    if (enrolment.reason && nameIn(closeReasons(), *enrolment.reason).isEmpty()) {
        problems.append({u"reason"_s, u"not_in_list"_s});
    }
    if (enrolment.reason && !enrolment.closed.isValid()) {
        problems.append({u"closed"_s, u"missing"_s});
    }
    return problems;
}

bool EnrolmentRules::overlap(const Enrolment &a, const Enrolment &b)
{
    return a.programme == b.programme && startsBeforeEndOf(a, b) && startsBeforeEndOf(b, a);
}

} // namespace model
