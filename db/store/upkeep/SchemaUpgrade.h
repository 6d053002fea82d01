// SchemaUpgrade brings a store's tables to this version, after putting an encrypted copy of it aside.
#pragma once

#include "db/sqlcipher/Connection.h"
#include "db/store/StoreFolder.h"

#include <QStringList>

namespace db
{

/// The copy lies in the store's folder as cases.db.before-N, N being the version it was upgraded to, and has the same
/// key. To go back to it: with the store closed, put it in the place of cases.db and remove cases.db-wal and
/// cases.db-shm. It is removed by the first opening that finds the store upgraded and succeeds.
class SchemaUpgrade
{
public:
    /// Made before the store is changed: copies that are there now are those of an earlier opening.
    explicit SchemaUpgrade(const StoreFolder &folder);

    /// Upgrades what `writer` has open with `key`. StoreNewer, and the errors of copying and writing; the tables are
    /// then as they were.
    [[nodiscard]] model::Result<void> run(Connection &writer, std::span<const unsigned char> key);

    /// The opening has succeeded: removes the copies of earlier ones, unless this one upgraded the store as well.
    void removeOldCopies() const;

    void removeAllCopies() const;

private:
    void remove(const QStringList &names) const;
    [[nodiscard]] QStringList copies() const;
    [[nodiscard]] model::Result<void> putAside(Connection &writer, std::span<const unsigned char> key) const;

    StoreFolder m_folder;
    QStringList m_old;
    bool m_upgraded = false;
};

} // namespace db
