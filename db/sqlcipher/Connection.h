// Connection is one keyed, encrypted connection to cases.db that refuses every write outside a declared scope.
#pragma once

#include "model/core/Result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>
#include <span>
#include <string>
#include <unordered_map>

namespace db
{

/// What the program is doing when it writes; each scope may write its own tables and no others.
enum class WriteScope {
    None,   ///< Every write is refused.
    Schema, ///< Making and upgrading the tables.
    Commit, ///< CaseStore::commit: the change log and its projection.
    Access, ///< The access log.
    Local,  ///< This laptop's own settings: generation, drafts.
};

class Connection
{
public:
    enum class Mode { Create, Write, Read };

    /// Opens `path` with the raw 32-byte `key`. Errors: EngineNotEncrypting (the engine lacks its cipher, or the file
    /// is plain), StoreDamaged (the key does not fit it), NotAStore, CannotRead, FolderReadOnly, CannotWrite.
    [[nodiscard]] static model::Result<std::unique_ptr<Connection>> open(const QString &path,
                                                                         std::span<const unsigned char> key, Mode mode);
    /// An unencrypted database in memory that never touches a disk: for replaying the log.
    [[nodiscard]] static model::Result<std::unique_ptr<Connection>> openInMemory();
    /// Writes all of the database at `path`, which nobody has open, with `newKey` in place of `key`: all or nothing,
    /// crashes included. Errors: those of open(), and CannotWrite; it has the old key then.
    [[nodiscard]] static model::Result<void> changeKey(const QString &path, std::span<const unsigned char> key,
                                                       std::span<const unsigned char> newKey);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// A prepared statement, reset and with no bindings; kept for the next call. Throws SQLite::Exception.
    [[nodiscard]] SQLite::Statement &statement(std::string_view sql);

    /// Ends every kept statement that was not run to its end: one alone keeps the engine from moving the log into the
    /// file.
    void resetStatements();

    /// Runs one or more statements without results. Throws SQLite::Exception.
    void execute(std::string_view sql);

    [[nodiscard]] SQLite::Database &database() { return m_database; }
    [[nodiscard]] WriteScope scope() const { return m_scope; }

    /// Opens a scope for as long as it lives.
    class Scope
    {
    public:
        Scope(Connection &connection, WriteScope scope)
            : m_connection(connection)
            , m_before(connection.m_scope)
        {
            m_connection.m_scope = scope;
        }
        ~Scope() { m_connection.m_scope = m_before; }
        Scope(const Scope &) = delete;
        Scope &operator=(const Scope &) = delete;

    private:
        Connection &m_connection;
        WriteScope m_before;
    };

    /// True if a statement may write `table` in `scope`.
    [[nodiscard]] static bool mayWrite(WriteScope scope, std::string_view table);

private:
    Connection(const std::string &path, int flags);
    using KeyFunction = int (*)(sqlite3 *, const void *, int);
    void setKey(std::span<const unsigned char> key, KeyFunction set);
    void configure(Mode mode);
    void guardWrites();

    SQLite::Database m_database;
    std::unordered_map<std::string_view, std::unique_ptr<SQLite::Statement>> m_statements;
    WriteScope m_scope = WriteScope::None;
};

} // namespace db
