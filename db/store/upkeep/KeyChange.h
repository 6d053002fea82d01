// KeyChange gives a store that nobody has open a new key, so that who kept the old one opens no later copy of it.
#pragma once

#include "db/store/CaseStore.h"

namespace db
{

/// A change begins with KeySlots::beginRotation, while the store is open, and is done when the store is closed, or at
/// its next opening if that was cut short: the engine cannot be asked to give a connection another key and to say
/// whether it did, so this needs all of them closed. After a crash at any moment the next opening goes on from there.
class KeyChange
{
public:
    /// `parts` have their keys and slots, and no connection.
    explicit KeyChange(StoreParts &parts)
        : m_parts(parts)
    {
    }

    /// Writes all of the database with the second of the keys, and lets the first go; does nothing when no change is
    /// pending. The errors of Connection::changeKey: the store then stays with its old key, the change pending.
    [[nodiscard]] model::Result<void> finish();

    /// The rest of it, when the database is known to have the second key.
    [[nodiscard]] model::Result<void> letOldKeyGo();

private:
    StoreParts &m_parts;
};

} // namespace db
