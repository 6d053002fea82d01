// EngagementReader fills the rows that engagement is reckoned from out of the store, by one scan a table.
#pragma once

#include "db/engagement/EngagementSelection.h"
#include "db/engagement/KeptScan.h"
#include "db/store/CaseStore.h"
#include "model/engagement/EngagementRows.h"
#include "model/programmes/Programme.h"

namespace db
{

struct EngagementReading
{
    model::EngagementRows rows;
    /// The settings of the programme asked for, or of the store's only one; else those of a new programme.
    model::Programme programme;
    model::ServiceRows services; ///< When the selection asks for them.
    model::Scope scope;          ///< Whose records these are: everybody's, or of the part that this copy holds.

    /// How they are to be reckoned: by the selection's rule, else the programme's settings, compared as `selection` says.
    [[nodiscard]] model::EngagementOptions options(const EngagementSelection &selection) const;
};

class EngagementReader
{
public:
    /// What is scanned is kept in `kept`, if there is one, for the readings after this.
    explicit EngagementReader(CaseStore &store, std::shared_ptr<KeptScan> kept = {})
        : m_store(store)
        , m_kept(std::move(kept))
    {
    }

    /// People, contacts that show with the needs they touched, enrolments and custody that are not struck out. With a
    /// programme: the people enrolled on it, its enrolments and their contacts. Errors: RoleMayNot without
    /// Action::ReadReports, NotFound for an unknown programme, Ambiguous when several have the name, InvalidValue when
    /// people cannot be grouped by the field, and those of reading.
    [[nodiscard]] model::Result<EngagementReading> read(const EngagementSelection &selection);

private:
    CaseStore &m_store;
    std::shared_ptr<KeptScan> m_kept;
};

} // namespace db
