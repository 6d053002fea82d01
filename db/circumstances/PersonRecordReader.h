// PersonRecordReader reads the circumstances of one person.
#pragma once

#include "db/circumstances/PersonRecord.h"
#include "db/store/CaseStore.h"

namespace db
{

class PersonRecordReader
{
public:
    explicit PersonRecordReader(CaseStore &store)
        : m_store(store)
    {
    }

    /// Errors: RoleMayNot.
    [[nodiscard]] model::Result<PersonRecord> of(const model::PersonId &person);

private:
    CaseStore &m_store;
};

} // namespace db
