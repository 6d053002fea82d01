// PersonSearch finds people by the beginnings of their names, references and identifiers.
#pragma once

#include "db/store/CaseStore.h"
#include "model/people/PersonId.h"

namespace db
{

/// A person as a search shows them.
struct PersonFound
{
    model::PersonId person;
    QString reference;
    QString givenName;
    QString familyName;
    QString knownAs;
};

struct PersonFindings
{
    QList<PersonFound> people;
    /// Nobody's name begins with what was typed: these would with one slip of the fingers mended.
    bool withSlip = false;
};

class PersonSearch
{
public:
    explicit PersonSearch(CaseStore &store)
        : m_store(store)
    {
    }

    /// At most `most` people who fit every word of `text`; accents and case do not matter, and an identifier is found
    /// however it is spaced. A whole reference or identifier comes first, then the newest. Any text is allowed; one
    /// without a letter or digit finds nobody. Where nobody fits, names within one slip. Errors: RoleMayNot.
    [[nodiscard]] model::Result<PersonFindings> people(const QString &text, int most = 50);

    /// `text` as a query of the table person_text; empty when nothing in it can be found.
    [[nodiscard]] static QString query(const QString &text);

private:
    [[nodiscard]] QList<PersonFound> exactly(const QString &text, int most);
    [[nodiscard]] QList<PersonFound> beginning(const QString &query, int most);
    [[nodiscard]] QList<PersonFound> withSlip(const QString &text, int most);

    CaseStore &m_store;
};

} // namespace db
