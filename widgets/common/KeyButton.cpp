#include "widgets/common/KeyButton.h"

#include "widgets/look/Theme.h"

#include <QPainter>
#include <QShortcut>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace widgets
{

KeyButton::KeyButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
}

void KeyButton::setKey(const QKeySequence &key, Press press, bool shown)
{
    const QString words = key.toString(QKeySequence::NativeText).replace(QStringLiteral("Return"), tr("Enter"));
    setAccessibleDescription(tr("Key: %1", "read by screen readers after a button's name").arg(words));
    m_key = shown ? words : QString();
    if (press == Press::Yes) {
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, &QPushButton::click);
    }
    updateGeometry();
}

QSize KeyButton::keySize() const
{
    if (m_key.isEmpty()) {
        return {};
    }
    const QFontMetrics metrics(Theme::current().font(TextSize::Caption));
    return {std::max(metrics.horizontalAdvance(m_key) + 10, 20), metrics.height() + 2};
}

QSize KeyButton::sizeHint() const
{
    const QSize hint = QPushButton::sizeHint();
    return m_key.isEmpty() ? hint : QSize(hint.width() + keySize().width() + 10, hint.height());
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QSize key = keySize();
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    QStyleOptionButton label = option;
    label.rect.setRight(label.rect.right() - (key.isEmpty() ? 0 : key.width() + 10));
    painter.drawControl(QStyle::CE_PushButtonLabel, label);
    if (key.isEmpty()) {
        return;
    }
    const bool filled = property("kind").toString() == QLatin1StringView("filled") && isEnabled();
    const QColor colour = Theme::current().colour(filled ? Token::OnAccent : Token::Muted);
    const QRect box(width() - key.width() - 10, (height() - key.height()) / 2, key.width(), key.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(Theme::current().font(TextSize::Caption));
    painter.drawText(box, Qt::AlignCenter, m_key);
}

} // namespace widgets
