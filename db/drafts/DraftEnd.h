// DraftEnd has the save that a draft becomes take the draft away in the same transaction.
#pragma once

#include "db/drafts/Draft.h"
#include "model/core/Result.h"

namespace db
{

class CaseStore;
class SaveWriter;

/// Stands around the call that saves what was typed, whichever store it goes to: after a power cut there is either the
/// draft or what became of it, never both. It is for the saves of its own thread alone; without a draft it does
/// nothing. Of a form that saves several times, the draft goes on: it is written in the same save as it then is.
class DraftEnd
{
public:
    DraftEnd(const CaseStore &store, const std::optional<DraftId> &draft);
    /// `goesOn` has an id.
    DraftEnd(const CaseStore &store, Draft goesOn);
    ~DraftEnd();
    DraftEnd(const DraftEnd &) = delete;
    DraftEnd &operator=(const DraftEnd &) = delete;

    /// Takes away what is to go with this save of `store`, or writes how it goes on; part of every commit. A failure to
    /// write.
    [[nodiscard]] static model::Result<void> joinSave(const CaseStore &store, SaveWriter &writer);

private:
    [[nodiscard]] model::Result<void> join(SaveWriter &writer) const;

    const CaseStore &m_store;
    std::optional<DraftId> m_draft;
    std::optional<Draft> m_goesOn;
    const DraftEnd *m_outer;
};

} // namespace db
