// PeopleSelection finds the people whom a selection lets through, and the values that there are to select by.
#pragma once

#include "db/engagement/PersonLabels.h"
#include "db/store/CaseStore.h"
#include "model/people/PersonId.h"

#include <QSet>
#include <QStringList>

#include <atomic>

namespace db
{

/// For lists of people: contacts are scanned only where a filter looks at them.
class PeopleSelection
{
public:
    /// `cancel`, which outlives this, is looked at between the rows of what takes long.
    explicit PeopleSelection(CaseStore &store, const std::atomic_bool *cancel = nullptr)
        : m_store(store)
        , m_cancel(cancel)
    {
    }

    /// Everyone on the selection's programme, if it names one, whom every filter lets through; people not struck out
    /// only. Errors: RoleMayNot without Action::ReadReports, NotFound for an unknown programme, Ambiguous when several
    /// have the name, Cancelled, and those of reading.
    [[nodiscard]] model::Result<QSet<model::PersonId>> people(const EngagementSelection &selection);

    /// The values that people have in a field on the day `asOf`, in the order of the alphabet; a blank one, last, when
    /// somebody has none. Of programmes all names; of needs those that contacts touched. Errors as above.
    [[nodiscard]] model::Result<QStringList> values(EngagementField field, QDate asOf);

    /// By person in `scan`: whether they stay in. Throws SQLite::Exception.
    [[nodiscard]] static std::vector<bool> kept(EngagementScan &scan, PersonLabels &labels,
                                                const EngagementSelection &selection);

private:
    /// Cancelled, if it was.
    [[nodiscard]] model::Result<void> goOn() const;

    CaseStore &m_store;
    const std::atomic_bool *m_cancel;
};

} // namespace db
