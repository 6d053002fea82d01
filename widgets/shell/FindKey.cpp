#include "widgets/shell/FindKey.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace widgets
{

FindKey::FindKey(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool FindKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        QKeySequence(static_cast<const QKeyEvent *>(event)->keyCombination()) == key()) {
        event->ignore(); // nobody keeps it from being the shortcut; where there is none, the field has it after all
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace widgets
