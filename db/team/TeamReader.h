// TeamReader reads on whose caseload people are, how they stand, and the contacts with them of the last days.
#pragma once

#include "db/store/CaseStore.h"
#include "model/team/TeamRows.h"

namespace db
{

class TeamReader
{
public:
    explicit TeamReader(CaseStore &store)
        : m_store(store)
    {
    }

    /// As things stood on `asOf`; contacts from `from` to that day. Errors: RoleMayNot without Action::Supervise (a
    /// manager's and a lead's), InvalidValue ("whole") in a copy that holds a part of the programme: the team's figures
    /// are not known there.
    [[nodiscard]] model::Result<model::TeamRows> read(QDate asOf, QDate from);

private:
    CaseStore &m_store;
};

} // namespace db
