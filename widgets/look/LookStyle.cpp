#include "widgets/look/LookStyle.h"

#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

namespace widgets
{

using namespace Qt::StringLiterals;

namespace
{

/// Fusion derives the box from colours that high contrast does not have: there it could not be seen.
void drawTickBox(const QStyleOption *option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool on = option->state.testFlag(QStyle::State_On);
    const int side = std::min({option->rect.width(), option->rect.height(), theme.scaled(20)});
    QRect box(0, 0, side, side);
    box.moveCenter(option->rect.center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme.colour(on && enabled ? Token::Accent : Token::ControlBorder));
    painter->setBrush(theme.colour(!enabled ? Token::Sunken : on ? Token::Accent : Token::Panel));
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (on) {
        paintIcon(painter, box.adjusted(2, 2, -2, -2), "check", enabled ? Token::OnAccent : Token::Muted);
    } else if (option->state.testFlag(QStyle::State_NoChange)) {
        painter->fillRect(box.adjusted(side / 4, side / 2 - 1, -side / 4, -side / 2 + 1), theme.colour(Token::Text));
    }
    painter->restore();
}

} // namespace

LookStyle::LookStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox) {
        drawTickBox(option, painter);
        return;
    }
    if (element == PE_FrameFocusRect &&
        (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget))) {
        return; // the style sheet gives a button that has the focus a border; a second frame inside it says nothing
                // more
    }
    if (element != PE_FrameFocusRect) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Theme::current().colour(Token::Focus), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 4, 4);
    painter->restore();
}

int LookStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
        return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

int LookStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return Theme::current().scaled(24);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return Theme::current().scaled(16);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace widgets
