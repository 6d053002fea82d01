// RelationshipStore keeps who is in people's lives, in both case files when both are people here.
#pragma once

#include "db/entries/EntryStore.h"
#include "model/circumstances/Relationship.h"

namespace db
{

/// Two people who are related have an entry each, made, changed and withdrawn in one save. A note stays with the person
/// about whom it was written.
class RelationshipStore : public EntryStore<model::Relationship>
{
public:
    explicit RelationshipStore(CaseStore &store)
        : EntryStore(store, shape())
    {
    }

    /// Errors: RoleMayNot, NotFound ("person", also for the other), InvalidValue (CircumstanceRules).
    [[nodiscard]] model::Result<model::RelationshipId> add(const model::Relationship &relationship);

    /// As EntryStore::change(); what they are to each other, whether they live together and since when no more changes
    /// for both.
    [[nodiscard]] model::Result<void> change(const model::Relationship &relationship);

    /// It ended on `day` (today when invalid), for both. Errors: those of change(), AlreadyDone ("ended").
    [[nodiscard]] model::Result<void> end(const model::RelationshipId &id, QDate day = {});

    /// As EntryStore::strikeOut(), for both.
    [[nodiscard]] model::Result<void> strikeOut(const model::RelationshipId &id, const QString &reason);

    /// Those in one household first, and those that lasted before those that ended.
    [[nodiscard]] static const Shape &shape();

private:
    /// The entry in the other's case file; nothing when there is none, or it is not on this laptop.
    [[nodiscard]] model::Result<std::optional<model::Relationship>> otherHalf(const model::Relationship &relationship);
    [[nodiscard]] model::Result<void> save(model::Action action, const std::vector<CompartmentChange> &changes);
};

} // namespace db
