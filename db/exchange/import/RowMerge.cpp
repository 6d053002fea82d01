#include "db/exchange/import/RowMerge.h"

#include "db/changelog/CellBinding.h"
#include "db/people/PersonCells.h"
#include "model/contacts/Channel.h"
#include "model/sync/OperationCodec.h"

#include <algorithm>

namespace db
{

using model::Cell;
using model::Cells;
using model::EntityId;
using model::EntityKind;
using model::EntitySchema;
using model::MergeRule;
using model::Operation;

namespace
{

const Cell &cellIn(const EntitySchema &schema, const Cells &cells, QLatin1StringView column)
{
    return cells[static_cast<size_t>(schema.column(column))];
}

qint64 numberIn(const EntitySchema &schema, const Cells &cells, QLatin1StringView column)
{
    const auto *number = std::get_if<qint64>(&cellIn(schema, cells, column));
    return number == nullptr ? 0 : *number;
}

void fillBlank(const EntitySchema &schema, Cells &cells, QLatin1StringView column, const Cell &cell)
{
    Cell &place = cells[static_cast<size_t>(schema.column(column))];
    if (model::isBlank(place)) {
        place = cell;
    }
}

Operation make(const EntitySchema &schema, const EntityId &id, Cells cells)
{
    while (!cells.empty() && model::isBlank(cells.back())) {
        cells.pop_back();
    }
    return {schema.kind, id, Operation::make, std::move(cells), {}};
}

Cells slice(const Cells &cells, const model::Atom &atom)
{
    return {cells.begin() + atom.first, cells.begin() + atom.first + atom.count};
}

} // namespace

QString undoneMark()
{
    return QStringLiteral("import undone");
}

RowMerge::RowMerge(CaseStore &store, SaveWriter &writer, ImportKind kind, QByteArray programme)
    : m_store(store)
    , m_connection(writer.connection())
    , m_rows(writer.projection().rows())
    , m_kind(kind)
    , m_schema(schemaOf(kind))
    , m_programme(std::move(programme))
{
}

std::expected<RowMerge::Came, RowRefusal> RowMerge::merge(const EntityId &id, qint64 person, RowValues values,
                                                          Operations &operations)
{
    const std::optional<EntityRows::Row> known = m_rows.find(m_schema, id);
    if (!known) {
        if (const std::optional<RowRefusal> refused = complete(values, person)) {
            return std::unexpected(*refused);
        }
        operations.push_back(make(m_schema, id, values.cells));
        (void)identify(id, values, operations);
        return Came::Added;
    }
    if (m_kind != ImportKind::People && !isIn(known->row, person)) {
        return std::unexpected(refusal(RefusalCode::PersonDiffers, QLatin1StringView("person")));
    }
    const EntityId newest = newestOf(id);
    const std::optional<EntityRows::Row> row = newest == id ? known : m_rows.find(m_schema, newest);
    const Cells before = m_rows.readAll(m_schema, row->row);
    Cells after = before;
    for (size_t i = 0; i < after.size(); ++i) {
        if (!model::isBlank(values.cells[i])) {
            after[i] = values.cells[i];
        }
    }
    if (m_kind == ImportKind::Enrolments &&
        !model::isBlank(cellIn(m_schema, values.cells, QLatin1StringView("reason")))) {
        // Both are what the row says: the team's own words of before do not go with another reason.
        const auto own = static_cast<size_t>(m_schema.column(QLatin1StringView("own_reason")));
        after[own] = values.cells[own];
    }
    if (const std::optional<RowRefusal> refused = check(after)) {
        return std::unexpected(*refused);
    }
    const bool struck = !model::isBlank(cellIn(m_schema, before, QLatin1StringView("struck")));
    const bool revived = revive(m_schema, newest, before, operations);
    if (struck && !revived) {
        return Came::Unchanged; // Struck out by a person, for a reason: a file does not bring it back.
    }
    const bool wrote = writeAtoms(newest, before, after, operations);
    const bool identified = identify(id, values, operations);
    return revived ? Came::Added : (wrote || identified ? Came::Updated : Came::Unchanged);
}

std::optional<RowRefusal> RowMerge::complete(RowValues &values, qint64 person)
{
    using Text = QLatin1StringView;
    const auto missing = [&](const char *column) {
        return model::isBlank(cellIn(m_schema, values.cells, Text(column)));
    };
    switch (m_kind) {
    case ImportKind::People:
        if (model::areBlank(values.cells) && values.identifiers.isEmpty() && values.alert.isEmpty()) {
            return RowRefusal{RefusalCode::RowBlank};
        }
        break;
    case ImportKind::Enrolments:
        if (missing("started")) {
            return refusal(RefusalCode::StartedMissing, Text("started"));
        }
        fillBlank(m_schema, values.cells, Text("programme"), m_programme.isEmpty() ? Cell() : Cell(m_programme));
        if (missing("programme")) {
            return refusal(RefusalCode::ProgrammeMissing, Text("programme"));
        }
        break;
    case ImportKind::Contacts:
        if (missing("day")) {
            return refusal(RefusalCode::WhenMissing, Text("when"));
        }
        if (missing("outcome")) {
            return refusal(RefusalCode::OutcomeMissing, Text("outcome"));
        }
        fillBlank(m_schema, values.cells, Text("channel"), Cell(qint64(model::Channel::Other)));
        fillBlank(m_schema, values.cells, Text("enrolment"),
                  model::idCell(EntityId::fromBytes(
                                    onlyOpenEnrolment(person, numberIn(m_schema, values.cells, Text("day")),
                                                      values.programme.isEmpty() ? m_programme : values.programme))
                                    .value_or(EntityId())));
        break;
    case ImportKind::Events:
        if (missing("kind")) {
            return refusal(RefusalCode::KindMissing, Text("kind"));
        }
        if (missing("from_day")) {
            return refusal(RefusalCode::FromMissing, Text("from"));
        }
        break;
    }
    return check(values.cells);
}

std::optional<RowRefusal> RowMerge::check(const Cells &cells) const
{
    using Text = QLatin1StringView;
    if (m_kind == ImportKind::Enrolments) {
        const qint64 closed = numberIn(m_schema, cells, Text("closed"));
        if (closed != 0 && closed < numberIn(m_schema, cells, Text("started"))) {
            return refusal(RefusalCode::ClosedBeforeStarted, Text("closed"));
        }
    }
    if (m_kind == ImportKind::Events) {
        const qint64 to = numberIn(m_schema, cells, Text("to_day"));
        if (to != 0 && to < numberIn(m_schema, cells, Text("from_day"))) {
            return refusal(RefusalCode::ToBeforeFrom, Text("to"));
        }
    }
    return std::nullopt;
}

QByteArray RowMerge::onlyOpenEnrolment(qint64 person, qint64 day, const QByteArray &programme)
{
    SQLite::Statement &select = m_connection.statement(
        "SELECT own.id, programme_id.id FROM enrolment JOIN entity AS own ON own.row = enrolment.row LEFT JOIN entity "
        "AS"
        " programme_id ON programme_id.row = enrolment.programme WHERE enrolment.file = ?1 AND struck IS NULL"
        " AND started <= ?2 AND (closed IS NULL OR closed >= ?2)");
    select.bind(1, static_cast<int64_t>(person));
    select.bind(2, static_cast<int64_t>(day));
    QByteArray found;
    int count = 0;
    while (select.executeStep()) {
        if (programme.isEmpty() || bytesOf(select.getColumn(1)) == programme) {
            found = bytesOf(select.getColumn(0));
            ++count;
        }
    }
    select.reset();
    return count == 1 ? found : QByteArray();
}

bool RowMerge::isIn(qint64 row, qint64 person)
{
    SQLite::Statement &select =
        m_connection.statement(m_kind == ImportKind::Enrolments ? "SELECT file FROM enrolment WHERE row = ?"
                               : m_kind == ImportKind::Contacts ? "SELECT file FROM contact WHERE row = ?"
                                                                : "SELECT file FROM event WHERE row = ?");
    select.bind(1, static_cast<int64_t>(row));
    const bool same = select.executeStep() && select.getColumn(0).getInt64() == person;
    select.reset();
    return same;
}

EntityId RowMerge::newestOf(const EntityId &id)
{
    if (m_kind != ImportKind::Contacts && m_kind != ImportKind::Events) {
        return id;
    }
    EntityId newest = id;
    // Records from outside may amend each other in a ring: no more steps than any real chain has.
    for (int step = 0; step < 10'000; ++step) {
        SQLite::Statement &select = m_connection.statement(
            m_kind == ImportKind::Contacts
                ? "SELECT id FROM contact WHERE amends = ? AND struck IS NULL ORDER BY made DESC, id LIMIT 1"
                : "SELECT id FROM event WHERE amends = ? AND struck IS NULL ORDER BY made DESC, id LIMIT 1");
        bindId(select, 1, newest);
        const bool any = select.executeStep();
        const EntityId next = any ? idOf<EntityId>(select.getColumn(0)) : newest;
        select.reset();
        if (!any) {
            break;
        }
        newest = next;
    }
    return newest;
}

bool RowMerge::revive(const EntitySchema &schema, const EntityId &id, const Cells &cells, Operations &operations) const
{
    const auto *mark = std::get_if<QString>(&cellIn(schema, cells, QLatin1StringView("struck")));
    if (mark == nullptr || *mark != undoneMark()) {
        return false;
    }
    operations.push_back({schema.kind, id, schema.atom(QLatin1StringView("struck")), {Cell()}, {}});
    return true;
}

bool RowMerge::writeAtoms(const EntityId &id, const Cells &before, const Cells &after, Operations &operations)
{
    for (const model::Atom &atom : m_schema.atoms) {
        if (atom.rule == MergeRule::AddOnce && m_schema.column(QLatin1StringView("amends")) >= 0 &&
            slice(before, atom) != slice(after, atom)) {
            amend(id, after, operations);
            return true;
        }
    }
    bool wrote = false;
    for (int i = 0; i < std::ssize(m_schema.atoms); ++i) {
        const model::Atom &atom = m_schema.atoms[static_cast<size_t>(i)];
        if (atom.rule != MergeRule::AddOnce && slice(before, atom) != slice(after, atom)) {
            operations.push_back({m_schema.kind, id, i, slice(after, atom), {}});
            wrote = true;
        }
    }
    return wrote;
}

void RowMerge::amend(const EntityId &id, Cells cells, Operations &operations)
{
    cells[static_cast<size_t>(m_schema.column(QLatin1StringView("amends")))] = model::idCell(id);
    cells[static_cast<size_t>(m_schema.column(QLatin1StringView("struck")))] = Cell();
    const auto amendment =
        *EntityId::fromBytes(m_store.contentId("amendment" + id.bytes() + model::encodeCells(cells)));
    (void)ensure(m_schema, amendment, cells, operations);
}

bool RowMerge::identify(const EntityId &person, const RowValues &values, Operations &operations)
{
    bool wrote = false;
    const EntitySchema &identifiers = model::schemaOf(EntityKind::Identifier);
    const auto id = model::idCast<model::PersonId>(person);
    for (auto it = values.identifiers.cbegin(); it != values.identifiers.cend(); ++it) {
        const Cells cells = {model::textCell(model::nameIn(model::identifierKinds(), it.key())),
                             model::textCell(it.value()), model::textCell(plainIdentifier(it.value()))};
        wrote = ensure(identifiers, identifierId(id, it.key(), m_store), cells, operations) || wrote;
    }
    if (!values.alert.isEmpty()) {
        const QByteArray contents = "alert" + person.bytes() + values.alert.toUtf8();
        wrote = ensure(model::schemaOf(EntityKind::Alert), *EntityId::fromBytes(m_store.contentId(contents)),
                       {model::textCell(values.alert)}, operations) ||
                wrote;
    }
    return wrote;
}

bool RowMerge::ensure(const EntitySchema &schema, const EntityId &id, const Cells &cells, Operations &operations)
{
    const std::optional<EntityRows::Row> known = m_rows.find(schema, id);
    if (!known) {
        operations.push_back(make(schema, id, cells));
        return true;
    }
    const Cells before = m_rows.readAll(schema, known->row);
    bool wrote = revive(schema, id, before, operations);
    const int value = schema.atom(QLatin1StringView("value"));
    if (value >= 0) {
        const model::Atom &atom = schema.atoms[static_cast<size_t>(value)];
        if (slice(before, atom) != slice(cells, atom)) {
            operations.push_back({schema.kind, id, value, slice(cells, atom), {}});
            wrote = true;
        }
    }
    return wrote;
}

RowRefusal RowMerge::refusal(RefusalCode code, QLatin1StringView field) const
{
    const auto fields = importFields(m_kind);
    const auto found = std::ranges::find(fields, field, &ImportField::name);
    return {code, found == fields.end() ? RowRefusal::wholeRow : static_cast<int>(found - fields.begin())};
}

} // namespace db
