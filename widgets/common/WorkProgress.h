// WorkProgress shows how far work in the background has come, and passes on the wish to stop it.
#pragma once

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;

namespace widgets
{

/// What the window and a job share while the job runs.
struct WorkState
{
    std::atomic_bool cancel = false;
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0; ///< 0: not known.
};

class WorkProgress : public QWidget
{
    Q_OBJECT

public:
    explicit WorkProgress(QWidget *parent = nullptr);
    /// Asks the work to stop.
    ~WorkProgress() override;

    /// Starts watching new work; the line shows once it has run for 300 ms. `words` say what goes on.
    [[nodiscard]] std::shared_ptr<WorkState> start(const QString &words);

    /// The work is over.
    void stop();

private:
    void refresh();
    void cancel();

    std::shared_ptr<WorkState> m_state;
    QTimer m_late;
    QTimer m_tick;
    QString m_said;
    QLabel *m_words;
    QProgressBar *m_bar;
    QWidget *m_cancel;
};

} // namespace widgets
