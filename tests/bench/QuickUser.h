// QuickUser is a user of the measured store with a caseload, whose key takes no time: the derivation of a real key
// varies on a busy machine by more than all that is to be measured.
#pragma once

#include "db/store/StoreOpener.h"

namespace bench
{

class QuickUser
{
public:
    [[nodiscard]] static QString name();

    /// Makes the user in a store that `owner` opens, with 232 people, as many as a worker has in the reference load.
    /// True if it was done, false if the user was there; ends the program when the store cannot be opened or written.
    static bool make(const db::StoreEnvironment &environment, const QString &folder, const QString &owner,
                     const QString &passphrase);
};

} // namespace bench
