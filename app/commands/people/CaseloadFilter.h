// CaseloadFilter keeps the lines of the caseload list that --filter asks for.
#pragma once

#include "app/CommandOptions.h"
#include "db/engagement/EngagementSelection.h"
#include "db/people/CaseloadQuery.h"

namespace app
{

/// Several filters on one field widen it, several fields narrow it; case and blanks around do not matter, and an empty
/// value finds the lines without one.
class CaseloadFilter
{
    Q_DECLARE_TR_FUNCTIONS(CaseloadFilter)

public:
    /// UnknownField with the nearest field in the detail; InvalidValue for two programmes.
    [[nodiscard]] static model::Result<CaseloadFilter> of(const CommandOptions::Pairs &filters, QDate asOf);

    /// Every field that can be filtered by: the list's own columns, and db::engagementFields().
    [[nodiscard]] static QStringList fields();

    /// The lines that fit. The errors of db::PeopleSelection.
    [[nodiscard]] model::Result<QList<db::CaseloadRow>> apply(db::CaseStore &store,
                                                              const QList<db::CaseloadRow> &rows) const;

private:
    [[nodiscard]] bool fits(const db::CaseloadRow &row) const;

    QMap<QString, QStringList> m_own; ///< Values wanted, by the list's own columns.
    db::EngagementSelection m_selection;
    bool m_selects = false;
};

} // namespace app
