// CaseloadQuery reads the caseload list: who, last contact, what is due, and how things stand.
#pragma once

#include "db/store/CaseStore.h"

#include <QDate>

namespace db
{

/// One line of the list.
struct CaseloadRow
{
    QString reference;
    QDate lastContact; ///< Last attended; invalid when never.
    QDate nextDue;     ///< What the latest contact agreed; invalid when nothing.
    QString state;     ///< "in touch", "quiet", "closed" or "not enrolled".
    QString keyWorker;
};

class CaseloadQuery
{
public:
    explicit CaseloadQuery(CaseStore &store)
        : m_store(store)
    {
    }

    /// Everyone not struck out, as on `today`, the longest silent first. With a search text: whose names, reference or
    /// identifiers begin with each of its words, whatever the accents. Errors: RoleMayNot.
    [[nodiscard]] model::Result<QList<CaseloadRow>> rows(const QString &search, QDate today);

    /// The search text as the engine's query: each word in quotes, so that nothing in it is an operator.
    [[nodiscard]] static QString matchText(const QString &search);

private:
    CaseStore &m_store;
};

} // namespace db
