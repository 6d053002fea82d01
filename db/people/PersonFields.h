// PersonFields turns what was typed about a person, field by field, into the operations that save it.
#pragma once

#include "db/store/CaseStore.h"
#include "model/people/IdentifierKind.h"
#include "model/people/PersonId.h"
#include "model/sync/Operation.h"

namespace db
{

class PersonFields
{
public:
    using Values = QList<std::pair<QString, QString>>; ///< Fields by their names on the command line.

    explicit PersonFields(CaseStore &store)
        : m_store(store)
    {
    }

    /// The names of all fields.
    [[nodiscard]] static QStringList names();

    /// What saves `values`; the other half of an atom (a name, an address) stays, and blank text clears a field.
    /// `isNew` when nothing of the person is there yet. Errors: UnknownField (the detail lists the known ones),
    /// InvalidValue (a date or a caution that cannot be), MissingField (an alert without words).
    [[nodiscard]] model::Result<std::vector<model::Operation>> operations(const model::PersonId &person,
                                                                          const Values &values, bool isNew = false);

private:
    [[nodiscard]] model::Operation identifier(const model::PersonId &person, model::IdentifierKind kind,
                                              const QString &value);
    [[nodiscard]] model::Result<void> writeColumn(std::vector<model::Operation> &operations,
                                                  const model::PersonId &person, const QString &field,
                                                  const QString &value, bool isNew);
    [[nodiscard]] model::Result<model::Cells> standing(const model::PersonId &person, const model::Atom &atom,
                                                       bool isNew);

    CaseStore &m_store;
};

} // namespace db
