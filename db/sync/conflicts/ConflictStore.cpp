#include "db/sync/conflicts/ConflictStore.h"

#include "db/access/UserNames.h"
#include "db/changelog/CellBinding.h"
#include "db/changelog/RecordHash.h"
#include "db/changelog/RecordPlaces.h"
#include "db/sqlcipher/SqlError.h"

#include <algorithm>

namespace db
{

using namespace model;

namespace
{

constexpr qsizetype idDigits = 16;

/// A field of which more than one write with different values stands, and its compartment.
struct Met
{
    EntityId entity;
    int atom = 0;
    QByteArray file;
    Compartment kind = Compartment::CaseFile;
};

std::vector<Met> meetings(Connection &connection)
{
    std::vector<Met> all;
    SQLite::Statement &select = connection.statement(
        "SELECT met.entity, met.atom, entity.id, compartment.kind FROM (SELECT entity, atom, min(record) AS record FROM"
        " head GROUP BY entity, atom HAVING count(*) > 1 AND count(DISTINCT cells) > 1) AS met"
        " JOIN record ON record.seq = met.record JOIN stream ON stream.row = record.stream"
        " JOIN entity ON entity.row = stream.file JOIN compartment ON compartment.row = stream.file"
        " ORDER BY compartment.kind DESC, stream.file, met.entity, met.atom");
    while (select.executeStep()) {
        all.push_back({idOf<EntityId>(select.getColumn(0)), select.getColumn(1).getInt(), bytesOf(select.getColumn(2)),
                       static_cast<Compartment>(select.getColumn(3).getInt())});
    }
    select.reset();
    return all;
}

/// The kind of a thing that is in the tables; none while only writes to it have arrived.
const EntitySchema *schemaOfThing(EntityRows &rows, const Met &met)
{
    for (const EntitySchema &schema : entitySchemas()) {
        if (schema.compartment == met.kind && met.atom < std::ssize(schema.atoms) && rows.find(schema, met.entity)) {
            return &schema;
        }
    }
    return nullptr;
}

QString textOfCell(const Cell &cell)
{
    if (const auto *number = std::get_if<qint64>(&cell)) {
        return QString::number(*number);
    }
    if (const auto *bytes = std::get_if<QByteArray>(&cell)) {
        return QString::fromLatin1(bytes->toHex());
    }
    const auto *text = std::get_if<QString>(&cell);
    return text != nullptr ? *text : QString();
}

void describeWrite(Connection &connection, qint64 file, const QHash<QByteArray, QString> &names, Conflict::Value &value)
{
    const std::optional<qint64> seq = RecordPlaces(connection).named(file, value.name);
    SQLite::Statement &select = connection.statement("SELECT author, recorded FROM record WHERE seq = ?");
    select.bind(1, static_cast<int64_t>(seq.value_or(0)));
    if (select.executeStep()) {
        value.author = UserNames::of(names, idOf<UserId>(select.getColumn(0)));
        value.saved = select.getColumn(1).getInt64();
    }
    select.reset();
}

QString referenceOf(Connection &connection, const PersonId &person)
{
    SQLite::Statement &select =
        connection.statement("SELECT reference FROM person WHERE row = (SELECT row FROM entity WHERE id = ?)");
    bindId(select, 1, person);
    const QString reference = select.executeStep() ? textOf(select.getColumn(0)) : QString();
    select.reset();
    return reference;
}

void addValues(Connection &connection, qint64 file, const QHash<QByteArray, QString> &names, const EntitySchema &schema,
               const FieldState &state, Conflict &conflict)
{
    const int shown = state.shown(schema.atoms[static_cast<size_t>(conflict.atom)]);
    for (int i = 0; i < std::ssize(state.writes); ++i) {
        const FieldWrite &write = state.writes[static_cast<size_t>(i)];
        Conflict::Value value;
        value.name = write.name;
        value.cells = write.cells;
        value.shown = i == shown;
        for (const Cell &cell : write.cells) {
            value.texts.append(textOfCell(cell));
        }
        describeWrite(connection, file, names, value);
        conflict.values.append(value);
    }
    std::ranges::stable_sort(conflict.values, [](const Conflict::Value &a, const Conflict::Value &b) {
        return a.shown != b.shown ? a.shown : a.saved < b.saved;
    });
}

} // namespace

Result<QList<Conflict>> ConflictStore::list()
{
    if (const Result<void> allowed = m_store.require(Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<QList<Conflict>> {
        Connection &reader = m_store.reader();
        SQLite::Transaction moment(reader.database());
        Projection projection(reader, Projection::Text::Leave);
        const QHash<QByteArray, QString> names = UserNames::all(reader);
        QList<Conflict> conflicts;
        for (const Met &met : meetings(reader)) {
            const EntitySchema *schema = schemaOfThing(projection.rows(), met);
            if (schema == nullptr) {
                continue;
            }
            Conflict conflict;
            conflict.id = QString::fromLatin1(
                plainHash(met.entity.bytes() + QByteArray::number(met.atom)).toHex().left(idDigits));
            conflict.kind = schema->kind;
            conflict.entity = met.entity;
            conflict.atom = met.atom;
            conflict.field =
                QString(schema->table) + QLatin1Char('.') + QString(schema->atoms[static_cast<size_t>(met.atom)].name);
            if (met.kind == Compartment::CaseFile) {
                conflict.person = PersonId::fromBytes(met.file);
                conflict.reference = referenceOf(reader, *conflict.person);
            }
            addValues(reader, projection.rows().number(met.file).value_or(0), names, *schema,
                      projection.fieldState(*schema, met.entity, met.atom), conflict);
            conflicts.append(conflict);
        }
        return conflicts;
    });
}

Result<void> ConflictStore::resolve(const QString &id, qsizetype keep)
{
    const WriteLock lock(m_store); // what was listed is what is decided on
    const Result<QList<Conflict>> all = list();
    if (!all) {
        return std::unexpected(all.error());
    }
    const auto conflict = std::ranges::find(*all, id.toLower(), &Conflict::id);
    if (conflict == all->end()) {
        return fail(ErrorCode::NotFound, QStringLiteral("conflict"));
    }
    if (keep < 0 || keep >= conflict->values.size()) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("keep"), QString::number(conflict->values.size()));
    }
    Operation operation{conflict->kind, conflict->entity, conflict->atom, conflict->values[keep].cells, {}};
    for (const Conflict::Value &value : conflict->values) {
        operation.overwrites.push_back(value.name);
    }
    const EntitySchema &schema = schemaOf(conflict->kind);
    const CompartmentChange change{conflict->person ? idCast<CompartmentId>(*conflict->person)
                                   : schema.compartment == Compartment::AdminFile ? m_store.adminFile()
                                                                                  : m_store.programmeFile(),
                                   schema.compartment,
                                   {operation},
                                   {}};
    const Result<Change> done = m_store.commit(actionNeeded(operation, Action::WriteCases), change);
    return done ? Result<void>() : std::unexpected(done.error());
}

} // namespace db
