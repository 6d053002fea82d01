// ContactRules says what a contact must hold before it is saved.
#pragma once

#include "model/contacts/Contact.h"
#include "model/people/FieldProblem.h"

namespace model
{

class ContactRules
{
public:
    /// The most minutes a contact can take: a whole day.
    static constexpr int mostMinutes = 24 * 60;

    /// What is wrong with `contact`, field by field; nothing when it can be saved. Fields are named as on the command
    /// line. Source: calculations.md, section 7.
    [[nodiscard]] static QList<FieldProblem> check(const Contact &contact, QDate today);
};

} // namespace model
