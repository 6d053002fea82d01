// SaveWriter takes the parts of one save and writes each into the log and the tables; only CaseStore::commit has one.
#pragma once

#include "db/changelog/ChangeLog.h"
#include "db/changelog/Projection.h"
#include "db/store/Change.h"
#include "db/store/CompartmentChange.h"
#include "db/store/Session.h"
#include "model/access/Permission.h"

namespace db
{

class SaveWriter
{
public:
    SaveWriter(Connection &connection, ChangeLog &log, Projection &projection, const Session &session,
               model::Action action, const SaveHeader &save, model::RandomSource &random);

    /// Writes one compartment's part. A write that names nothing to overwrite overwrites what shows now. RoleMayNot
    /// when the user's role does not allow one of the operations; the whole save is then undone by commit.
    [[nodiscard]] model::Result<void> add(const CompartmentChange &change);

    /// Inside a save, what was written by it can be read here and nowhere else.
    [[nodiscard]] Connection &connection() { return m_connection; }
    [[nodiscard]] Projection &projection() { return m_projection; }
    [[nodiscard]] const SaveHeader &header() const { return m_save; }
    [[nodiscard]] const Change &change() const { return m_change; }

private:
    [[nodiscard]] bool allows(const model::Operation &operation);
    void addRecord(const CompartmentChange &change, std::vector<model::Operation> operations);
    void note(const CompartmentChange &change);

    Connection &m_connection;
    ChangeLog &m_log;
    Projection &m_projection;
    const Session &m_session;
    model::Action m_action;
    SaveHeader m_save;
    model::RandomSource &m_random;
    Change m_change;
};

/// Whether `user` made this entry of a case file, so that they may withdraw it again. Throws SQLite::Exception.
[[nodiscard]] bool isOwnEntry(Connection &connection, model::EntityKind kind, const model::EntityId &entry,
                              const model::UserId &user);

/// What a user must be allowed to do to write this operation in the course of `action`.
[[nodiscard]] model::Action actionNeeded(const model::Operation &operation, model::Action action);

} // namespace db
