// ContactCells carries a contact between its value and the columns that the change log declares for it.
#pragma once

#include "model/contacts/Contact.h"
#include "model/sync/Operation.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace db
{

/// The operation that makes the contact in its person's case file. `recorded` is the author's day when it came from
/// another system; `amends` is the contact that this one corrects.
[[nodiscard]] model::Operation makeContact(const model::Contact &contact, QDate recorded = {},
                                           const model::ContactId &amends = {});

/// The columns that contactOf() reads, in its order, for `FROM contact LEFT JOIN entity AS enrolment_id ON
/// enrolment_id.row = contact.enrolment JOIN entity AS person_id ON person_id.row = contact.file`.
[[nodiscard]] const char *contactColumns();
/// How many they are: a query may have others behind them.
[[nodiscard]] int contactColumnCount();

/// The needs in a column `contact.needs`.
[[nodiscard]] QStringList needsOf(const SQLite::Column &column);

/// The contact in the statement's row.
[[nodiscard]] model::Contact contactOf(SQLite::Statement &row);

} // namespace db
