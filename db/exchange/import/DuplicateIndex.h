// DuplicateIndex notices that a reference or an identifier already belongs to another person.
#pragma once

#include "db/exchange/import/RowValues.h"
#include "db/sqlcipher/Connection.h"

#include <QHash>

namespace db
{

class DuplicateIndex
{
public:
    /// Starts with the people of the store. Throws SQLite::Exception.
    explicit DuplicateIndex(Connection &reader);

    /// Whether another person has one of these; from then on they are this person's.
    [[nodiscard]] bool noteAndCheck(const model::EntityId &person, const RowValues &values);

private:
    [[nodiscard]] bool take(const model::EntityId &person, const QString &scheme, const QString &value);

    // Hashes of scheme and value, and of the person: a count of possible duplicates bears one accident in 10^13.
    QHash<size_t, size_t> m_owners;
};

} // namespace db
