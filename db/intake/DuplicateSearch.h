// DuplicateSearch finds who in the store may be the same person as the one being taken in.
#pragma once

#include "db/people/CaseloadQuery.h"
#include "db/store/CaseStore.h"
#include "model/intake/DuplicateRules.h"

namespace db
{

/// Somebody who may be the same person.
struct PossibleDuplicate
{
    CaseloadRow row; ///< Names, reference, key worker, last contact as on the list of people.
    QDate born;
    model::Likeness likeness;
    QList<model::IdentifierKind> numbers; ///< Which of their identifiers are the same.
};

class DuplicateSearch
{
public:
    explicit DuplicateSearch(CaseStore &store)
        : m_store(store)
    {
    }

    /// Who is worth asking about, most like first, at most `most`; `typed` may be half typed. Everybody is looked at,
    /// so call it from a job. Somebody struck out is nobody. Errors: RoleMayNot.
    [[nodiscard]] model::Result<QList<PossibleDuplicate>> of(const model::Person &typed, int most = 3);

private:
    struct Candidate;

    [[nodiscard]] QList<Candidate> candidates(const model::PersonTraits &typed);
    void addNumbers(const model::PersonTraits &typed);
    void addMethods(const model::PersonTraits &typed);

    CaseStore &m_store;
    QHash<qint64, QList<std::pair<model::IdentifierKind, QString>>> m_numbers; ///< The same ones, by case file.
    QHash<qint64, QStringList> m_phones;                                       ///< The same ones, by case file.
    QHash<qint64, QStringList> m_emails;
};

} // namespace db
