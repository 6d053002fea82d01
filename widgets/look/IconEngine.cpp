#include "widgets/look/IconEngine.h"

#include "widgets/look/Theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace widgets
{

using namespace Qt::StringLiterals;

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const int side = std::min(rect.width(), rect.height());
    const QRect square(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    painter->drawPixmap(square, drawn(QSize(side, side) * ratio, mode));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    return drawn(size, mode);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal)
{
    return drawn(size, mode);
}

QPixmap IconEngine::drawn(const QSize &size, QIcon::Mode mode) const
{
    const QColor colour = Theme::current().colour(mode == QIcon::Disabled ? Token::Muted : m_token);
    const QString key = u"icon/%1/%2/%3"_s.arg(m_name, colour.name()).arg(size.width());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QFile file(u":/icons/"_s + m_name + u".svg"_s);
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray svg = file.readAll();
        svg.replace("currentColor", colour.name().toLatin1());
        svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        renderer.render(&painter);
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace widgets
