#include "widgets/common/KeyButton.h"

#include "widgets/look/Keycap.h"
#include "widgets/look/Theme.h"

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

QSize KeyButton::sizeHint() const
{
    const QSize hint = QPushButton::sizeHint();
    return m_key.isEmpty() ? hint : QSize(hint.width() + Keycap::size(m_key).width() + Keycap::gap, hint.height());
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    QStyleOptionButton label = option;
    label.rect.setRight(label.rect.right() - (m_key.isEmpty() ? 0 : Keycap::size(m_key).width() + Keycap::gap));
    painter.drawControl(QStyle::CE_PushButtonLabel, label);
    const bool filled = property("kind").toString() == QLatin1StringView("filled") && isEnabled();
    Keycap::paintAtRight(painter, rect(), m_key, Theme::current().colour(filled ? Token::OnAccent : Token::Muted));
}

} // namespace widgets
