#include "db/sync/bundles/RecordGate.h"

#include "db/changelog/CellBinding.h"
#include "db/changelog/RecordHash.h"
#include "db/sync/bundles/StreamHeads.h"
#include "db/sync/devices/DevicePapers.h"
#include "model/access/Permission.h"
#include "model/sync/OperationCodec.h"

#include <algorithm>

namespace db
{

using namespace model;

namespace
{

using Text = QLatin1StringView;

/// What a role must allow for an operation that comes from elsewhere: any of these.
std::vector<Action> actionsFor(const Operation &operation)
{
    switch (operation.kind) {
    case EntityKind::User:
    case EntityKind::DeviceCertificate:
    case EntityKind::DeviceRevocation:
        return {Action::ManageUsers};
    case EntityKind::Programme:
    case EntityKind::ListEntry:
    case EntityKind::Service:
        return {Action::ChangeProgramme};
    case EntityKind::CaseGrant:
        return {Action::ShareCases};
    default:
        return {Action::WriteCases, Action::Import};
    }
}

/// What an operation says of the grant `id`; nothing when it is about something else.
std::optional<bool> grantIn(const Operation &operation, const EntityId &id)
{
    if (operation.kind != EntityKind::CaseGrant || operation.entity != id) {
        return std::nullopt;
    }
    const size_t state = operation.makes() ? 1 : 0;
    const bool speaks = operation.makes() || operation.atom == schemaOf(EntityKind::CaseGrant).atom(Text("state"));
    return speaks && operation.cells.size() > state
               ? std::optional(operation.cells[state] == Cell(QStringLiteral("granted")))
               : std::nullopt;
}

Result<std::vector<Operation>> operationsOf(const Record &record)
{
    return decodeOperations(record.payload, idCast<EntityId>(record.compartment));
}

} // namespace

RecordGate::RecordGate(Connection &connection, const QByteArray &team, const DeviceTrust &trust, const DeviceId &self)
    : m_connection(connection)
    , m_team(team)
    , m_trust(trust)
    , m_self(self)
{
    if (const DeviceCertificate *certificate = trust.lastCertificateOf(self)) {
        m_scope = CaseScope::of(connection, *certificate, true);
    }
}

qint64 RecordGate::stampOnRecord(const EntityId &grant)
{
    SQLite::Statement &select = m_connection.statement(
        "SELECT max(record.stamp) FROM case_grant AS held LEFT JOIN head ON head.entity = held.id AND head.atom = ?2"
        " JOIN record ON record.seq = coalesce(head.record, held.made)"
        " WHERE held.id = ?1");
    bindId(select, 1, grant);
    select.bind(2, schemaOf(EntityKind::CaseGrant).atom(Text("state")));
    const qint64 stamp = select.executeStep() ? select.getColumn(0).getInt64() : 0;
    select.reset();
    return stamp;
}

void RecordGate::learn(const std::vector<CheckedRun> &runs)
{
    std::map<CompartmentId, std::pair<qint64, bool>> latest;
    for (const CheckedRun &run : runs) {
        const DeviceCertificate *author = m_trust.lastCertificateOf(run.run.author);
        const CompartmentId &file = run.run.compartment;
        if (run.run.kind != Compartment::CaseFile || author == nullptr || m_scope.holds(run.run.kind, file)) {
            continue;
        }
        const auto grant =
            *EntityId::fromBytes(plainHash("grant" + file.bytes() + m_self.bytes(), EntityId::size, m_team));
        auto &known = latest.try_emplace(file, stampOnRecord(grant), false).first->second;
        for (const Record &record : run.records) {
            const auto operations = operationsOf(record);
            for (const Operation &operation : operations ? *operations : std::vector<Operation>()) {
                const std::optional<bool> granted = grantIn(operation, grant);
                if (granted && record.stamp > known.first && allows(*author, record.author, operation)) {
                    known = {record.stamp, *granted};
                }
            }
        }
    }
    for (const auto &[file, word] : latest) {
        if (word.second) {
            m_scope.add(file);
        }
    }
}

RecordGate::Verdict RecordGate::judge(const CheckedRun &run)
{
    const DeviceCertificate *author = m_trust.lastCertificateOf(run.run.author);
    const auto teamFile = [this](QByteArrayView name) { return plainHash(name, CompartmentId::size, m_team); };
    const bool place = run.run.kind == Compartment::CaseFile ||
                       run.run.compartment.bytes() ==
                           teamFile(run.run.kind == Compartment::AdminFile ? "admin file" : "programme file");
    const std::optional<DeviceId> owner = StreamHeads(m_connection).deviceOf(run.run.incarnation);
    if (author == nullptr || !place || (owner && *owner != run.run.author)) {
        return Verdict::Forbidden;
    }
    if (!m_scope.holds(run.run.kind, run.run.compartment)) {
        return Verdict::NotGranted;
    }
    if (isRevoked(run.run)) {
        return Verdict::Revoked;
    }
    const bool may = std::ranges::all_of(run.records, [&](const Record &record) { return mayWrite(*author, record); });
    return may ? Verdict::Admit : Verdict::Forbidden;
}

bool RecordGate::isRevoked(const RecordRun &run) const
{
    const DeviceRevocation *revocation = m_trust.revocationOf(run.author);
    if (revocation == nullptr) {
        return false;
    }
    const auto last =
        std::ranges::find(revocation->last, DevicePapers::streamHash(m_team, run.compartment, run.incarnation),
                          &DeviceRevocation::Last::stream);
    return last == revocation->last.end() || run.to > last->number;
}

bool RecordGate::mayWrite(const DeviceCertificate &author, const Record &record)
{
    if (record.payload.isEmpty()) {
        return true;
    }
    const auto operations = operationsOf(record);
    if (!operations) {
        return operations.error().code == ErrorCode::StoreNewer; // parked, not applied
    }
    return std::ranges::all_of(*operations, [&](const Operation &operation) {
        const bool here = schemaOf(operation.kind).compartment == record.compartmentKind;
        const bool ownPerson =
            operation.kind != EntityKind::Person || operation.entity.bytes() == record.compartment.bytes();
        return here && ownPerson && allows(author, record.author, operation);
    });
}

bool RecordGate::allows(const DeviceCertificate &author, const UserId &user, const Operation &operation)
{
    // The role that the laptop was approved in, or the one that its own user has by now. Another user's counts for
    // nothing: a laptop could name anybody.
    std::optional<Role> role;
    if (user == author.user) {
        SQLite::Statement &select = m_connection.statement("SELECT role FROM user WHERE id = ?");
        bindId(select, 1, user);
        role = select.executeStep() ? valueIn(roles(), textOf(select.getColumn(0))) : std::nullopt;
        select.reset();
    }
    return author.administrator || std::ranges::any_of(actionsFor(operation), [&](Action action) {
               return may(author.role, action) || (role && may(*role, action));
           });
}

} // namespace db
