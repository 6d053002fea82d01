// CaseloadQuery reads the caseload list: who, last contact, what is due, and how things stand.
#pragma once

#include "db/store/CaseStore.h"
#include "model/people/PersonId.h"

#include <QDate>

namespace db
{

/// One line of the list.
struct CaseloadRow
{
    model::PersonId person;
    QString reference;
    QDate lastContact; ///< Last attended; invalid when never.
    QDate nextDue;     ///< The day last agreed, until there is a contact on or after it; invalid when nothing is.
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

    /// Everyone not struck out, as things stood on `asOf`: what happened later is left out. Closed ones last,
    /// else the longest silent first, never met before all. State and key worker are of the enrolment that was open (or
    /// else the last one); silence longer than its programme's lapse, from the last attended contact or the start, is
    /// "quiet". With a search text: whose names, reference or identifiers begin with each of its words, whatever the
    /// accents. Errors: RoleMayNot.
    [[nodiscard]] model::Result<QList<CaseloadRow>> rows(const QString &search, QDate asOf);

    /// The search text as the engine's query: each word in quotes, so that nothing in it is an operator; words without
    /// a letter or a number are passed over.
    [[nodiscard]] static QString matchText(const QString &search);

private:
    CaseStore &m_store;
};

} // namespace db
