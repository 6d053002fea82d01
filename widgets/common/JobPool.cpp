#include "widgets/common/JobPool.h"

namespace widgets
{

QThreadPool &JobPool::threads()
{
    static QThreadPool pool;
    static const bool once = [] {
        pool.setMaxThreadCount(2);
        pool.setExpiryTimeout(-1);
        return true;
    }();
    Q_UNUSED(once)
    return pool;
}

void JobPool::waitForDone()
{
    threads().waitForDone();
}

} // namespace widgets
