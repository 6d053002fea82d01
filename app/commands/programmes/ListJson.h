// ListJson reads which list of words a command is about, and writes what stands in it.
#pragma once

#include "db/programmes/WordListStore.h"

#include <QJsonArray>

namespace app
{

class ListJson
{
public:
    /// Errors: InvalidValue ("LIST") with the names there are.
    [[nodiscard]] static model::Result<model::WordList> named(const QString &name);

    /// code, words (null for a built-in one that was never renamed), counts_as, retired. Errors: RoleMayNot.
    [[nodiscard]] static model::Result<QJsonArray> entries(db::CaseStore &store, model::WordList list);
};

} // namespace app
