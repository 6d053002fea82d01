#include "db/changelog/Projection.h"

#include "db/changelog/CellBinding.h"

#include <algorithm>

namespace db
{

using model::Atom;
using model::Cells;
using model::EntityId;
using model::EntityKind;
using model::EntitySchema;
using model::Operation;
using model::WriteName;

namespace
{

/// The cells of one atom out of an operation that makes, where trailing blanks may be left off.
Cells atomCells(const Operation &made, const Atom &atom)
{
    Cells cells(static_cast<size_t>(atom.count));
    for (size_t i = 0; i < cells.size(); ++i) {
        const size_t column = static_cast<size_t>(atom.first) + i;
        if (column < made.cells.size()) {
            cells[i] = made.cells[column];
        }
    }
    return cells;
}

bool isAmendable(EntityKind kind)
{
    return kind == EntityKind::Contact || kind == EntityKind::Event;
}

} // namespace

void Projection::apply(const AdmittedRecord &record, const std::vector<Operation> &operations)
{
    m_personTouched = false;
    m_personMade = 0;
    for (const Operation &operation : operations) {
        const EntitySchema &schema = model::schemaOf(operation.kind);
        if (operation.makes()) {
            makeThing(record, operation, schema);
        } else {
            writeField(record, operation, schema);
        }
    }
    if (m_personTouched && m_text == Text::Index) {
        m_search.refreshPerson(record.file, m_personMade == record.file ? SearchIndex::Before::NotIndexed
                                                                        : SearchIndex::Before::Unknown);
    }
}

void Projection::makeThing(const AdmittedRecord &record, const Operation &operation, const EntitySchema &schema)
{
    if (const std::optional<EntityRows::Row> there = m_rows.find(schema, operation.entity)) {
        makeAgain(record, operation, schema, there->row);
        follow(schema, operation.entity, there->row, false);
        return;
    }
    const qint64 row = m_rows.insert(schema, operation.entity, record.file, record.seq, operation.cells);
    for (const int atom : m_heads.atomsAhead(operation.entity)) {
        const Cells cells = atomCells(operation, schema.atoms[static_cast<size_t>(atom)]);
        if (!model::areBlank(cells)) {
            addWrite(record, operation.entity, atom, cells);
        }
        showField(schema, operation.entity, atom, row);
    }
    follow(schema, operation.entity, row, true);
}

void Projection::makeAgain(const AdmittedRecord &record, const Operation &operation, const EntitySchema &schema,
                           qint64 row)
{
    for (int atom = 0; atom < std::ssize(schema.atoms); ++atom) {
        const Cells cells = atomCells(operation, schema.atoms[static_cast<size_t>(atom)]);
        if (model::areBlank(cells)) {
            continue;
        }
        (void)standing(schema, operation.entity, atom, m_rows.find(schema, operation.entity));
        addWrite(record, operation.entity, atom, cells);
        showField(schema, operation.entity, atom, row);
    }
}

void Projection::writeField(const AdmittedRecord &record, const Operation &operation, const EntitySchema &schema)
{
    const std::optional<EntityRows::Row> row = m_rows.find(schema, operation.entity);
    const Standing before = standing(schema, operation.entity, operation.atom, row);
    for (const WriteName &name : operation.overwrites) {
        const auto known = std::ranges::find_if(before, [&](const auto &one) { return one.write.name == name; });
        if (known != before.end()) {
            m_heads.remove(operation.entity, operation.atom, known->record);
        } else if (!m_heads.hasRecord(record.file, name)) {
            m_heads.rememberOverwritten(operation.entity, operation.atom, name);
        }
    }
    addWrite(record, operation.entity, operation.atom, operation.cells);
    if (row) {
        showField(schema, operation.entity, operation.atom, row->row);
        follow(schema, operation.entity, row->row, false);
    }
}

Projection::Standing Projection::standing(const EntitySchema &schema, const EntityId &entity, int atom,
                                          const std::optional<EntityRows::Row> &row)
{
    Standing standing = m_heads.load(entity, atom);
    if (!standing.empty() || !row) {
        return standing;
    }
    const Cells cells = m_rows.read(schema, atom, row->row);
    if (!model::areBlank(cells)) {
        m_heads.add(entity, atom, row->made, cells);
        standing = m_heads.load(entity, atom);
    }
    return standing;
}

void Projection::addWrite(const AdmittedRecord &record, const EntityId &entity, int atom, const Cells &cells)
{
    if (!m_heads.takeOverwritten(entity, atom, record.name)) {
        m_heads.add(entity, atom, record.seq, cells);
    }
}

void Projection::showField(const EntitySchema &schema, const EntityId &entity, int atom, qint64 row)
{
    const model::FieldState state = fieldState(schema, entity, atom);
    const int shown = state.shown(schema.atoms[static_cast<size_t>(atom)]);
    if (shown >= 0) {
        m_rows.update(schema, atom, row, state.writes[static_cast<size_t>(shown)].cells);
    }
}

model::FieldState Projection::fieldState(const EntitySchema &schema, const EntityId &entity, int atom)
{
    model::FieldState state;
    for (FieldHeads::Standing &one : m_heads.load(entity, atom)) {
        state.writes.push_back(std::move(one.write));
    }
    if (!state.writes.empty()) {
        return state;
    }
    if (const std::optional<EntityRows::Row> row = m_rows.find(schema, entity)) {
        Cells cells = m_rows.read(schema, atom, row->row);
        if (!model::areBlank(cells)) {
            model::FieldWrite write = m_heads.describe(row->made);
            write.cells = std::move(cells);
            state.writes.push_back(std::move(write));
        }
    }
    return state;
}

std::optional<WriteName> Projection::shownWrite(const EntitySchema &schema, const EntityId &entity, int atom)
{
    const model::FieldState state = fieldState(schema, entity, atom);
    const int shown = state.shown(schema.atoms[static_cast<size_t>(atom)]);
    if (shown < 0) {
        return std::nullopt;
    }
    return state.writes[static_cast<size_t>(shown)].name;
}

void Projection::follow(const EntitySchema &schema, const EntityId &entity, qint64 row, bool made)
{
    if (schema.kind == EntityKind::Person || schema.kind == EntityKind::Identifier) {
        m_personTouched = true;
        if (made && schema.kind == EntityKind::Person) {
            m_personMade = row;
        }
    } else if (schema.kind == EntityKind::Contact && made && m_text == Text::Index) {
        m_search.addNote(row);
    }
    if (!isAmendable(schema.kind)) {
        return;
    }
    const std::optional<EntityId> amended = EntityId::fromBytes(refreshState(schema, row));
    if (amended && *amended != entity) {
        if (const std::optional<EntityRows::Row> original = m_rows.find(schema, *amended)) {
            refreshState(schema, original->row);
        }
    }
}

QByteArray Projection::refreshState(const EntitySchema &schema, qint64 row)
{
    const bool contact = schema.kind == EntityKind::Contact;
    SQLite::Statement &select = m_connection.statement(
        contact ? "SELECT amends, struck IS NOT NULL, state, EXISTS (SELECT 1 FROM contact AS later WHERE later.amends "
                  "= contact.id AND later.file = contact.file AND later.struck IS NULL) FROM contact WHERE row = ?"
                : "SELECT amends, struck IS NOT NULL, state, EXISTS (SELECT 1 FROM event AS later WHERE later.amends = "
                  "event.id AND later.file = event.file AND later.struck IS NULL) FROM event WHERE row = ?");
    select.bind(1, static_cast<int64_t>(row));
    if (!select.executeStep()) {
        return {};
    }
    const QByteArray amends = bytesOf(select.getColumn(0));
    const int state = select.getColumn(1).getInt() != 0 ? 2 : (select.getColumn(3).getInt() != 0 ? 1 : 0);
    const bool changed = select.getColumn(2).getInt() != state;
    select.reset();
    if (changed) {
        SQLite::Statement &update = m_connection.statement(contact ? "UPDATE contact SET state = ? WHERE row = ?"
                                                                   : "UPDATE event SET state = ? WHERE row = ?");
        update.bind(1, state);
        update.bind(2, static_cast<int64_t>(row));
        update.exec();
    }
    return amends;
}

} // namespace db
