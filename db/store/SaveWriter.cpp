#include "db/store/SaveWriter.h"

#include "db/changelog/CellBinding.h"
#include "db/changelog/PayloadCodec.h"
#include "db/sqlcipher/SqlError.h"
#include "model/sync/OperationCodec.h"

namespace db
{

using model::Action;
using model::EntityKind;
using model::Operation;
using model::Result;

namespace
{

/// A little over what the operation takes when encoded.
qsizetype roughSize(const Operation &operation)
{
    qsizetype size = 32 + std::ssize(operation.overwrites) * 32;
    for (const model::Cell &cell : operation.cells) {
        if (const auto *text = std::get_if<QString>(&cell)) {
            size += text->size() * 3 + 8;
        } else if (const auto *bytes = std::get_if<QByteArray>(&cell)) {
            size += bytes->size() + 8;
        } else {
            size += 9;
        }
    }
    return size;
}

bool isStrikeOut(const Operation &operation)
{
    const model::EntitySchema &schema = model::schemaOf(operation.kind);
    return !operation.makes() && operation.atom == schema.atom(QLatin1StringView("struck"));
}

/// Lists that are kept up from day to day: whoever may add to them may take from them.
bool isWorkingList(EntityKind kind)
{
    switch (kind) {
    case EntityKind::ContactMethod:
    case EntityKind::Address:
    case EntityKind::Relationship:
    case EntityKind::Cover:
    case EntityKind::GroupMember:
    case EntityKind::Goal:
    case EntityKind::PlanAction:
    case EntityKind::Task:
        return true;
    default:
        return false;
    }
}

Action neededForEnrolment(const Operation &operation)
{
    if (operation.makes()) {
        return Action::WriteCases;
    }
    const QString written = model::schemaOf(operation.kind).atoms[static_cast<size_t>(operation.atom)].name;
    return written == QLatin1StringView("closed")       ? Action::CloseEnrolment
           : written == QLatin1StringView("ending")     ? Action::CloseEnrolment
           : written == QLatin1StringView("key_worker") ? Action::Reassign
                                                        : Action::WriteCases;
}

/// Striking out a person hides all that is recorded about them: it is one's own only while nobody else wrote there.
/// The places tell of all records but the last few, which are looked through.
constexpr const char *aloneInTheirFile =
    " AND NOT EXISTS (SELECT 1 FROM stream JOIN stream_place ON stream_place.stream = stream.row JOIN record AS other "
    "ON"
    " other.seq = stream_place.seq WHERE stream.file = entry.row AND other.author <> ?2)"
    " AND NOT EXISTS (SELECT 1 FROM record AS other JOIN stream ON stream.row = other.stream WHERE other.seq >"
    " (SELECT seq FROM placed) AND stream.file = entry.row AND other.author <> ?2)";

} // namespace

bool isOwnEntry(Connection &connection, EntityKind kind, const model::EntityId &entry, const model::UserId &user)
{
    const model::EntitySchema &schema = model::schemaOf(kind);
    if (schema.atom(QLatin1StringView("struck")) < 0) {
        return false;
    }
    const std::string table(schema.table.data(), static_cast<size_t>(schema.table.size()));
    SQLite::Statement &select = connection.statement(
        "SELECT 1 FROM " + table + " AS entry JOIN record ON record.seq = entry.made WHERE " +
        (schema.interned ? "entry.row = (SELECT row FROM entity WHERE id = ?1)" : "entry.id = ?1") +
        " AND record.author = ?2" + (kind == EntityKind::Person ? aloneInTheirFile : ""));
    bindId(select, 1, entry);
    bindId(select, 2, user);
    const bool own = select.executeStep();
    select.reset();
    return own;
}

Action actionNeeded(const Operation &operation, Action action)
{
    switch (operation.kind) {
    case EntityKind::Programme:
    case EntityKind::ListEntry:
    case EntityKind::Service:
        return Action::ChangeProgramme;
    case EntityKind::GroupList:
        return Action::WriteCases;
    case EntityKind::User:
    case EntityKind::DeviceCertificate:
    case EntityKind::DeviceRevocation:
        return Action::ManageUsers;
    case EntityKind::CaseGrant:
        return Action::ShareCases;
    case EntityKind::Cover:
        return Action::Reassign;
    case EntityKind::Import:
        return action;
    default:
        break;
    }
    if (action == Action::Import || action == Action::UndoImport) {
        return action;
    }
    if (isStrikeOut(operation) && !isWorkingList(operation.kind)) {
        return Action::StrikeOut;
    }
    switch (operation.kind) {
    case EntityKind::Contact:
    case EntityKind::GroupSession:
        return Action::LogContact;
    case EntityKind::Person:
    case EntityKind::Identifier:
        return Action::EditPerson;
    case EntityKind::Supervision:
        return Action::Supervise;
    case EntityKind::Enrolment:
        return neededForEnrolment(operation);
    default:
        return Action::WriteCases;
    }
}

SaveWriter::SaveWriter(Connection &connection, ChangeLog &log, Projection &projection, const Session &session,
                       Action action, const SaveHeader &save, model::RandomSource &random)
    : m_connection(connection)
    , m_log(log)
    , m_projection(projection)
    , m_session(session)
    , m_action(action)
    , m_save(save)
    , m_random(random)
{
    m_change.save = save.id;
}

Result<void> SaveWriter::add(const CompartmentChange &change)
{
    for (const Operation &operation : change.operations) {
        if (!allows(operation)) {
            const Action needed = actionNeeded(operation, m_action);
            return model::fail(model::ErrorCode::RoleMayNot, model::nameIn(model::actions(), needed));
        }
        if (model::schemaOf(operation.kind).compartment != change.kind) {
            return model::fail(model::ErrorCode::Internal, QStringLiteral("compartment"));
        }
    }
    return guarded(QStringLiteral("cases.db"), [&]() -> Result<void> {
        std::vector<Operation> part;
        qsizetype size = 0;
        for (const Operation &operation : change.operations) {
            const qsizetype more = roughSize(operation);
            if (!part.empty() && size + more > mostPayloadBytes) {
                addRecord(change, std::exchange(part, {}));
                size = 0;
            }
            part.push_back(operation);
            size += more;
        }
        if (!part.empty()) {
            addRecord(change, std::move(part));
        }
        note(change);
        return {};
    });
}

bool SaveWriter::allows(const Operation &operation)
{
    const Action needed = actionNeeded(operation, m_action);
    if (model::may(m_session.role, needed)) {
        return true;
    }
    return needed == Action::StrikeOut && model::may(m_session.role, Action::WriteCases) &&
           isOwnEntry(m_connection, operation.kind, operation.entity, m_session.user);
}

void SaveWriter::addRecord(const CompartmentChange &change, std::vector<Operation> operations)
{
    for (Operation &operation : operations) {
        if (operation.makes() || !operation.overwrites.empty()) {
            continue;
        }
        const auto shown = m_projection.shownWrite(model::schemaOf(operation.kind), operation.entity, operation.atom);
        if (shown) {
            operation.overwrites.push_back(*shown);
        }
    }
    const auto self = model::idCast<model::EntityId>(change.compartment);
    const std::optional<qint64> happened =
        change.happened.isValid() ? std::optional(change.happened.toJulianDay()) : std::nullopt;
    const model::Record record = m_log.compose(change.compartment, change.kind, m_session.incarnation, m_save, happened,
                                               model::encodeOperations(operations, self), m_random);
    const LoggedRecord logged = m_log.store(record);
    m_projection.apply({logged.seq, logged.file, record.writeName(), record.stamp}, operations);
    ++m_change.records;
}

void SaveWriter::note(const CompartmentChange &change)
{
    for (const Operation &operation : change.operations) {
        m_change.kinds.insert(operation.kind);
    }
    if (change.kind != model::Compartment::CaseFile) {
        return;
    }
    if (m_change.people.size() < Change::mostNamed) {
        m_change.people.append(model::idCast<model::PersonId>(change.compartment));
    } else {
        m_change.everyone = true;
    }
}

} // namespace db
