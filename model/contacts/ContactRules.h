// ContactRules says what a contact must be before it is saved; nothing in it forces an untrue answer.
#pragma once

#include "model/contacts/Contact.h"
#include "model/core/Result.h"

namespace model
{

class ContactRules
{
public:
    /// InvalidValue with the first field that cannot be, as the command line names it, and why in the words of import
    /// refusals; as of `today`.
    [[nodiscard]] static Result<void> check(const Contact &contact, QDate today);
};

} // namespace model
