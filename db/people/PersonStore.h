// PersonStore adds, finds, reads and changes people.
#pragma once

#include "db/people/PersonFields.h"
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

    /// Saves a new person, and what `more` says field by field, all or nothing. A null id and a blank reference are
    /// given: the reference is three digits of this copy's number, a dash and a running number, so that two laptops
    /// never give the same. Errors: RoleMayNot; InvalidValue at "born" for a day to come, at "reference" with
    /// "reference_in_use" (in any case of letters) and as PersonFields say.
    [[nodiscard]] model::Result<model::PersonId> add(model::Person person, const PersonFields::Values &more = {});

    /// What add() saves, for a save of more; fills the id and the reference. Hold a WriteLock until it is saved, so
    /// that nobody else takes the reference. Errors: as add().
    [[nodiscard]] model::Result<std::vector<model::Operation>> making(model::Person &person,
                                                                      const PersonFields::Values &more = {});

    /// The person whose reference or any identifier this is. NotFound or Ambiguous, without repeating the text.
    [[nodiscard]] model::Result<model::PersonId> find(const QString &referenceOrIdentifier);

    /// All that shows of the person. RoleMayNot, NotFound.
    [[nodiscard]] model::Result<PersonFile> read(const model::PersonId &id);

    /// Writes fields by their names on the command line, all or nothing; see PersonFields. Errors: NotFound,
    /// RoleMayNot, InvalidValue at "reference" with "reference_in_use", and those of PersonFields.
    [[nodiscard]] model::Result<void> setFields(const model::PersonId &id, const PersonFields::Values &values);
    [[nodiscard]] model::Result<void> setField(const model::PersonId &id, const QString &field, const QString &value);

    /// Withdraws a person for `reason`: they appear and count nowhere. MissingField ("reason"), NotFound, RoleMayNot.
    [[nodiscard]] model::Result<void> strikeOut(const model::PersonId &id, const QString &reason);

    /// NotFound ("person") unless the person is here and not struck out.
    [[nodiscard]] model::Result<void> requireHere(const model::PersonId &id);

    /// The fields that setField() knows.
    [[nodiscard]] static QStringList fields();

private:
    [[nodiscard]] QString nextReference();
    [[nodiscard]] model::Result<void> requireFree(const QString &reference, const model::PersonId &owner);

    CaseStore &m_store;
};

} // namespace db
