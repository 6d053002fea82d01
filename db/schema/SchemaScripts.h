// SchemaScripts brings a store's tables to this version, one numbered script at a time.
#pragma once

#include "db/sqlcipher/Connection.h"

namespace db
{

class SchemaScripts
{
public:
    /// The version that this program writes.
    static constexpr int current = 7;

    /// The version of the tables in `connection`; 0 for none.
    [[nodiscard]] static model::Result<int> version(Connection &connection);

    /// One script's SQL, by its number from 1. Internal if it is not built in.
    [[nodiscard]] static model::Result<std::string> text(int number);

    /// Runs the scripts that are missing, each in one transaction. Errors: StoreNewer when the store is ahead of us
    /// (nothing is changed), and those of writing.
    [[nodiscard]] static model::Result<void> upgrade(Connection &connection);
};

} // namespace db
