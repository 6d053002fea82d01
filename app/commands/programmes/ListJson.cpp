#include "app/commands/programmes/ListJson.h"

#include "app/text/JsonValue.h"

#include <QJsonObject>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

Result<model::WordList> ListJson::named(const QString &name)
{
    if (const auto list = model::valueIn(model::wordLists(), name)) {
        return *list;
    }
    return model::fail(model::ErrorCode::InvalidValue, u"LIST"_s, model::namesIn(model::wordLists()).join(u", "_s));
}

Result<QJsonArray> ListJson::entries(db::CaseStore &store, model::WordList list)
{
    const auto all = db::WordListStore(store).of(list, db::WordListStore::Show::All);
    if (!all) {
        return std::unexpected(all.error());
    }
    QJsonArray entries;
    for (const model::ListEntry &entry : *all) {
        entries.append(QJsonObject{{u"code"_s, entry.code},
                                   {u"words"_s, JsonValue::of(entry.words)},
                                   {u"counts_as"_s, JsonValue::of(entry.detail)},
                                   {u"retired"_s, entry.retired}});
    }
    return entries;
}

} // namespace app
