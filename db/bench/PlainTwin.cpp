#include "db/bench/PlainTwin.h"

#include "db/changelog/CellBinding.h"
#include "db/schema/SchemaScripts.h"
#include "db/sqlcipher/SqlError.h"
#include "model/sync/EntitySchema.h"

#include <sqlite3.h>

#include <algorithm>

namespace db
{

using model::Cell;
using model::EntityKind;
using model::EntitySchema;
using model::Operation;
using model::Result;

namespace
{

std::string text(QLatin1StringView view)
{
    return std::string(view.data(), static_cast<size_t>(view.size()));
}

Cell cellOf(const Operation &operation, QLatin1StringView name)
{
    const auto at = static_cast<size_t>(model::schemaOf(operation.kind).column(name));
    return at < operation.cells.size() ? operation.cells[at] : Cell();
}

QString wordsOf(const Operation &operation, QLatin1StringView name)
{
    const Cell cell = cellOf(operation, name);
    const auto *words = std::get_if<QString>(&cell);
    return words != nullptr ? *words : QString();
}

void run(SQLite::Statement &statement)
{
    statement.exec();
    statement.reset();
    statement.clearBindings();
}

} // namespace

PlainTwin::PlainTwin(const QString &path)
    : m_path(path)
    , m_database(path.toStdString(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
{
}

Result<std::unique_ptr<PlainTwin>> PlainTwin::create(const QString &path, const QByteArray &key)
{
    return guarded(path, [&]() -> Result<std::unique_ptr<PlainTwin>> {
        std::unique_ptr<PlainTwin> twin(new PlainTwin(path));
        SQLite::Database &database = twin->m_database;
        if (!key.isEmpty()) {
            const QByteArray literal = "x'" + key.toHex() + '\'';
            if (sqlite3_key(database.getHandle(), literal.constData(), static_cast<int>(literal.size())) != SQLITE_OK) {
                return model::fail(model::ErrorCode::EngineNotEncrypting, path);
            }
        }
        database.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
                      "PRAGMA secure_delete=ON; PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY;"
                      "PRAGMA cell_size_check=ON");
        for (int number = 1; number <= SchemaScripts::current; ++number) {
            const Result<std::string> script = SchemaScripts::text(number);
            if (!script) {
                return std::unexpected(script.error());
            }
            database.exec(*script);
        }
        // Nobody keeps house beside its saves: it merges as the engine does unless told otherwise.
        for (const char *text : {"note_text", "person_text"}) {
            const std::string insert = std::string("INSERT INTO ") + text + " (" + text + ", rank) VALUES ";
            database.exec(insert + "('automerge', 4), ('crisismerge', 16), ('usermerge', 4)");
        }
        const auto prepare = [&database](const char *sql) {
            return std::make_unique<SQLite::Statement>(database, sql);
        };
        twin->m_entity = prepare("INSERT INTO entity (id) VALUES (?)");
        twin->m_names = prepare("INSERT INTO person_text (rowid, names, reference, identifiers) VALUES (?, ?, ?, ?)");
        twin->m_note = prepare("INSERT INTO note_text (rowid, note) VALUES (?, ?)");
        return twin;
    });
}

Result<void> PlainTwin::add(const std::vector<CompartmentChange> &changes)
{
    return guarded(m_path, [&]() -> Result<void> {
        SQLite::Transaction transaction(m_database);
        for (const CompartmentChange &change : changes) {
            const qint64 file = number(change.compartment.bytes());
            for (const Operation &operation : change.operations) {
                if (!operation.makes()) {
                    return model::fail(model::ErrorCode::Internal, m_path);
                }
                makeThing(operation, file);
            }
            indexPerson(change, file);
        }
        transaction.commit();
        return {};
    });
}

qint64 PlainTwin::number(const QByteArray &id)
{
    qint64 &row = m_numbers[id.toStdString()];
    if (row == 0) {
        bindBytes(*m_entity, 1, id);
        run(*m_entity);
        row = m_database.getLastInsertRowid();
    }
    return row;
}

SQLite::Statement &PlainTwin::insertInto(const EntitySchema &schema)
{
    std::unique_ptr<SQLite::Statement> &insert = m_inserts[schema.kind];
    if (!insert) {
        std::string sql = "INSERT INTO " + text(schema.table) + (schema.interned ? " (row" : " (id") + ", file, made";
        std::string values = ") VALUES (?, ?, 0";
        for (const model::Column &column : schema.columns) {
            sql += ", " + text(column.name);
            values += ", ?";
        }
        insert = std::make_unique<SQLite::Statement>(m_database, sql + values + ")");
    }
    return *insert;
}

void PlainTwin::makeThing(const Operation &operation, qint64 file)
{
    const EntitySchema &schema = model::schemaOf(operation.kind);
    SQLite::Statement &insert = insertInto(schema);
    if (schema.interned) {
        insert.bind(1, static_cast<int64_t>(number(operation.entity.bytes())));
    } else {
        bindId(insert, 1, operation.entity);
    }
    insert.bind(2, static_cast<int64_t>(file));
    for (size_t i = 0; i < operation.cells.size(); ++i) {
        const int at = static_cast<int>(i) + 3;
        const auto *id = std::get_if<QByteArray>(&operation.cells[i]);
        if (id != nullptr && schema.columns[i].type == model::ColumnType::Entity) {
            insert.bind(at, static_cast<int64_t>(number(*id)));
        } else {
            bindCell(insert, at, operation.cells[i]);
        }
    }
    run(insert);
    if (operation.kind == EntityKind::Contact) {
        const Cell note = cellOf(operation, QLatin1StringView("note"));
        if (!model::isBlank(note)) {
            m_note->bind(1, static_cast<int64_t>(m_database.getLastInsertRowid()));
            bindCell(*m_note, 2, note);
            run(*m_note);
        }
    }
}

void PlainTwin::indexPerson(const CompartmentChange &change, qint64 file)
{
    const auto person = std::ranges::find(change.operations, EntityKind::Person, &Operation::kind);
    if (person == change.operations.end()) {
        return;
    }
    QStringList names;
    for (const char *name : {"given_name", "family_name", "known_as"}) {
        names.append(wordsOf(*person, QLatin1StringView(name)));
    }
    names.removeAll(QString());
    QStringList identifiers;
    for (const Operation &operation : change.operations) {
        if (operation.kind == EntityKind::Identifier) {
            identifiers.append(wordsOf(operation, QLatin1StringView("value")));
            identifiers.append(wordsOf(operation, QLatin1StringView("plain")));
        }
    }
    m_names->bind(1, static_cast<int64_t>(file));
    bindText(*m_names, 2, names.join(QLatin1Char(' ')));
    bindCell(*m_names, 3, cellOf(*person, QLatin1StringView("reference")));
    if (!identifiers.isEmpty()) {
        bindText(*m_names, 4, identifiers.join(QLatin1Char(' ')));
    }
    run(*m_names);
}

} // namespace db
