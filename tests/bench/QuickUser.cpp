#include "tests/bench/QuickUser.h"

#include "db/access/UserStore.h"
#include "db/people/CaseloadQuery.h"
#include "db/programmes/ReassignmentStore.h"

namespace bench
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype caseload = 232;

template <class Value>
Value sure(model::Result<Value> result)
{
    if (!result) {
        qFatal("the store cannot be made ready: %s", qPrintable(result.error().where));
    }
    return *std::move(result);
}

db::Passphrase passphraseOf(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    return sure(db::Passphrase::fromText(bytes));
}

} // namespace

QString QuickUser::name()
{
    return u"Bench"_s;
}

bool QuickUser::make(const db::StoreEnvironment &environment, const QString &folder, const QString &owner,
                     const QString &passphrase)
{
    const std::unique_ptr<db::CaseStore> store =
        sure(db::StoreOpener(environment).open(folder, owner, passphraseOf(passphrase)));
    const auto added = db::UserStore(*store).add(name(), model::Role::Manager, passphraseOf(passphrase));
    if (!added && added.error().code == model::ErrorCode::UserExists) {
        return false;
    }
    (void)sure(added);
    QList<model::PersonId> people;
    for (const db::CaseloadRow &row : sure(db::CaseloadQuery(*store).rows({}, environment.clock.today()))) {
        if (people.size() < caseload && row.state != "closed"_L1 && row.state != "not enrolled"_L1) {
            people.append(row.person);
        }
    }
    db::ReassignmentStore reassignments(*store);
    (void)sure(reassignments.carryOut(sure(reassignments.plan(people, name()))));
    return true;
}

} // namespace bench
