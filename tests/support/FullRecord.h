// FullRecord fills a person's circumstances with what is usual, and with what breaks layouts.
#pragma once

#include "model/people/PersonId.h"
#include "tests/support/TestStore.h"

namespace support
{

/// Ends the program when something cannot be saved.
void fillRecord(TestStore &store, const model::PersonId &person);

} // namespace support
