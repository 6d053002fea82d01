// EngagementSelection says whose engagement is to be read from the store and how they are grouped.
#pragma once

#include "db/engagement/EngagementField.h"
#include "model/engagement/EngagementOptions.h"
#include "model/programmes/AgreedDefinition.h"

#include <QDate>
#include <QList>

#include <optional>

namespace db
{

struct EngagementSelection
{
    /// One filter; several on one field widen it, several fields narrow it. Case and blanks around do not matter; an
    /// empty value finds those without one.
    struct Filter
    {
        EngagementField field = EngagementField::Worker;
        QString value;
    };

    QString programme; ///< By name; empty: everyone in the store, enrolled or not.
    QList<Filter> filters;
    std::optional<EngagementField> compare;
    QStringList compareGroups; ///< Only these values of it; empty: all.
    std::optional<EngagementField> stratify;
    model::EngagementSource source = model::EngagementSource::Contacts; ///< What a first stay is, for start_quarter.
    QDate asOf;
    std::optional<model::CountingRule> rule; ///< By what to count, instead of by the programme's settings of today.
    bool services = false; ///< Whether referrals are read too.
};

} // namespace db
