// PersonLookup finds whose row it is by a reference or any identifier, among all people of a store, in little memory.
#pragma once

#include "db/exchange/import/RowRefusal.h"
#include "db/sqlcipher/Connection.h"

#include <QHash>

#include <vector>

namespace db
{

/// Knows the people who were there when it was made. All functions throw SQLite::Exception.
class PersonLookup
{
public:
    explicit PersonLookup(Connection &reader);

    /// The number of the one person who goes by `text`, or PersonUnknown or PersonAmbiguous.
    [[nodiscard]] std::expected<qint64, RefusalCode> find(const QString &text);

private:
    struct Entry
    {
        size_t hash;
        qint64 person;
    };

    void load(const char *sql);
    [[nodiscard]] std::expected<qint64, RefusalCode> search(const QString &plain);
    /// Two texts may share a hash: asks the store.
    [[nodiscard]] bool goesBy(qint64 person, const QString &plain);

    Connection &m_reader;
    std::vector<Entry> m_entries;
    QHash<QString, std::expected<qint64, RefusalCode>> m_found;
};

} // namespace db
