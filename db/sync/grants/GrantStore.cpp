#include "db/sync/grants/GrantStore.h"

#include "db/changelog/CellBinding.h"
#include "db/people/PersonStore.h"
#include "db/sqlcipher/SqlError.h"
#include "db/sync/devices/DeviceStore.h"

namespace db
{

using namespace model;

namespace
{

/// The state of a grant on record; blank when there is none.
QString stateOf(Connection &connection, const EntityId &grant)
{
    SQLite::Statement &select = connection.statement("SELECT state FROM case_grant WHERE id = ?");
    bindId(select, 1, grant);
    const QString state = select.executeStep() ? textOf(select.getColumn(0)) : QString();
    select.reset();
    return state;
}

} // namespace

Result<qint64> GrantStore::grant(const QList<PersonId> &people, const DeviceId &device)
{
    return set(people, device, QStringLiteral("granted"));
}

Result<qint64> GrantStore::withdraw(const QList<PersonId> &people, const DeviceId &device)
{
    return set(people, device, QStringLiteral("withdrawn"));
}

Result<qint64> GrantStore::set(const QList<PersonId> &people, const DeviceId &device, const QString &state)
{
    const WriteLock lock(m_store);
    const Result<DeviceTrust> trust = DeviceStore(m_store).trust();
    if (!trust) {
        return std::unexpected(trust.error());
    }
    if (trust->certificateOf(device) == nullptr) {
        return fail(ErrorCode::NotFound, QStringLiteral("device"));
    }
    qint64 done = 0;
    const Result<Change> saved = m_store.commit(Action::ShareCases, [&](SaveWriter &writer) -> Result<void> {
        for (const PersonId &person : people) {
            if (const Result<void> here = PersonStore(m_store).requireHere(person); !here) {
                return here;
            }
            // The same grant on every laptop, so that granting and withdrawing it meet in one field.
            const auto id = *EntityId::fromBytes(m_store.contentId("grant" + person.bytes() + device.bytes()));
            const QString before = stateOf(writer.connection(), id);
            if (before == state ||
                (before.isEmpty() && state == QLatin1StringView("withdrawn") && trust->certificateOf(device)->whole)) {
                continue;
            }
            const Operation operation =
                before.isEmpty()
                    ? Operation{EntityKind::CaseGrant, id, Operation::make, {idCell(device), textCell(state)}, {}}
                    : Operation{EntityKind::CaseGrant,
                                id,
                                schemaOf(EntityKind::CaseGrant).atom(QLatin1StringView("state")),
                                {textCell(state)},
                                {}};
            if (const Result<void> added = writer.add(CompartmentChange::inCaseFile(person, {operation})); !added) {
                return added;
            }
            ++done;
        }
        return {};
    });
    return saved ? Result<qint64>(done) : std::unexpected(saved.error());
}

} // namespace db
