#include "widgets/common/WorkProgress.h"

#include "widgets/common/Words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>

namespace widgets
{

WorkProgress::WorkProgress(QWidget *parent)
    : QWidget(parent)
    , m_words(label("", {}, this))
    , m_bar(new QProgressBar(this))
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAccessibleName(tr("Cancel the work"));
    m_cancel = cancel;
    m_bar->setTextVisible(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_words);
    row->addWidget(m_bar, 1);
    row->addWidget(cancel);
    m_late.setSingleShot(true);
    m_late.setInterval(300);
    m_tick.setInterval(100);
    connect(&m_late, &QTimer::timeout, this, &QWidget::show);
    connect(&m_tick, &QTimer::timeout, this, &WorkProgress::refresh);
    connect(cancel, &QPushButton::clicked, this, &WorkProgress::cancel);
    hide();
}

WorkProgress::~WorkProgress()
{
    if (m_state) {
        m_state->cancel = true;
    }
}

std::shared_ptr<WorkState> WorkProgress::start(const QString &words)
{
    m_state = std::make_shared<WorkState>();
    m_said = words;
    m_bar->setAccessibleName(words);
    m_cancel->setEnabled(true);
    refresh();
    m_late.start();
    m_tick.start();
    return m_state;
}

void WorkProgress::stop()
{
    m_state.reset();
    m_late.stop();
    m_tick.stop();
    hide();
}

void WorkProgress::refresh()
{
    const qint64 total = m_state->total;
    const qint64 done = m_state->done;
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
    //: Progress of work: what goes on, how many are done, of how many.
    m_words->setText(total > 0 ? tr("%1 %L2 of %L3").arg(m_said).arg(done).arg(total) : m_said);
}

void WorkProgress::cancel()
{
    if (m_state) {
        m_state->cancel = true;
        m_said = tr("Stopping…");
        m_cancel->setEnabled(false);
        refresh();
    }
}

} // namespace widgets
