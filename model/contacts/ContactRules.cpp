#include "model/contacts/ContactRules.h"

#include "model/calendar/OccurredRange.h"

namespace model
{

using namespace Qt::StringLiterals;

QList<FieldProblem> ContactRules::check(const Contact &contact, QDate today)
{
    QList<FieldProblem> problems;
    if (contact.person.isNull()) {
        problems.append({u"person"_s, u"missing"_s});
    }
    if (!OccurredRange::allows(contact.day, today)) {
        problems.append({u"when"_s, OccurredRange::refusalCode});
    }
    if (nameIn(outcomes(), contact.outcome).isEmpty()) {
        problems.append({u"outcome"_s, u"not_in_list"_s});
    }
    if (nameIn(channels(), contact.channel).isEmpty()) {
        problems.append({u"channel"_s, u"not_in_list"_s});
    }
    if (contact.minutes && (*contact.minutes < 0 || *contact.minutes > mostMinutes)) {
        problems.append({u"minutes"_s, u"number_out_of_range"_s});
    }
    if (contact.next.isValid() && contact.next < contact.day) {
        problems.append({u"next"_s, u"before_contact"_s});
    }
    return problems;
}

} // namespace model
