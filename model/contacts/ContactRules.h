// ContactRules says what a contact must be before it is saved; nothing in it forces an untrue answer.
#pragma once

#include "model/contacts/Contact.h"

#include <optional>

namespace model
{

class ContactRules
{
public:
    struct Problem
    {
        QString field; ///< As on the command line.
        QString code;  ///< As import refusals have it.
    };

    /// The first thing that cannot be, as of `today`; nothing if it can be saved.
    [[nodiscard]] static std::optional<Problem> check(const Contact &contact, QDate today);
};

} // namespace model
