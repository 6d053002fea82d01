// Change says what a commit changed, so that pages that care read again.
#pragma once

#include "model/people/PersonId.h"
#include "model/sync/EntityKind.h"
#include "model/sync/Record.h"

#include <QList>

#include <set>

namespace db
{

struct Change
{
    static constexpr qsizetype mostNamed = 100;

    model::SaveId save;
    std::set<model::EntityKind> kinds;
    QList<model::PersonId> people; ///< At most mostNamed; see everyone.
    bool everyone = false;         ///< More people than are named changed.
    qint64 records = 0;
};

} // namespace db
