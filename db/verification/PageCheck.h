// PageCheck has the engine look at every page of a database: its authentication, its structure, its references.
#pragma once

#include "db/sqlcipher/Connection.h"

#include <QStringList>

namespace db
{

class PageCheck
{
public:
    /// What is wrong, one line each, without any value; empty when all is well. A page that cannot be read is a
    /// finding; other failures are errors.
    [[nodiscard]] static model::Result<QStringList> run(Connection &connection);
};

} // namespace db
