// Caseload fills a test store with invented people, the same ones every time.
#pragma once

#include "db/madeup/CaseloadPourer.h"
#include "tests/support/TestStore.h"

namespace support
{

/// Pours `people` people up to the store's day; ends the program if that fails.
inline void pourCaseload(TestStore &store, qsizetype people)
{
    model::MadeUpCaseload caseload(1, people, store.clock().today());
    if (!db::CaseloadPourer(store.store()).pour(caseload)) {
        qFatal("The made-up caseload could not be poured.");
    }
}

} // namespace support
