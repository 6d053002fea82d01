#include "tests/support/MergeSimulation.h"

#include "db/changelog/Replay.h"

#include <algorithm>

namespace support
{

using namespace model;

namespace
{

// Few things and few values, so that laptops meet on the same field and sometimes agree.
constexpr int people = 2;
constexpr int thingsOfAKind = 3;
constexpr int values = 3;

EntityId numbered(char kind, int file, int number)
{
    QByteArray bytes(EntityId::size, '\0');
    bytes[0] = kind;
    bytes[1] = static_cast<char>(file);
    bytes[2] = static_cast<char>(number + 1);
    return *EntityId::fromBytes(bytes);
}

} // namespace

int MergeSimulation::turnsForEveryKind()
{
    return (static_cast<int>(entitySchemas().size()) + kindsAtOnce - 1) / kindsAtOnce;
}

MergeSimulation::MergeSimulation(int laptops, int turn, Choice choose)
    : m_choose(std::move(choose))
{
    const std::span<const EntitySchema> all = entitySchemas();
    for (int i = 0; i < kindsAtOnce; ++i) {
        m_kinds.push_back(&all[static_cast<size_t>(turn * kindsAtOnce + i) % all.size()]);
    }
    m_laptops.push_back(std::make_unique<TestStore>(1));
    for (int i = 1; i < laptops; ++i) {
        m_laptops.push_back(m_laptops.front()->anotherLaptop(static_cast<quint64>(i) + 1));
    }
    m_waiting.resize(m_laptops.size());
}

Cell MergeSimulation::randomCell(const EntitySchema &schema, int column)
{
    if (m_choose(4) == 0) {
        return {};
    }
    const int value = m_choose(values);
    switch (schema.columns[static_cast<size_t>(column)].type) {
    case ColumnType::Number:
        return qint64(value);
    case ColumnType::Entity:
        return numbered(static_cast<char>(EntityKind::Programme), 0, value).bytes();
    case ColumnType::ForeignId:
        return numbered(static_cast<char>(schema.kind), 1, value).bytes();
    case ColumnType::Text:
        break;
    }
    for (const Atom &atom : schema.atoms) {
        if (atom.first == column && !atom.mostCautiousFirst.empty()) {
            return QString(atom.mostCautiousFirst[static_cast<size_t>(value) % atom.mostCautiousFirst.size()]);
        }
    }
    return QString(QChar(u'a' + value));
}

EntityId MergeSimulation::randomEntity(const EntitySchema &schema, const EntityId &file)
{
    if (schema.kind == EntityKind::Person) {
        return file;
    }
    return numbered(static_cast<char>(schema.kind), file.bytes().at(1), m_choose(thingsOfAKind));
}

Operation MergeSimulation::randomMake(const EntitySchema &schema, const EntityId &file)
{
    Operation operation{schema.kind, randomEntity(schema, file), Operation::make, {}, {}};
    for (int column = 0; column < std::ssize(schema.columns); ++column) {
        operation.cells.push_back(randomCell(schema, column));
    }
    return operation;
}

Operation MergeSimulation::randomWrite(const EntitySchema &schema, const EntityId &file)
{
    const int atom = m_choose(static_cast<int>(schema.atoms.size()));
    const Atom &field = schema.atoms[static_cast<size_t>(atom)];
    Operation operation{schema.kind, randomEntity(schema, file), atom, {}, {}};
    for (int i = 0; i < field.count; ++i) {
        operation.cells.push_back(randomCell(schema, field.first + i));
    }
    return operation;
}

void MergeSimulation::save()
{
    TestStore &laptop = *m_laptops[static_cast<size_t>(m_choose(static_cast<int>(m_laptops.size())))];
    laptop.clock().advance(m_choose(5) == 0 ? -60'000 : 60'000 * m_choose(3));
    const EntitySchema &schema = *m_kinds[static_cast<size_t>(m_choose(kindsAtOnce))];
    const EntityId person = numbered('p', 1 + m_choose(people), 0);
    db::CompartmentChange change{idCast<CompartmentId>(person), schema.compartment, {}, {}};
    if (schema.compartment == Compartment::ProgrammeFile) {
        change.compartment = laptop->programmeFile();
    } else if (schema.compartment == Compartment::AdminFile) {
        change.compartment = laptop->adminFile();
    }
    const auto file = idCast<EntityId>(change.compartment);
    const int operations = 1 + m_choose(3);
    for (int i = 0; i < operations; ++i) {
        change.operations.push_back(m_choose(3) == 0 ? randomMake(schema, file) : randomWrite(schema, file));
    }
    const auto saved = laptop->commit(Action::Import, change);
    if (!saved) {
        qFatal("a random save failed: %s", qPrintable(saved.error().detail));
    }
}

std::vector<Record> MergeSimulation::shuffled(std::vector<Record> records)
{
    for (size_t i = records.size(); i > 1; --i) {
        std::swap(records[i - 1], records[static_cast<size_t>(m_choose(static_cast<int>(i)))]);
    }
    return records;
}

void MergeSimulation::deliverSome()
{
    const auto count = static_cast<int>(m_laptops.size());
    const auto from = static_cast<size_t>(m_choose(count));
    const auto to = static_cast<size_t>(m_choose(count));
    std::vector<Record> records = shuffled(*(*m_laptops[from])->recordsAfter(0));
    records.resize(records.size() * static_cast<size_t>(1 + m_choose(3)) / 3);
    std::ranges::copy(m_waiting[to], std::back_inserter(records));
    auto received = (*m_laptops[to])->receive(std::move(records));
    if (!received) {
        qFatal("records were not received: %s", qPrintable(received.error().where));
    }
    m_waiting[to] = std::move(received->waiting);
}

void MergeSimulation::deliverAll()
{
    std::vector<Record> all;
    for (const auto &laptop : m_laptops) {
        std::ranges::copy(*(*laptop)->recordsAfter(0), std::back_inserter(all));
    }
    for (const auto &laptop : m_laptops) {
        // One at a time, so that the order within a stream is the shuffled one too.
        std::vector<Record> waiting = shuffled(all);
        while (!waiting.empty()) {
            std::vector<Record> later;
            for (Record &record : waiting) {
                auto received = (*laptop)->receive({record});
                if (!received) {
                    qFatal("a record was not received: %s", qPrintable(received.error().where));
                }
                std::ranges::move(received->waiting, std::back_inserter(later));
            }
            if (later.size() == waiting.size()) {
                qFatal("records wait for ever");
            }
            waiting = std::move(later);
        }
    }
}

QString MergeSimulation::disagreement()
{
    QString first;
    for (const auto &laptop : m_laptops) {
        const auto outcome = db::Replay((*laptop)->reader()).run();
        if (!outcome) {
            return QStringLiteral("a replay failed");
        }
        if (!outcome->findings.isEmpty() || outcome->tables != outcome->log) {
            return QStringLiteral("a laptop differs from its own log: ") + outcome->findings.join(u'\n');
        }
        if (first.isEmpty()) {
            first = outcome->tables.toString();
        } else if (first != outcome->tables.toString()) {
            return QStringLiteral("two laptops differ");
        }
    }
    return {};
}

int MergeSimulation::conflicts()
{
    SQLite::Statement select((*m_laptops.front())->reader().database(),
                             "SELECT count(*) FROM (SELECT 1 FROM head GROUP BY entity, atom"
                             " HAVING count(DISTINCT cells) > 1)");
    return select.executeStep() ? select.getColumn(0).getInt() : 0;
}

} // namespace support
