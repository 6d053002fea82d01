#include "db/drafts/DraftEnd.h"

#include "db/drafts/DraftStore.h"

namespace db
{

namespace
{
thread_local const DraftEnd *innermost = nullptr;
}

DraftEnd::DraftEnd(const CaseStore &store, const std::optional<DraftId> &draft)
    : m_store(store)
    , m_draft(draft)
    , m_outer(innermost)
{
    innermost = this;
}

DraftEnd::~DraftEnd()
{
    innermost = m_outer;
}

model::Result<void> DraftEnd::joinSave(const CaseStore &store, SaveWriter &writer)
{
    for (const DraftEnd *end = innermost; end; end = end->m_outer) {
        if (&end->m_store != &store || !end->m_draft) {
            continue;
        }
        if (const model::Result<void> gone = DraftStore::discardIn(writer, *end->m_draft); !gone) {
            return gone;
        }
    }
    return {};
}

} // namespace db
