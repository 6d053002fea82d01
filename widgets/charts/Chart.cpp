#include "widgets/charts/Chart.h"

#include "widgets/charts/ChartAccess.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

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
    if (const std::optional<ChartMark> mark = current(); mark && hasFocus()) {
        painter.setPen(QPen(Theme::current().colour(Token::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(mark->area.adjusted(-1, -1, 1, 1).intersected(QRectF(rect()).adjusted(1, 1, -1, -1)), 3,
                                3);
    }
}

QList<ChartMark> Chart::marks(const QRectF &) const
{
    return {};
}

std::optional<ChartMark> Chart::current() const
{
    const QList<ChartMark> all = marks(QRectF(rect()));
    return all.isEmpty() ? std::nullopt : std::optional(all.at(std::clamp<qsizetype>(m_current, 0, all.size() - 1)));
}

std::optional<ChartMark> Chart::markAt(const QPointF &place) const
{
    const QList<ChartMark> all = marks(QRectF(rect()));
    const auto found = std::ranges::find_if(all, [&place](const ChartMark &mark) { return mark.area.contains(place); });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

void Chart::moveTo(qsizetype mark)
{
    const QList<ChartMark> all = marks(QRectF(rect()));
    if (all.isEmpty()) {
        return;
    }
    m_current = std::clamp<qsizetype>(mark, 0, all.size() - 1);
    update();
    QAccessibleValueChangeEvent said(this, all.at(m_current).name);
    QAccessible::updateAccessibility(&said);
}

void Chart::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(markAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QWidget::mouseMoveEvent(event);
}

void Chart::mouseReleaseEvent(QMouseEvent *event)
{
    const QList<ChartMark> all = marks(QRectF(rect()));
    const auto found =
        std::ranges::find_if(all, [event](const ChartMark &mark) { return mark.area.contains(event->position()); });
    if (event->button() != Qt::LeftButton || found == all.end()) {
        QWidget::mouseReleaseEvent(event);
        return;
    }
    moveTo(found - all.begin());
    Q_EMIT chosen(found->key);
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        moveTo(m_current - 1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        moveTo(m_current + 1);
        return;
    case Qt::Key_Home:
        moveTo(0);
        return;
    case Qt::Key_End:
        moveTo(marks(QRectF(rect())).size() - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (const std::optional<ChartMark> mark = current()) {
            Q_EMIT chosen(mark->key);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void Chart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    moveTo(m_current);
}

bool Chart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const std::optional<ChartMark> mark = markAt(help->pos());
        QToolTip::showText(help->globalPos(), mark ? mark->name : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

void Chart::show(const QString &description)
{
    setAccessibleDescription(description);
    const bool opens = !marks(QRectF(QPointF(), QSizeF(sizeHint()))).isEmpty();
    setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus);
    setMouseTracking(opens);
    m_current = 0;
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
