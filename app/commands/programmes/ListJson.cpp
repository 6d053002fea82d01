#include "app/commands/programmes/ListJson.h"

#include <QJsonObject>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

namespace
{

QJsonValue text(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

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
                                   {u"words"_s, text(entry.words)},
                                   {u"counts_as"_s, text(entry.detail)},
                                   {u"retired"_s, entry.retired}});
    }
    return entries;
}

} // namespace app
