// DefinitionStore keeps what a team agreed to count on each programme; earlier agreements stay and can be used again.
#pragma once

#include "db/store/CaseStore.h"
#include "model/programmes/AgreedDefinition.h"

namespace db
{

class DefinitionStore
{
public:
    explicit DefinitionStore(CaseStore &store)
        : m_store(store)
    {
    }

    /// The programme's agreements, the latest first. RoleMayNot without Action::ReadReports.
    [[nodiscard]] model::Result<QList<model::AgreedDefinition>> history(const model::ProgrammeId &programme);

    /// The one that the programme counts by; nothing while what it counts by was set up and not agreed. Errors as
    /// history().
    [[nodiscard]] model::Result<std::optional<model::AgreedDefinition>> current(const model::ProgrammeId &programme);

    /// Counts by this from now on, for all days: the programme's settings and the agreement in one save. The first time
    /// what was set up before is kept as number 1. Errors: RoleMayNot without Action::ChangeProgramme, NotFound
    /// ("programme"), InvalidValue ("lapse"), MissingField ("agreed_by", "agreed").
    [[nodiscard]] model::Result<model::AgreedDefinition> agree(model::AgreedDefinition definition);

private:
    CaseStore &m_store;
};

} // namespace db
