#include "widgets/look/Keycap.h"

#include "widgets/look/Theme.h"

#include <QPainter>

namespace widgets
{

QSize Keycap::size(const QString &key)
{
    if (key.isEmpty()) {
        return {0, 0};
    }
    const QFontMetrics metrics(Theme::current().font(TextSize::Caption));
    return {std::max(metrics.horizontalAdvance(key) + 10, 20), metrics.height() + 2};
}

void Keycap::paint(QPainter &painter, const QRect &box, const QString &key, const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(Theme::current().font(TextSize::Caption));
    painter.drawText(box, Qt::AlignCenter, key);
}

void Keycap::paintAtRight(QPainter &painter, const QRect &rect, const QString &key, const QColor &colour)
{
    const QSize own = size(key);
    if (!own.isEmpty()) {
        const QPoint corner(rect.right() + 1 - own.width() - gap, rect.top() + (rect.height() - own.height()) / 2);
        paint(painter, QRect(corner, own), key, colour);
    }
}

} // namespace widgets
