// ContactMethodStore keeps the ways to reach people.
#pragma once

#include "db/entries/EntryStore.h"
#include "model/circumstances/ContactMethod.h"

namespace db
{

class ContactMethodStore : public EntryStore<model::ContactMethod>
{
public:
    explicit ContactMethodStore(CaseStore &store)
        : EntryStore(store, shape())
    {
    }

    /// Those that are preferred first.
    [[nodiscard]] static const Shape &shape();
};

} // namespace db
