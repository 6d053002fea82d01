// Interrupt turns Ctrl+C and a polite request to end into a flag, so that long work stops between batches.
#pragma once

#include <atomic>

namespace app
{

class Interrupt
{
public:
    /// From now on the first SIGINT or SIGTERM sets the flag; a second one ends the program at once.
    static void listen();

    /// True once the program was asked to stop.
    [[nodiscard]] static const std::atomic_bool &requested();
};

} // namespace app
