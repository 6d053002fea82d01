// DraftStore keeps the signed-in user's drafts, so that a lock, a crash or an empty battery loses no typing.
#pragma once

#include "db/drafts/Draft.h"
#include "db/store/CaseStore.h"

namespace db
{

/// Drafts belong to this copy of the store alone: they are no part of the log, its hash or what is exchanged, and no
/// other user sees them. Every role may have some.
class DraftStore
{
public:
    explicit DraftStore(CaseStore &store)
        : m_store(store)
    {
    }

    /// Writes the draft over the one with its id, or as a new one, durably and in a moment unless somebody else is
    /// writing. Its id. A failure to write.
    [[nodiscard]] model::Result<DraftId> save(Draft draft);

    /// All of them, newest first.
    [[nodiscard]] model::Result<QList<Draft>> list();

    /// NotFound at "draft" when there is none, or it is another user's.
    [[nodiscard]] model::Result<Draft> find(const DraftId &id);

    /// Takes the draft away; none is well too. A failure to write.
    [[nodiscard]] model::Result<void> discard(const DraftId &id);

    /// The same as part of the save that the draft became: both happen or neither.
    [[nodiscard]] static model::Result<void> discardIn(SaveWriter &writer, const DraftId &id);

    /// Writes the draft, which has an id, as part of a save that it goes on after. NotFound at "draft" when it is
    /// another user's.
    [[nodiscard]] static model::Result<void> saveIn(SaveWriter &writer, const Draft &draft);

private:
    CaseStore &m_store;
};

} // namespace db
