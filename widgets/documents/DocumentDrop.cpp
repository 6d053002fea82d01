#include "widgets/documents/DocumentDrop.h"

#include "widgets/documents/DocumentIntake.h"

#include <QDropEvent>
#include <QWidget>

namespace widgets
{

DocumentDrop::DocumentDrop(QWidget *page)
    : QObject(page)
{
    page->setAcceptDrops(true);
    page->installEventFilter(this);
}

bool DocumentDrop::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        break;
    case QEvent::DragLeave:
        Q_EMIT hovered(false);
        return false;
    default:
        return false;
    }
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList paths = DocumentIntake::filesIn(drop->mimeData());
    if (paths.isEmpty()) {
        return false;
    }
    drop->setDropAction(Qt::CopyAction); // the file stays where it came from
    drop->accept();
    if (event->type() == QEvent::DragEnter) {
        Q_EMIT hovered(true);
    } else if (event->type() == QEvent::Drop) {
        Q_EMIT hovered(false);
        Q_EMIT dropped(paths);
    }
    return true;
}

} // namespace widgets
