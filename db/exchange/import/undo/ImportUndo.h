// ImportUndo takes back what one import wrote, and says so on the import.
#pragma once

#include "db/store/undo/SaveUndo.h"

namespace db
{

class ImportUndo
{
public:
    explicit ImportUndo(CaseStore &store)
        : m_store(store)
    {
    }

    /// Undoes the import with this id, in one save. Whoever made it needs Action::Import, others Action::UndoImport.
    /// Errors: NotFound, AlreadyDone, RoleMayNot, Cancelled, those of the store.
    [[nodiscard]] model::Result<UndoneSave> run(const QString &importId, const std::atomic_bool *cancel = nullptr);

private:
    struct Import
    {
        model::EntityId id;
        model::SaveId save;
        bool own = false;
    };

    [[nodiscard]] model::Result<Import> find(const QString &importId);

    CaseStore &m_store;
};

} // namespace db
