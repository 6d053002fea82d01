// ConsentStore keeps what people agreed to, until it ends or they take it back.
#pragma once

#include "db/entries/EntryStore.h"
#include "model/circumstances/Consent.h"

namespace db
{

class ConsentStore : public EntryStore<model::Consent>
{
public:
    explicit ConsentStore(CaseStore &store)
        : EntryStore(store, shape())
    {
    }

    /// From `day` on (today when invalid) they agree no more. Errors: those of change(), AlreadyDone ("withdrawn").
    [[nodiscard]] model::Result<void> end(const model::ConsentId &id, QDate day = {});

    /// Those given last first.
    [[nodiscard]] static const Shape &shape();
};

} // namespace db
