// Draft is what a person was typing into a form and has not saved yet.
#pragma once

#include "model/people/PersonId.h"

#include <QCborMap>
#include <QDateTime>

#include <optional>

namespace db
{

using DraftId = model::Id<struct DraftTag>;

struct Draft
{
    DraftId id;                            ///< Null: not saved yet.
    QString form;                          ///< A word for the form, such as "contact".
    std::optional<model::PersonId> person; ///< Whom it is about, if that is known yet.
    QCborMap fields;                       ///< As the form likes them; large ones slow every save of it.
    QDateTime saved;                       ///< UTC; set by DraftStore::save.
};

} // namespace db
