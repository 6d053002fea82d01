// EntryChain withdraws an entry that was corrected together with what it corrects: struck out alone, the wrong first
// version would show again.
#pragma once

#include "db/sqlcipher/Connection.h"
#include "model/sync/Operation.h"

namespace db
{

class EntryChain
{
public:
    /// The operations that strike out a contact or an event and everything it amends, one after the other; none if it
    /// is not here or struck out already. Throws SQLite::Exception.
    [[nodiscard]] static std::vector<model::Operation> strikeOut(Connection &connection, model::EntityKind kind,
                                                                 const model::EntityId &entry, const QString &reason);
};

} // namespace db
