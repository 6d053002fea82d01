// GroupSessionStore logs a meeting with several people: what it was once, and a contact for each of them, in one save.
#pragma once

#include "db/store/CaseStore.h"
#include "db/store/undo/SaveUndo.h"
#include "model/contacts/GroupSession.h"

namespace db
{

class GroupSessionStore
{
public:
    explicit GroupSessionStore(CaseStore &store)
        : m_store(store)
    {
    }

    /// Saves the session in the programme file and each attendance as a contact (channel "group") in its person's case
    /// file, all or nothing. The save's id can be given to undo(). Errors: MissingField ("people") when there is
    /// nobody; Ambiguous ("people") for somebody who is there twice; and those of ContactStore::add().
    [[nodiscard]] model::Result<model::SaveId> log(model::GroupSession session,
                                                   const QList<model::Attendance> &attendances);

    /// Strikes the session out and all its contacts. Whoever logged it may, and who may strike out. Errors: NotFound
    /// ("save"), AlreadyDone ("undo"), RoleMayNot.
    [[nodiscard]] model::Result<UndoneSave> undo(const model::SaveId &save, const QString &reason);

private:
    [[nodiscard]] model::Result<std::vector<model::Contact>> contactsOf(const model::GroupSession &session,
                                                                        const QList<model::Attendance> &attendances);

    CaseStore &m_store;
};

} // namespace db
