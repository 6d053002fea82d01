// PersonStore adds, finds, reads and changes people.
#pragma once

#include "db/people/PersonFile.h"
#include "db/store/CaseStore.h"

namespace db
{

class PersonStore
{
public:
    explicit PersonStore(CaseStore &store)
        : m_store(store)
    {
    }

    /// Saves a new person. A null id and a blank reference are given: the reference is three digits of this copy's
    /// number, a dash and a running number, so that two laptops never give the same. Errors: RoleMayNot, InvalidValue
    /// at "born" for a day to come.
    [[nodiscard]] model::Result<model::PersonId> add(model::Person person);

    /// The person whose reference or any identifier this is. NotFound or Ambiguous, without repeating the text.
    [[nodiscard]] model::Result<model::PersonId> find(const QString &referenceOrIdentifier);

    /// All that shows of the person. RoleMayNot, NotFound.
    [[nodiscard]] model::Result<PersonFile> read(const model::PersonId &id);

    /// Writes one field by its name on the command line; the other half of an atom (a name, an address) stays. Blank
    /// text clears it. UnknownField, InvalidValue (a date or a caution that cannot be), RoleMayNot.
    [[nodiscard]] model::Result<void> setField(const model::PersonId &id, const QString &field, const QString &value);

    /// The fields that setField() knows.
    [[nodiscard]] static QStringList fields();

private:
    [[nodiscard]] QString nextReference();
    [[nodiscard]] model::Result<std::vector<model::Operation>> change(const model::PersonId &id, const QString &field,
                                                                      const QString &value);

    CaseStore &m_store;
};

} // namespace db
