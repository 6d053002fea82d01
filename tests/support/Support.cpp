#include "tests/support/ManualClock.h"
#include "tests/support/SeededRandom.h"
