// StoreCensus counts what a store holds.
#pragma once

#include "db/store/CaseStore.h"

namespace db
{

struct StoreCensus
{
    int schema = 0;
    QString cipher; ///< The engine's version of its encryption.
    qint64 people = 0;
    qint64 contacts = 0; ///< That show: neither struck out nor replaced by an amendment.
    qint64 records = 0;
    qint64 bytes = 0; ///< On the disk, with what has not yet been moved into cases.db.

    /// Needs Action::ReadCases.
    [[nodiscard]] static model::Result<StoreCensus> take(CaseStore &store);
};

} // namespace db
