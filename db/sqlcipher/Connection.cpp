#include "db/sqlcipher/Connection.h"

#include "db/sqlcipher/SqlError.h"

#include <QFile>
#include <QFileInfo>

#include <sodium.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace db
{

namespace
{

using model::ErrorCode;
using model::fail;
using model::Result;

constexpr QByteArrayView plainMagic("SQLite format 3\0", 16);

bool isWrite(int action)
{
    switch (action) {
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
    case SQLITE_DELETE:
    case SQLITE_CREATE_TABLE:
    case SQLITE_CREATE_INDEX:
    case SQLITE_CREATE_TRIGGER:
    case SQLITE_CREATE_VIEW:
    case SQLITE_CREATE_VTABLE:
    case SQLITE_DROP_TABLE:
    case SQLITE_DROP_INDEX:
    case SQLITE_DROP_TRIGGER:
    case SQLITE_DROP_VIEW:
    case SQLITE_DROP_VTABLE:
    case SQLITE_ALTER_TABLE:
    case SQLITE_REINDEX:
    case SQLITE_ATTACH:
    case SQLITE_DETACH:
        return true;
    default:
        return false;
    }
}

/// Tables that are no part of the log and never travel.
bool isOfThisCopy(std::string_view table)
{
    static constexpr std::string_view own[] = {
        "local",       "draft",          "user_setting",  "own_incarnation",    "peer",
        "peer_tip",    "sent_bundle",    "sent_tip",      "opened_bundle",      "head_signature",
        "waiting_run", "arriving_piece", "frozen_person", "incarnation_device",
    };
    return std::ranges::find(own, table) != std::end(own);
}

/// Called by the engine while it compiles a statement.
int authorize(void *connection, int action, const char *first, const char *, const char *, const char *)
{
    if (!isWrite(action)) {
        return SQLITE_OK;
    }
    if (action == SQLITE_ATTACH || action == SQLITE_DETACH) {
        return SQLITE_DENY;
    }
    const WriteScope scope = static_cast<const Connection *>(connection)->scope();
    return Connection::mayWrite(scope, first ? std::string_view(first) : std::string_view()) ? SQLITE_OK : SQLITE_DENY;
}

/// Called by the engine before a transaction that wrote becomes durable: a statement compiled inside a scope and run
/// outside it is rolled back here.
int vetoOutsideScope(void *connection)
{
    return static_cast<const Connection *>(connection)->scope() == WriteScope::None ? 1 : 0;
}

Result<void> checkNotPlain(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.read(plainMagic.size()) == plainMagic) {
        return fail(ErrorCode::EngineNotEncrypting, path);
    }
    return {};
}

/// What the engine tells too late or not at all of a file that is to be opened.
Result<void> checkThere(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        return fail(ErrorCode::NotAStore, path);
    }
    if (!file.isReadable()) {
        return fail(ErrorCode::CannotRead, path);
    }
    if (!file.isWritable()) {
        // The engine would make the files beside it as unwritable as it is, and leave them so.
        return fail(ErrorCode::FolderReadOnly, path);
    }
    if (const Result<void> checked = checkNotPlain(path); !checked) {
        return checked;
    }
    // The engine would take an empty file for a new database and fill it.
    return file.size() == 0 ? fail(ErrorCode::StoreDamaged, path) : Result<void>();
}

} // namespace

Connection::Connection(const std::string &path, int flags)
    : m_database(path, flags)
{
}

Connection::~Connection() = default;

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, std::span<const unsigned char> key, Mode mode)
{
    return guarded(path, [&]() -> Result<std::unique_ptr<Connection>> {
        if (const Result<void> checked = mode == Mode::Create ? Result<void>() : checkThere(path); !checked) {
            return std::unexpected(checked.error());
        }
        const int flags = mode == Mode::Create ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READWRITE;
        std::unique_ptr<Connection> connection(new Connection(path.toStdString(), flags));
        connection->setKey(key, sqlite3_key);
        if (connection->m_database.execAndGet("PRAGMA cipher_version").getString().empty()) {
            return fail(ErrorCode::EngineNotEncrypting, path);
        }
        connection->configure(mode);
        if (mode == Mode::Create) {
            if (const Result<void> checked = checkNotPlain(path); !checked) {
                return std::unexpected(checked.error());
            }
        }
        return connection;
    });
}

