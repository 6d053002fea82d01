// AlertStore keeps people's alerts: raised, looked at again on a day, withdrawn when they hold no more.
#pragma once

#include "db/entries/EntryStore.h"
#include "model/circumstances/Alert.h"

namespace db
{

class AlertStore : public EntryStore<model::Alert>
{
public:
    explicit AlertStore(CaseStore &store)
        : EntryStore(store, shape())
    {
    }

    /// As EntryStore::add(); InvalidValue also for a review day in the past.
    [[nodiscard]] model::Result<model::AlertId> add(const model::Alert &alert);

    /// As EntryStore::change(): of an alert only the review day. A new one in the past is InvalidValue.
    [[nodiscard]] model::Result<void> change(const model::Alert &alert);

    [[nodiscard]] static const Shape &shape();
};

} // namespace db
