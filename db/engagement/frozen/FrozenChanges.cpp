#include "db/engagement/frozen/FrozenChanges.h"

#include "db/changelog/CellBinding.h"
#include "db/changelog/ChangeLog.h"
#include "model/sync/OperationCodec.h"

namespace db
{

using namespace model;
using Why = FrozenChange::Why;

namespace
{

bool isCorrection(const Operation &operation)
{
    if (!operation.makes()) {
        return true;
    }
    const int amends = schemaOf(operation.kind).column(QLatin1StringView("amends"));
    return amends >= 0 && amends < std::ssize(operation.cells) &&
           !isBlank(operation.cells[static_cast<size_t>(amends)]);
}

} // namespace

QHash<PersonId, QString> FrozenChanges::list(const FrozenFigureId &id)
{
    SQLite::Statement &select = m_connection.statement("SELECT person, part FROM frozen_person WHERE figure = ?");
    bindId(select, 1, id);
    QHash<PersonId, QString> people;
    while (select.executeStep()) {
        people.insert(idOf<PersonId>(select.getColumn(0)), textOf(select.getColumn(1)));
    }
    select.reset();
    return people;
}

qint64 FrozenChanges::frozenAfter(const FrozenFigureId &id)
{
    SQLite::Statement &select = m_connection.statement("SELECT min(record) FROM frozen_person WHERE figure = ?");
    bindId(select, 1, id);
    const qint64 record = select.executeStep() ? select.getColumn(0).getInt64() : 0;
    select.reset();
    return record;
}

Result<Why> FrozenChanges::why(const PersonId &person, qint64 record)
{
    SQLite::Statement &here = m_connection.statement("SELECT 1 FROM person JOIN entity ON entity.row = person.row"
                                                     " WHERE entity.id = ? AND struck IS NULL");
    bindId(here, 1, person);
    const bool isHere = here.executeStep();
    here.reset();
    if (!isHere) {
        return Why::Erased;
    }
    ChangeLog log(m_connection);
    const std::optional<qint64> file = EntityRows(m_connection).number(person.bytes());
    const auto all = file ? log.places().ofFiles(*file, *file) : std::vector<qint64>();
    std::vector<qint64> numbers;
    for (const qint64 number : all) {
        SQLite::Statement &select = m_connection.statement(
            "SELECT 1 FROM record WHERE seq = ?1 AND seq > ?2 AND parked = 0 AND payload IS NOT NULL");
        select.bind(1, static_cast<int64_t>(number));
        select.bind(2, static_cast<int64_t>(record));
        if (select.executeStep()) {
            numbers.push_back(number);
        }
        select.reset();
    }
    for (const qint64 number : numbers) {
        const Result<LoggedRecord> logged = log.read(number);
        if (!logged) {
            return std::unexpected(logged.error());
        }
        const auto operations = decodeOperations(logged->record.payload, idCast<EntityId>(logged->record.compartment));
        if (!operations) {
            return std::unexpected(operations.error());
        }
        if (std::ranges::any_of(*operations, isCorrection)) {
            return Why::Corrected;
        }
    }
    return numbers.empty() ? Why::Otherwise : Why::Late;
}

Result<QList<FrozenChange>> FrozenChanges::between(const FrozenFigureId &id, const QHash<PersonId, QString> &was,
                                                   const PeopleBehind &now)
{
    QHash<PersonId, QString> is;
    for (const BehindPerson &person : now.people) {
        is.insert(person.person, now.parts[static_cast<size_t>(person.part)].code);
    }
    QList<FrozenChange> changes;
    for (auto entry = was.cbegin(); entry != was.cend(); ++entry) {
        if (const QString part = is.value(entry.key()); part != entry.value()) {
            changes.append({entry.key(), entry.value(), part, Why::Otherwise});
        }
    }
    for (auto entry = is.cbegin(); entry != is.cend(); ++entry) {
        if (!was.contains(entry.key())) {
            changes.append({entry.key(), {}, entry.value(), Why::Otherwise});
        }
    }
    const qint64 record = frozenAfter(id);
    for (FrozenChange &change : changes) {
        const Result<Why> found = why(change.person, record);
        if (!found) {
            return std::unexpected(found.error());
        }
        change.why = *found;
    }
    std::ranges::sort(changes, {}, [](const FrozenChange &change) { return change.person.bytes(); });
    return changes;
}

} // namespace db
