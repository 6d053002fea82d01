// AddressStore keeps where people lived and live, and with it the address that their record shows.
#pragma once

#include "db/entries/EntryStore.h"
#include "model/circumstances/Address.h"

namespace db
{

/// The address of the person's record is that of the spell which began last and has no end: each save that changes the
/// one changes the other with it.
class AddressStore : public EntryStore<model::Address>
{
public:
    explicit AddressStore(CaseStore &store)
        : EntryStore(store, shape())
    {
    }

    /// Saves a spell. One without an end is a move, today unless it says when: the spell before it ends the day before,
    /// in the same save, and an address that only the record had is kept as a spell of its own. One that is told late,
    /// from before the present spell began, ends where the next begins. Errors: RoleMayNot, NotFound ("person"),
    /// InvalidValue (CircumstanceRules).
    [[nodiscard]] model::Result<model::AddressId> add(model::Address address);

    /// As EntryStore::change().
    [[nodiscard]] model::Result<void> change(const model::Address &address);

    /// They left on `day` (today when invalid), to nobody knows where. Errors: those of change(), AlreadyDone ("to").
    [[nodiscard]] model::Result<void> end(const model::AddressId &id, QDate day = {});

    /// As EntryStore::strikeOut(). The spell that ended the day before is open again when this one was a move.
    [[nodiscard]] model::Result<void> strikeOut(const model::AddressId &id, const QString &reason);

    /// The latest first.
    [[nodiscard]] static const Shape &shape();

private:
    /// Saves `operations` and what the person's record says once the spells are `after`.
    [[nodiscard]] model::Result<void> save(model::Action action, const model::PersonId &person,
                                           std::vector<model::Operation> operations,
                                           const QList<model::Address> &before, const QList<model::Address> &after,
                                           QDate happened = {});
    /// The address and postcode of the record. Throws SQLite::Exception.
    [[nodiscard]] std::pair<QString, QString> ofRecord(const model::PersonId &person);
};

} // namespace db
