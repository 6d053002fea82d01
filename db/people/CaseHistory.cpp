#include "db/people/CaseHistory.h"

#include "db/changelog/CellBinding.h"
#include "db/sqlcipher/SqlError.h"
#include "model/sync/OperationCodec.h"

namespace db
{

using namespace model;
using namespace Qt::StringLiterals;

namespace
{

QStringList whatOf(const std::vector<Operation> &operations)
{
    QStringList what;
    for (const Operation &operation : operations) {
        const EntitySchema &schema = schemaOf(operation.kind);
        QString word = schema.table;
        if (!operation.makes()) {
            word += u'.' + QString(schema.atoms[static_cast<size_t>(operation.atom)].name);
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
    SQLite::Statement &select = m_store.reader().statement(
        "SELECT record.seq FROM stream JOIN record ON record.stream = stream.row WHERE stream.file ="
        " (SELECT row FROM entity WHERE id = ?) AND record.parked = 0 AND record.payload IS NOT NULL"
        " ORDER BY record.seq DESC LIMIT ?");
    bindId(select, 1, person);
    select.bind(2, count);
    std::vector<qint64> numbers;
    while (select.executeStep()) {
        numbers.push_back(select.getColumn(0).getInt64());
    }
    select.reset();
    return numbers;
}

QString CaseHistory::userName(const UserId &user)
{
    SQLite::Statement &select = m_store.reader().statement("SELECT name FROM user WHERE id = ?");
    bindId(select, 1, user);
    const QString name = select.executeStep() ? textOf(select.getColumn(0)) : QString();
    select.reset();
    return name.isEmpty() ? user.toString() : name;
}

Result<QList<CaseHistory::Entry>> CaseHistory::ofPerson(const PersonId &person, int count)
{
    if (const Result<void> allowed = m_store.require(Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(u"cases.db"_s, [&]() -> Result<QList<Entry>> {
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
            entries.append({QDateTime::fromMSecsSinceEpoch(record.recorded, Qt::UTC), userName(record.author),
                            whatOf(*operations)});
        }
        return entries;
    });
}

} // namespace db
