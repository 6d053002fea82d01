// EngagementChoices are the programmes, workers and referrers that the engagement page's filters offer.
#pragma once

#include "db/store/CaseStore.h"

#include <QStringList>

namespace db
{

struct EngagementChoices
{
    QStringList programmes; ///< By name, as are the others.
    QStringList workers;
    QStringList sources;

    /// Of enrolments that are not struck out; blank ones are not among them. RoleMayNot without Action::ReadReports.
    [[nodiscard]] static model::Result<EngagementChoices> read(CaseStore &store);

    friend bool operator==(const EngagementChoices &, const EngagementChoices &) = default;
};

} // namespace db
