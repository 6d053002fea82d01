// GroupJson writes groups of people for --json.
#pragma once

#include "db/people/CaseloadQuery.h"
#include "model/contacts/GroupList.h"

#include <QJsonArray>
#include <QJsonObject>

namespace app
{

class GroupJson
{
public:
    /// The references of these people, in the order of the group. Errors: those of the caseload.
    [[nodiscard]] static model::Result<QHash<model::PersonId, QString>>
    references(db::CaseStore &store, const QList<model::PersonId> &people);
    /// `name` and `people[]`, by reference.
    [[nodiscard]] static model::Result<QJsonObject> of(db::CaseStore &store, const model::GroupList &group);
};

} // namespace app
