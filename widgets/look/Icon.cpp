#include "widgets/look/Icon.h"

#include "widgets/look/IconEngine.h"

#include <QPainter>

namespace widgets
{

QIcon icon(const char *name, Token token)
{
    return QIcon(new IconEngine(QString::fromLatin1(name), token));
}

void paintIcon(QPainter *painter, const QRect &rect, const char *name, Token token)
{
    IconEngine(QString::fromLatin1(name), token).paint(painter, rect, QIcon::Normal, QIcon::Off);
}

} // namespace widgets
