#include "app/Interrupt.h"

#include <csignal>

namespace app
{

namespace
{
std::atomic_bool stopRequested = false;
// A signal handler may touch nothing that could be waiting for a lock.
static_assert(std::atomic_bool::is_always_lock_free);

extern "C" void requestStop(int signal)
{
    stopRequested = true;
    std::signal(signal, SIG_DFL);
}
} // namespace

void Interrupt::listen()
{
    std::signal(SIGINT, requestStop);
    std::signal(SIGTERM, requestStop);
}

const std::atomic_bool &Interrupt::requested()
{
    return stopRequested;
}

} // namespace app
