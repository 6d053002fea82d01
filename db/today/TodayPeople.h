// TodayPeople finds the rows of the list of the day that are about people: due, gone quiet, missed in a row.
#pragma once

#include "db/people/CaseloadQuery.h"
#include "db/today/TodayRow.h"
#include "model/today/QuietRule.h"

namespace db
{

class TodayPeople
{
public:
    TodayPeople(CaseStore &store, QDate today)
        : m_store(store)
        , m_today(today)
    {
    }

    /// The rows about one person with an open enrolment, at most one a section; whoever is missed in a row and quiet
    /// is in Quiet alone. Reads two indexes of their contacts and throws as the engine does.
    void add(QList<TodayRow> &rows, const CaseloadRow &person);

    /// A row about this person.
    [[nodiscard]] static TodayRow rowAbout(TodaySection section, const CaseloadRow &person);

private:
    [[nodiscard]] model::QuietFacts factsOf(const CaseloadRow &person);
    void addQuiet(QList<TodayRow> &rows, const CaseloadRow &person, const model::QuietFacts &facts,
                  const model::QuietFinding &finding) const;

    CaseStore &m_store;
    QDate m_today;
};

} // namespace db
