// PlainTwin holds the rows of a store without their change log, to measure our stores beside.
#pragma once

#include "db/store/CompartmentChange.h"
#include "model/core/Result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <memory>
#include <unordered_map>

namespace db
{

/// The very tables, indexes and full-text indexes of a store, from the same scripts, with the same values in every
/// column but the one that names the record; as durable, as roomy, as careful with what is deleted and what is referred
/// to. What it does without is what we add: the log and its hashes, merging, the guard on writes. It leaves the
/// engine's own housekeeping to the engine, which does it inside the saves. Each row is one prepared INSERT, and local
/// numbers are found in memory.
class PlainTwin
{
public:
    /// Makes the database at `path`, which is not there yet: bare SQLCipher with a 32-byte `key`, plain SQLite with an
    /// empty one. It is for invented people only. Errors: those of writing.
    [[nodiscard]] static model::Result<std::unique_ptr<PlainTwin>> create(const QString &path, const QByteArray &key);

    /// Makes every thing that `changes` make, in one transaction, as one commit of ours does. Fields written later are
    /// beyond it: Internal.
    [[nodiscard]] model::Result<void> add(const std::vector<CompartmentChange> &changes);

    [[nodiscard]] SQLite::Database &database() { return m_database; }

private:
    explicit PlainTwin(const QString &path);
    void makeThing(const model::Operation &operation, qint64 file);
    void indexPerson(const CompartmentChange &change, qint64 file);
    [[nodiscard]] qint64 number(const QByteArray &id);
    [[nodiscard]] SQLite::Statement &insertInto(const model::EntitySchema &schema);

    QString m_path;
    SQLite::Database m_database;
    std::map<model::EntityKind, std::unique_ptr<SQLite::Statement>> m_inserts;
    std::unique_ptr<SQLite::Statement> m_entity;
    std::unique_ptr<SQLite::Statement> m_names;
    std::unique_ptr<SQLite::Statement> m_note;
    std::unordered_map<std::string, qint64> m_numbers;
};

} // namespace db
