#include "widgets/shell/Toast.h"

#include "widgets/common/KeyButton.h"
#include "widgets/common/Words.h"
#include "widgets/look/Icon.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>

namespace widgets
{

namespace
{
constexpr int shownFor = 8000;
}

Toast::Toast(QWidget *parent)
    : QFrame(parent)
    , m_words(label("body", {}))
    , m_undoButton(new KeyButton(tr("Undo")))
    , m_timer(new QTimer(this))
{
    setProperty("kind", QStringLiteral("toast"));
    setObjectName(QStringLiteral("toast"));
    auto *layout = new QHBoxLayout(this);
    auto *mark = new QLabel;
    mark->setPixmap(icon("circle-check", Token::Success).pixmap(18, 18));
    layout->addWidget(mark);
    layout->addWidget(m_words);
    m_undoButton->setKey(QKeySequence::Undo, KeyButton::Press::No);
    m_undoButton->setProperty("kind", QStringLiteral("link"));
    layout->addWidget(m_undoButton);
    connect(m_undoButton, &QPushButton::clicked, this, &Toast::undo);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void Toast::say(const QString &words, std::function<void()> undo)
{
    m_words->setText(words);
    m_undo = std::move(undo);
    m_undoButton->setVisible(static_cast<bool>(m_undo));
    place();
    show();
    raise();
    m_timer->start(shownFor);
    setAccessibleName(words);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

bool Toast::undo()
{
    if (!m_undo) {
        return false;
    }
    const std::function<void()> undo = std::exchange(m_undo, {});
    hide();
    undo();
    return true;
}

void Toast::place()
{
    adjustSize();
    move(12, parentWidget()->height() - height() - 12);
}

bool Toast::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::FocusIn) {
        m_timer->stop();
    } else if (event->type() == QEvent::Leave || event->type() == QEvent::FocusOut) {
        m_timer->start(shownFor);
    }
    return QFrame::event(event);
}

} // namespace widgets
