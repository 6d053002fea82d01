// UserStore gives people access to the store and takes it away: who they are in its tables, and their key slots.
#pragma once

#include "db/store/CaseStore.h"
#include "model/access/User.h"

#include <functional>

namespace db
{

/// The list of users is the whole team's and travels with the admin file; a key slot is this copy's own, so a user may
/// be listed without one. A change touches both, in an order in which a crash between the two leaves somebody who
/// cannot get in, never somebody who should not; the next opening sweeps up the slot that a removed user was left, the
/// next change any other. All but the own passphrase and the sweeping needs Action::ManageUsers. Errors hold no names.
class UserStore
{
public:
    explicit UserStore(CaseStore &store)
        : m_store(store)
    {
    }

    /// The users that have not been removed, by name.
    [[nodiscard]] model::Result<QList<model::User>> list();

    /// Lets somebody new in. MissingField without a name, UserExists, PassphraseTooShort, or a failure to write.
    [[nodiscard]] model::Result<model::User> add(const QString &name, model::Role role, Passphrase passphrase);

    /// Holds from the user's next opening on. NotFound, Ambiguous, or LastManager when nobody else is a manager.
    [[nodiscard]] model::Result<model::User> changeRole(const QString &name, model::Role role);

    /// Lets the user in no more; what they recorded stays theirs. The store has a new key once it is
    /// closed, so that the keys which the user may have kept open no copy that is made after that. NotFound, Ambiguous,
    /// or LastManager when nobody else is a manager or could open this copy.
    [[nodiscard]] model::Result<model::User> remove(const QString &name);

    /// Takes the slots of those away who were removed and have one all the same: a crash came between the two, or the
    /// removal came from another laptop. As after remove() the store has a new key once it is closed. Whoever opens the
    /// store may do it, as somebody who may has decided it. LastManager when no slot would be left, or a failure to
    /// write: all is as before then.
    [[nodiscard]] model::Result<void> dropSlotsOfRemoved();

    /// Gives the user a new passphrase, and a slot when this copy has none of theirs; no name means oneself. Noted in
    /// the access log. NotFound, Ambiguous, PassphraseTooShort, or a failure to write.
    [[nodiscard]] model::Result<model::User> setPassphrase(const QString &name, Passphrase passphrase);

private:
    [[nodiscard]] model::Result<QList<model::User>> read();
    [[nodiscard]] model::Result<QList<model::User>> readToChange();
    [[nodiscard]] model::Result<void> dropSlotsOutside(const QList<model::User> &users);
    [[nodiscard]] model::Result<void> dropSlots(const std::function<bool(const model::UserId &)> &of);
    [[nodiscard]] model::Result<void> write(const model::Operation &operation);
    [[nodiscard]] bool isOwn(const QString &name) const;

    CaseStore &m_store;
};

} // namespace db
