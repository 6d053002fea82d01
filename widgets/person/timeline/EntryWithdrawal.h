// EntryWithdrawal strikes out what an entry of the timeline shows, whatever kind of thing that is.
#pragma once

#include "db/people/TimelineReader.h"

namespace widgets
{

class EntryWithdrawal
{
public:
    /// Errors: those of striking out a thing of its kind.
    [[nodiscard]] static model::Result<void> of(db::CaseStore &store, const db::TimelineEntry &entry,
                                                const QString &reason);
};

} // namespace widgets
