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

DraftEnd::DraftEnd(const CaseStore &store, Draft goesOn)
    : m_store(store)
    , m_goesOn(std::move(goesOn))
    , m_outer(innermost)
{
    innermost = this;
}

DraftEnd::~DraftEnd()
{
    innermost = m_outer;
}

model::Result<void> DraftEnd::join(SaveWriter &writer) const
{
    if (m_goesOn) {
        return DraftStore::saveIn(writer, *m_goesOn);
    }
    return m_draft ? DraftStore::discardIn(writer, *m_draft) : model::Result<void>();
}

model::Result<void> DraftEnd::joinSave(const CaseStore &store, SaveWriter &writer)
{
    for (const DraftEnd *end = innermost; end; end = end->m_outer) {
        if (&end->m_store != &store) {
            continue;
        }
        if (const model::Result<void> joined = end->join(writer); !joined) {
            return joined;
        }
    }
    return {};
}

} // namespace db
