// ProgrammeStore keeps the programmes and what engagement means on each.
#pragma once

#include "db/store/CaseStore.h"
#include "model/programmes/Programme.h"

namespace db
{

class ProgrammeStore
{
public:
    explicit ProgrammeStore(CaseStore &store)
        : m_store(store)
    {
    }

    /// Every programme, in the order in which they were made.
    [[nodiscard]] model::Result<QList<model::Programme>> list();

    /// Their names, in that order.
    [[nodiscard]] model::Result<QStringList> names();

    /// The programme by name, in any case; with an empty name the only one there is. NotFound, or Ambiguous when there
    /// are several to choose from.
    [[nodiscard]] model::Result<model::Programme> find(const QString &name);

    /// Adds a programme; returns it with its id. MissingField without a name, AlreadyDone when there is one of that
    /// name, InvalidValue for a lapse below one day, RoleMayNot.
    [[nodiscard]] model::Result<model::Programme> add(model::Programme programme);

    /// Changes whichever settings differ. NotFound, and the errors of add().
    [[nodiscard]] model::Result<void> change(const model::Programme &programme);

private:
    CaseStore &m_store;
};

} // namespace db
