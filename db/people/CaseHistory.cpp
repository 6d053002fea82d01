#include "db/people/CaseHistory.h"

#include "db/access/UserNames.h"
#include "db/changelog/CellBinding.h"
#include "db/sqlcipher/SqlError.h"
#include "model/sync/OperationCodec.h"

#include <algorithm>
#include <ranges>

namespace db
{

using namespace model;
using namespace Qt::StringLiterals;

namespace
{

bool isAmendment(const Operation &operation)
{
    const int column = schemaOf(operation.kind).column("amends"_L1);
    return operation.makes() && column >= 0 && column < std::ssize(operation.cells) &&
           !isBlank(operation.cells[static_cast<size_t>(column)]);
}

QStringList whatOf(const std::vector<Operation> &operations)
{
    QStringList what;
    for (const Operation &operation : operations) {
        const EntitySchema &schema = schemaOf(operation.kind);
        QString word = schema.table;
        if (!operation.makes()) {
            word += u'.' + QString(schema.atoms[static_cast<size_t>(operation.atom)].name);
        } else if (isAmendment(operation)) {
            word += u".amended"_s;
        }
        if (!what.contains(word)) {
            what.append(word);
        }
    }
    return what;
}

} // namespace

std::vector<qint64> CaseHistory::numbersOf(const PersonId &person, int count)
{
    std::vector<qint64> numbers;
    const std::optional<qint64> file = EntityRows(m_store.reader()).number(person.bytes());
    const auto all = file ? RecordPlaces(m_store.reader()).ofFiles(*file, *file) : std::vector<qint64>();
    for (const qint64 number : std::views::reverse(all)) {
        if (std::ssize(numbers) >= count) {
            break;
        }
        SQLite::Statement &select =
            m_store.reader().statement("SELECT 1 FROM record WHERE seq = ? AND parked = 0 AND payload IS NOT NULL");
        select.bind(1, static_cast<int64_t>(number));
        if (select.executeStep()) {
            numbers.push_back(number);
        }
        select.reset();
    }
    return numbers;
}

Result<QList<CaseHistory::Entry>> CaseHistory::changes(const PersonId &person, int count)
{
    if (const Result<void> allowed = m_store.require(Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<QList<Entry>> {
        const QHash<QByteArray, QString> users = UserNames::all(m_store.reader());
        ChangeLog log(m_store.reader());
        QList<Entry> entries;
        for (const qint64 number : numbersOf(person, count)) {
            const Result<LoggedRecord> logged = log.read(number);
            if (!logged) {
                return std::unexpected(logged.error());
            }
            const Record &record = logged->record;
            const auto operations = decodeOperations(record.payload, idCast<EntityId>(record.compartment));
            if (!operations) {
                return std::unexpected(operations.error());
            }
            entries.append({QDateTime::fromMSecsSinceEpoch(record.recorded, Qt::UTC),
                            UserNames::of(users, record.author), false, whatOf(*operations)});
        }
        return entries;
    });
}

Result<QList<CaseHistory::Entry>> CaseHistory::reads(const PersonId &person, int count)
{
    if (const Result<void> allowed = m_store.require(Action::ReadAudit); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<QList<Entry>> {
        const QHash<QByteArray, QString> users = UserNames::all(m_store.reader());
        SQLite::Statement &select = m_store.reader().statement(
            "SELECT at, user, action FROM access WHERE person = ? ORDER BY seq DESC LIMIT ?");
        bindId(select, 1, person);
        select.bind(2, count);
        QList<Entry> entries;
        while (select.executeStep()) {
            entries.append({QDateTime::fromMSecsSinceEpoch(select.getColumn(0).getInt64(), Qt::UTC),
                            UserNames::of(users, idOf<UserId>(select.getColumn(1))),
                            true,
                            {textOf(select.getColumn(2))}});
        }
        select.reset();
        return entries;
    });
}

Result<QList<CaseHistory::Entry>> CaseHistory::read(const PersonId &person, int count)
{
    Result<QList<Entry>> entries = changes(person, count);
    if (!entries || !m_store.require(Action::ReadAudit)) {
        return entries;
    }
    const Result<QList<Entry>> looks = reads(person, count);
    if (!looks) {
        return std::unexpected(looks.error());
    }
    *entries += *looks;
    std::ranges::stable_sort(*entries, std::ranges::greater(), &Entry::at);
    return entries->mid(0, count);
}

} // namespace db
