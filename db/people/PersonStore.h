// PersonStore keeps people: makes them, finds them, changes their fields and strikes them out.
#pragma once

#include "db/people/PersonFields.h"
#include "db/store/CaseStore.h"
#include "model/people/identifiers/IdentifierCheck.h"

namespace db
{

class PersonStore
{
public:
    using Values = QList<std::pair<QString, QString>>; ///< Fields and what they are to hold; see PersonFields.

    explicit PersonStore(CaseStore &store)
        : m_store(store)
    {
    }

    /// Adds a person with these details; without a reference one is made that carries this copy's prefix, such as
    /// "3F7-000012". Returns them as saved. InvalidValue at "reference" when another person goes by it; RoleMayNot.
    [[nodiscard]] model::Result<PersonDetails> add(PersonDetails details);

    /// The person. NotFound for one who is not here or was struck out; RoleMayNot.
    [[nodiscard]] model::Result<PersonDetails> get(const model::PersonId &id);

    /// The one person who goes by a reference or an identifier, however it is spaced. NotFound, Ambiguous.
    [[nodiscard]] model::Result<model::PersonId> find(const QString &referenceOrIdentifier);

    /// Writes fields in one save; an alert is added to those there. Errors as PersonFields::put; NotFound, RoleMayNot.
    [[nodiscard]] model::Result<PersonDetails> set(const model::PersonId &id, const Values &values);
    [[nodiscard]] model::Result<PersonDetails> setField(const model::PersonId &id, const QString &field,
                                                        const QString &value);

    /// Withdraws the person, with a reason: they appear and count nowhere any more. MissingField without a reason.
    [[nodiscard]] model::Result<void> strikeOut(const model::PersonId &id, const QString &reason);

    /// What is suspect about the identifiers, by kind. A suspect one warns and is kept as given.
    [[nodiscard]] static QMap<model::IdentifierKind, model::IdentifierFault> suspects(const PersonDetails &details);

private:
    [[nodiscard]] QList<model::PersonId> whoGoesBy(const QString &text);
    [[nodiscard]] QList<model::PersonId> whoGoesByPlain(const QString &plain);
    [[nodiscard]] bool isTaken(const QString &reference);
    [[nodiscard]] QString nextReference(Connection &connection) const;
    void readRows(PersonDetails &details);
    [[nodiscard]] std::vector<model::Operation> changes(const PersonDetails &details, const Values &values);

    CaseStore &m_store;
};

} // namespace db
