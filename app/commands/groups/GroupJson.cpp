#include "app/commands/groups/GroupJson.h"

#include "db/contacts/GroupListStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

Result<QHash<model::PersonId, QString>> GroupJson::references(db::CaseStore &store,
                                                              const QList<model::PersonId> &people)
{
    const Result<QList<db::CaseloadRow>> rows =
        db::CaseloadQuery(store).rowsOf(people, store.environment().clock.today());
    if (!rows) {
        return std::unexpected(rows.error());
    }
    QHash<model::PersonId, QString> references;
    for (const db::CaseloadRow &row : *rows) {
        references.insert(row.person, row.reference);
    }
    return references;
}

Result<QJsonObject> GroupJson::of(db::CaseStore &store, const model::GroupList &group)
{
    const Result<QList<model::PersonId>> members = db::GroupListStore(store).members(group.id);
    if (!members) {
        return std::unexpected(members.error());
    }
    const Result<QHash<model::PersonId, QString>> names = references(store, *members);
    if (!names) {
        return std::unexpected(names.error());
    }
    QJsonArray people;
    for (const model::PersonId &person : *members) {
        people.append(names->value(person));
    }
    return QJsonObject{{u"name"_s, group.name}, {u"people"_s, people}};
}

} // namespace app
