// StoreCopy copies an open store's database, page by page and encrypted again, while it is in use.
#pragma once

#include "db/sqlcipher/Connection.h"
#include "db/store/Generation.h"

#include <functional>

namespace db
{

class StoreCopy
{
public:
    /// Asked between pieces; true stops the copying.
    using Stop = std::function<bool()>;

    /// Writes what `source` sees to a new file at `path` that opens with `key`, durably. Cancelled, and the errors of
    /// writing; the new file may be half written then, and is the caller's to remove.
    [[nodiscard]] static model::Result<void> write(Connection &source, std::span<const unsigned char> key,
                                                   const QString &path, const Stop &stop = {});

    /// How far the store had come when it was copied. StoreDamaged, CannotRead.
    [[nodiscard]] static model::Result<Generation> generation(const QString &path, std::span<const unsigned char> key);

    /// Opens the copy, checks every page of it, and closes it. StoreDamaged when anything is wrong.
    [[nodiscard]] static model::Result<void> check(const QString &path, std::span<const unsigned char> key);
};

} // namespace db