Result<std::unique_ptr<Connection>> Connection::openInMemory()
{
    return guarded(QStringLiteral("memory"), [&]() -> Result<std::unique_ptr<Connection>> {
        return std::unique_ptr<Connection>(new Connection(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE));
    });
}

Result<void> Connection::changeKey(const QString &path, std::span<const unsigned char> key,
                                   std::span<const unsigned char> newKey)
{
    Result<std::unique_ptr<Connection>> connection = open(path, key, Mode::Write);
    if (!connection) {
        return std::unexpected(connection.error());
    }
    const Result<void> asked = guarded(path, [&]() -> Result<void> {
        (*connection)->setKey(newKey, sqlite3_rekey);
        return {};
    });
    // A connection whose change failed would go on writing with the new key, and the engine does not say whether it
    // did: so it is closed, and what the file opens with is the answer.
    connection->reset();
    if (!asked) {
        return asked;
    }
    const Result<std::unique_ptr<Connection>> changed = open(path, newKey, Mode::Write);
    return changed ? Result<void>() : fail(ErrorCode::CannotWrite, path);
}

void Connection::setKey(std::span<const unsigned char> key, KeyFunction set)
{
    // The form x'…' is SQLCipher's way to take a raw key without deriving one; it never becomes SQL text.
    std::array<char, 68> literal{};
    literal[0] = 'x';
    literal[1] = '\'';
    sodium_bin2hex(literal.data() + 2, literal.size() - 2, key.data(), key.size());
    literal[66] = '\'';
    const int result = set(m_database.getHandle(), literal.data(), 67);
    sodium_memzero(literal.data(), literal.size());
    if (result != SQLITE_OK) {
        throw SQLite::Exception(m_database.getHandle(), result);
    }
}

void Connection::configure(Mode mode)
{
    m_database.setBusyTimeout(mode == Mode::Read ? 5000 : 2000);
    // What is wrong is told by our own errors, not by the engine on standard error.
    m_database.exec("PRAGMA cipher_log_level=NONE");
    // The first read of the file: fails here if the key does not fit.
    m_database.execAndGet("SELECT count(*) FROM sqlite_schema");
    m_database.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
                    "PRAGMA secure_delete=ON; PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY;"
                    "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON");
    if (mode == Mode::Read) {
        m_database.exec("PRAGMA query_only=ON");
    }
    // StoreUpkeep moves pages into the file beside the saves; this is for when it does not get to it. What waits is
    // measured by the log's length, so it is cut to what is usual when a large save has made it longer.
    m_database.exec("PRAGMA wal_autocheckpoint=8000; PRAGMA journal_size_limit=4194304");
    guardWrites();
}

void Connection::guardWrites()
{
    sqlite3_set_authorizer(m_database.getHandle(), authorize, this);
    sqlite3_commit_hook(m_database.getHandle(), vetoOutsideScope, this);
}

bool Connection::mayWrite(WriteScope scope, std::string_view table)
{
    switch (scope) {
    case WriteScope::None:
        return false;
    case WriteScope::Schema:
        return true;
    case WriteScope::Access:
        return table == "access";
    case WriteScope::Local:
        return isOfThisCopy(table);
    case WriteScope::Commit:
        return table != "access" && !isOfThisCopy(table) && table != "sqlite_schema" && table != "sqlite_master";
    }
    return false;
}

SQLite::Statement &Connection::statement(std::string_view sql)
{
    const auto found = m_statements.find(sql);
    if (found != m_statements.end()) {
        found->second->reset();
        found->second->clearBindings();
        return *found->second;
    }
    auto made = std::make_unique<SQLite::Statement>(m_database, std::string(sql));
    const std::string_view key(made->getQuery());
    return *m_statements.emplace(key, std::move(made)).first->second;
}

void Connection::resetStatements()
{
    for (const auto &[sql, kept] : m_statements) {
        kept->tryReset();
    }
}

void Connection::execute(std::string_view sql)
{
    m_database.exec(std::string(sql));
}

} // namespace db
