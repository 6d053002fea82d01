// JobPool is where work runs that would block the window: two threads that keep their store connections.
#pragma once

#include <QThreadPool>

namespace widgets
{

class JobPool
{
public:
    [[nodiscard]] static QThreadPool &threads();

    /// Waits until no job runs: before the store that they read is closed.
    static void waitForDone();
};

} // namespace widgets
