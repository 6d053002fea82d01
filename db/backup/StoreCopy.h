// StoreCopy copies an open store's database, page by page and encrypted with the same key, while it is in use.
#pragma once

#include "db/sqlcipher/Connection.h"

#include <functional>

namespace db
{

class StoreCopy
{
public:
    /// Asked between pieces; true stops the copying.
    using Stop = std::function<bool()>;

    /// Writes what `source` sees to a new file at `path`, durably. Cancelled, and the errors of writing; the new file
    /// may be half written then, and is the caller's to remove.
    [[nodiscard]] static model::Result<void> write(Connection &source, std::span<const unsigned char> key,
                                                   const QString &path, const Stop &stop = {});

    /// Opens the copy, checks every page of it, and closes it. StoreDamaged when anything is wrong.
    [[nodiscard]] static model::Result<void> check(const QString &path, std::span<const unsigned char> key);
};

} // namespace db
