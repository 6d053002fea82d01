// PersonLabels says what each person is called by in a field: the value that filters and groups of engagement compare.
#pragma once

#include "db/engagement/EngagementScan.h"
#include "db/engagement/EngagementSelection.h"

namespace db
{

class PersonLabels
{
public:
    /// `scan` has read people, enrolments, contacts and custody; all are referred to.
    PersonLabels(EngagementScan &scan, const EngagementSelection &selection)
        : m_scan(scan)
        , m_selection(selection)
    {
    }

    /// By person; blank where the store does not say. Only for fields that group people. Throws SQLite::Exception.
    [[nodiscard]] std::vector<QString> of(EngagementField field);

    /// The label of one person's age on a day, and of their postcode; blank when it is not known.
    [[nodiscard]] static QString ageBand(QDate born, QDate asOf);
    [[nodiscard]] static QString area(const QString &postcode);

private:
    [[nodiscard]] std::vector<QString> ageBands();
    [[nodiscard]] std::vector<QString> prison();
    [[nodiscard]] std::vector<QString> areas();
    [[nodiscard]] std::vector<QString> startQuarters();

    EngagementScan &m_scan;
    const EngagementSelection &m_selection;
};

} // namespace db
