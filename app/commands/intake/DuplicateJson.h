// DuplicateJson writes who may be the same person for the command line.
#pragma once

#include "db/intake/DuplicateSearch.h"
#include "db/people/PersonFields.h"

#include <QJsonArray>

namespace app
{

class DuplicateJson
{
public:
    /// reference, why (what they have in common), numbers (which identifiers), worker, last_contact; most like first.
    [[nodiscard]] static QJsonArray of(const QList<db::PossibleDuplicate> &duplicates);

    /// The person that the fields describe, as far as people are compared by it. InvalidValue at "born" for what is no
    /// day.
    [[nodiscard]] static model::Result<model::Person> personOf(const db::PersonFields::Values &values, QDate today);
};

} // namespace app
