#include "db/access/UserStore.h"

#include "db/access/AccessLog.h"
#include "db/access/UserCells.h"
#include "db/changelog/CellBinding.h"
#include "db/sqlcipher/SqlError.h"
#include "model/access/UserName.h"

#include <QSet>

#include <algorithm>

namespace db
{

using namespace model;

namespace
{

Result<User> named(const QList<User> &users, const QString &name)
{
    QList<User> found;
    std::ranges::copy_if(users, std::back_inserter(found),
                         [&name](const User &user) { return signInName(user.name) == signInName(name); });
    if (found.isEmpty()) {
        return fail(ErrorCode::NotFound);
    }
    if (found.size() > 1) {
        // Two laptops may each have added somebody of this name.
        return fail(ErrorCode::Ambiguous);
    }
    return found.first();
}

bool isLastManager(const QList<User> &users, const User &user)
{
    return user.role == Role::Manager && std::ranges::count(users, Role::Manager, &User::role) == 1;
}

} // namespace

Result<QList<User>> UserStore::read()
{
    return guarded(m_store.folder().path, [this]() -> Result<QList<User>> {
        QList<User> users;
        SQLite::Statement &select = m_store.reader().statement(
            "SELECT id, name, role FROM user WHERE coalesce(removed, 0) = 0 ORDER BY name, id");
        while (select.executeStep()) {
            const std::optional<Role> role = valueIn(roles(), textOf(select.getColumn(2)));
            if (!role) {
                select.reset();
                return fail(ErrorCode::StoreNewer, m_store.folder().path);
            }
            users.append({idOf<UserId>(select.getColumn(0)), textOf(select.getColumn(1)), *role});
        }
        return users;
    });
}

Result<QList<User>> UserStore::list()
{
    if (const Result<void> allowed = m_store.require(Action::ManageUsers); !allowed) {
        return std::unexpected(allowed.error());
    }
    return read();
}

Result<QList<User>> UserStore::readToChange()
{
    Result<QList<User>> users = list();
    if (users) {
        if (const Result<void> dropped = dropSlotsOutside(*users); !dropped) {
            return std::unexpected(dropped.error());
        }
    }
    return users;
}

Result<void> UserStore::dropSlotsOutside(const QList<User> &users)
{
    return dropSlots([&users](const UserId &id) { return std::ranges::find(users, id, &User::id) == users.end(); });
}

Result<void> UserStore::dropSlots(const std::function<bool(const UserId &)> &of)
{
    QList<UserId> stale = m_store.keySlots().users();
    stale.removeIf([&of](const UserId &id) { return !of(id); });
    return stale.isEmpty() ? Result<void>() : m_store.changeKeyWithout(stale);
}

Result<void> UserStore::dropSlotsOfRemoved()
{
    const WriteLock lock(m_store);
    return guarded(m_store.folder().path, [this]() -> Result<void> {
        QSet<QByteArray> removed;
        SQLite::Statement &select = m_store.reader().statement("SELECT id FROM user WHERE removed = 1");
        while (select.executeStep()) {
            removed.insert(bytesOf(select.getColumn(0)));
        }
        // A slot without any row is left alone: in an older cases.db put back the rows of newer users are missing, and
        // a new key would lock whoever puts the right one back out of it.
        return dropSlots([&removed](const UserId &id) { return removed.contains(id.bytes()); });
    });
}

Result<void> UserStore::write(const Operation &operation)
{
    const Result<Change> done = m_store.commit(
        Action::ManageUsers, CompartmentChange{m_store.adminFile(), Compartment::AdminFile, {operation}, {}});
    return done ? Result<void>() : std::unexpected(done.error());
}

Result<User> UserStore::add(const QString &name, Role role, Passphrase passphrase)
{
    const WriteLock lock(m_store);
    const Result<QList<User>> users = readToChange();
    if (!users) {
        return std::unexpected(users.error());
    }
    if (const Result<User> taken = named(*users, name); taken || taken.error().code == ErrorCode::Ambiguous) {
        return fail(ErrorCode::UserExists);
    }
    // The slot first: without its row in the tables it lets nobody in, and adding the user again sweeps it up.
    const NewUser wanted{name.trimmed(), std::move(passphrase), m_store.environment().newKeyCost};
    const Result<UserId> id = m_store.keySlots().addUser(m_store.keys(), wanted, m_store.environment().random);
    if (!id) {
        return std::unexpected(id.error());
    }
    const User user{*id, wanted.name, role};
    if (const Result<void> written = write(makeUser(user)); !written) {
        (void)m_store.keySlots().removeUser(m_store.keys(), *id); // opens nothing even if it stays
        return std::unexpected(written.error());
    }
    return user;
}

Result<User> UserStore::changeRole(const QString &name, Role role)
{
    const WriteLock lock(m_store);
    const Result<QList<User>> users = readToChange();
    if (!users) {
        return std::unexpected(users.error());
    }
    Result<User> user = named(*users, name);
    if (!user || user->role == role) {
        return user;
    }
    if (isLastManager(*users, *user)) {
        return fail(ErrorCode::LastManager);
    }
    if (const Result<void> written = write(giveRole(user->id, role)); !written) {
        return std::unexpected(written.error());
    }
    user->role = role;
    return user;
}

Result<User> UserStore::remove(const QString &name)
{
    const WriteLock lock(m_store);
    Result<QList<User>> users = readToChange();
    if (!users) {
        return std::unexpected(users.error());
    }
    Result<User> user = named(*users, name);
    if (!user) {
        return user;
    }
    if (isLastManager(*users, *user) || m_store.keySlots().users() == QList<UserId>{user->id}) {
        return fail(ErrorCode::LastManager);
    }
    // The tables first: from here on the slot lets nobody in.
    if (const Result<void> written = write(markRemoved(user->id)); !written) {
        return std::unexpected(written.error());
    }
    users->removeIf([&user](const User &other) { return other.id == user->id; });
    if (const Result<void> dropped = dropSlotsOutside(*users); !dropped) {
        return std::unexpected(dropped.error());
    }
    return user;
}

bool UserStore::isOwn(const QString &name) const
{
    return name.isEmpty() || signInName(name) == signInName(m_store.session().userName);
}

Result<User> UserStore::setPassphrase(const QString &name, Passphrase passphrase)
{
    const WriteLock lock(m_store);
    const bool own = isOwn(name);
    const Result<QList<User>> users = own ? read() : readToChange();
    if (!users) {
        return std::unexpected(users.error());
    }
    const auto self = std::ranges::find(*users, m_store.session().user, &User::id);
    const Result<User> user = own && self != users->end() ? Result<User>(*self) : named(*users, name);
    if (!user) {
        return user;
    }
    if (const Result<void> allowed = passphrase.checkLongEnough(); !allowed) {
        return std::unexpected(allowed.error());
    }
    // The change log knows nothing of passphrases; noted before it is done, so that none is changed unnoted.
    const Result<void> noted =
        AccessLog(m_store).record(QStringLiteral("set_passphrase"), std::nullopt, user->id.toString());
    if (!noted) {
        return std::unexpected(noted.error());
    }
    const StoreEnvironment &environment = m_store.environment();
    KeySlots &keySlots = m_store.keySlots();
    if (keySlots.users().contains(user->id)) {
        const Result<void> set =
            keySlots.setPassphrase(m_store.keys(), user->id, passphrase, environment.newKeyCost, environment.random);
        return set ? user : std::unexpected(set.error());
    }
    const NewUser wanted{user->name, std::move(passphrase), environment.newKeyCost, user->id};
    const Result<UserId> added = keySlots.addUser(m_store.keys(), wanted, environment.random);
    return added ? user : std::unexpected(added.error());
}

} // namespace db
