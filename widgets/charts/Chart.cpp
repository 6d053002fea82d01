#include "widgets/charts/Chart.h"

#include "widgets/charts/ChartAccess.h"

#include <QPainter>

namespace widgets
{

Chart::Chart(QWidget *parent)
    : QWidget(parent)
{
    QAccessible::installFactory(ChartAccess::make); // a second time does nothing
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Chart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter, QRectF(rect()), Theme::current().look());
}

void Chart::show(const QString &description)
{
    setAccessibleDescription(description);
    updateGeometry();
    update();
    Q_EMIT changed();
}

void Chart::drawWords(QPainter &painter, const QRectF &area, Look look, const QString &words)
{
    painter.setFont(Theme::current().font(TextSize::Body));
    painter.setPen(colourOf(look, Token::Muted));
    painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, words);
}

} // namespace widgets
