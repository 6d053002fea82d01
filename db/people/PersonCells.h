// PersonCells carries a person between its value and the columns that the change log declares for people, identifiers
// and alerts.
#pragma once

#include "model/people/Person.h"
#include "model/sync/Operation.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>

namespace db
{

class CaseStore;

/// The operations that make the person, their identifiers and their first alert in their new case file. Identifiers
/// have the id that their person and kind have on every device.
[[nodiscard]] std::vector<model::Operation> makePerson(const model::Person &person, CaseStore &store);

/// The operation that writes one field of a person: the atom's name as in model::EntitySchema, and its cells.
[[nodiscard]] model::Operation writePerson(const model::PersonId &id, QLatin1StringView atom, model::Cells cells);

/// The id that a person's identifier of one kind has on every device.
[[nodiscard]] model::EntityId identifierId(const model::PersonId &person, model::IdentifierKind kind,
                                           const CaseStore &store);

/// What identifiers and references are looked up by: upper case, without blanks, dashes and slashes.
[[nodiscard]] QString plainIdentifier(const QString &value);

/// What one identifier of `kind` is looked up by: as its scheme writes it when it is right, else as given.
[[nodiscard]] QString plainIdentifier(model::IdentifierKind kind, const QString &value);

/// The columns that personOf() reads, in its order, for `FROM person JOIN entity AS own_id ON own_id.row =
/// person.row`; identifiers and alerts are rows of their own.
[[nodiscard]] const char *personColumns();

/// The person in the statement's row.
[[nodiscard]] model::Person personOf(SQLite::Statement &row);

} // namespace db
