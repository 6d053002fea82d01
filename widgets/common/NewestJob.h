// NewestJob runs work off the window's thread and hands over only the newest answer: what was asked before is dropped.
#pragma once

#include "widgets/common/JobPool.h"

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>

namespace widgets
{

/// `then` is called on the window's thread, and never after the owner is gone or after a newer run() began.
class NewestJob : public QObject
{
    Q_OBJECT

public:
    explicit NewestJob(QObject *parent)
        : QObject(parent)
    {
    }

    /// `work()` returns a value that can be moved; it touches nothing of the window. `then(value)` receives it.
    template <class Work, class Then>
    void run(Work work, Then then)
    {
        using Value = std::invoke_result_t<Work>;
        const int number = ++m_newest;
        auto *watcher = new QFutureWatcher<Value>(this);
        connect(watcher, &QFutureWatcherBase::finished, this,
                [this, watcher, number, then = std::move(then)]() mutable {
                    watcher->deleteLater();
                    if (number == m_newest) {
                        m_running = false;
                        then(watcher->future().takeResult());
                    }
                });
        m_running = true;
        watcher->setFuture(QtConcurrent::run(&JobPool::threads(), std::move(work)));
    }

    /// Whatever still runs is not handed over.
    void drop()
    {
        ++m_newest;
        m_running = false;
    }

    [[nodiscard]] bool isRunning() const { return m_running; }

private:
    int m_newest = 0;
    bool m_running = false;
};

} // namespace widgets
