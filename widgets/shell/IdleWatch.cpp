#include "widgets/shell/IdleWatch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

namespace widgets
{

IdleWatch::IdleWatch(int minutes, QObject *parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
    , m_minutes(minutes)
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(minutes * 60 * 1000);
    connect(m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    m_timer->start();
    QCoreApplication::instance()->installEventFilter(this);
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_timer->start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace widgets
