#include "model/people/EventRules.h"

#include "model/calendar/OccurredRange.h"

namespace model
{

using namespace Qt::StringLiterals;

QList<FieldProblem> EventRules::check(const Event &event, QDate today)
{
    QList<FieldProblem> problems;
    if (event.person.isNull()) {
        problems.append({u"person"_s, u"missing"_s});
    }
    if (event.kind.trimmed().isEmpty()) {
        problems.append({u"kind"_s, u"missing"_s});
    }
    if (!OccurredRange::allows(event.from, today)) {
        problems.append({u"from"_s, OccurredRange::refusalCode});
    }
    if (event.to.isValid() && !OccurredRange::allows(event.to, today)) {
        problems.append({u"to"_s, OccurredRange::refusalCode});
    }
    if (event.to.isValid() && event.to < event.from) {
        problems.append({u"to"_s, u"ends_before_start"_s});
    }
    return problems;
}

} // namespace model
