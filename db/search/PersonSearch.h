// PersonSearch finds people by the beginnings of their names, references and identifiers.
#pragma once

#include "db/store/CaseStore.h"

#include <QSet>

namespace db
{

class PersonSearch
{
public:
    explicit PersonSearch(CaseStore &store)
        : m_store(store)
    {
    }

    /// The local numbers of at most `most` people who fit every word of `text`; accents and case do not matter. An
    /// identifier is found however it is spaced. Any text is allowed; one without a letter or digit finds nobody.
    [[nodiscard]] model::Result<QSet<qint64>> rows(const QString &text, int most = 100'000);

    /// The same as ids, best first.
    [[nodiscard]] model::Result<QList<model::PersonId>> people(const QString &text, int most = 50);

private:
    [[nodiscard]] static QString query(const QString &text);

    CaseStore &m_store;
};

} // namespace db
