#include "db/store/upkeep/KeyChange.h"

#include "db/store/upkeep/SchemaUpgrade.h"

namespace db
{

using model::Result;

Result<void> KeyChange::finish()
{
    if (!m_parts.slots_->isRotating()) {
        return {};
    }
    const std::vector<SecureBytes> &keys = m_parts.keys.storeKeys;
    const Result<void> changed =
        Connection::changeKey(m_parts.folder.cases(), keys.front().bytes(), keys.back().bytes());
    return changed ? letOldKeyGo() : changed;
}

Result<void> KeyChange::letOldKeyGo()
{
    const std::vector<SecureBytes> &keys = m_parts.keys.storeKeys;
    const QString generation = m_parts.folder.generation();
    // Before the old key goes, or the store would be taken for a restored one. Under the new one already, or missing:
    // then there is nothing to carry over.
    if (const Result<Generation> kept = Generation::read(generation, keys.front())) {
        if (const Result<void> written = kept->write(generation, keys.back()); !written) {
            return written;
        }
    }
    SchemaUpgrade(m_parts.folder).removeAllCopies(); // they have the old key
    return m_parts.slots_->finishRotation(m_parts.keys, keys.size() - 1);
}

} // namespace db
