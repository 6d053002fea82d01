// PersonNames says what people in a list behind a figure are called.
#pragma once

#include "db/store/CaseStore.h"

#include <QStringList>

namespace db
{

class PersonNames
{
public:
    /// "Family, Given", else what of them is known, else the reference; in the order of `people`, blank for someone
    /// who is not held here. RoleMayNot without Action::ReadCases.
    [[nodiscard]] static model::Result<QStringList> read(CaseStore &store, const QList<model::PersonId> &people);
};

} // namespace db
