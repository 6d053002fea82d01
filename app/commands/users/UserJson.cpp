#include "app/commands/users/UserJson.h"

#include <QJsonArray>

namespace app
{

using namespace Qt::StringLiterals;

QJsonObject UserJson::of(const QList<model::User> &users)
{
    QJsonArray list;
    for (const model::User &user : users) {
        list.append(
            QJsonObject{{u"name"_s, user.name}, {u"role"_s, QString(model::nameIn(model::roles(), user.role))}});
    }
    return {{u"users"_s, list}};
}

} // namespace app
