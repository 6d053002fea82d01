#include "widgets/shell/LockKey.h"

#include <QApplication>
#include <QKeyEvent>

namespace widgets
{

LockKey::LockKey(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool LockKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && QApplication::activeModalWidget()) {
        const auto *typed = static_cast<const QKeyEvent *>(event);
        if (QKeySequence(typed->keyCombination()) == key()) {
            if (!typed->isAutoRepeat()) {
                QMetaObject::invokeMethod(this, &LockKey::pressed, Qt::QueuedConnection);
            }
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace widgets
