#include "widgets/forms/KeyHint.h"

#include "widgets/look/Keycap.h"
#include "widgets/look/Theme.h"

#include <QPainter>

namespace widgets
{

KeyHint::KeyHint(const QString &key, const QString &words, QWidget *parent)
    : QLabel(words, parent)
    , m_key(key)
{
    setProperty("kind", QStringLiteral("caption"));
    constexpr int between = 6;
    setContentsMargins(Keycap::size(key).width() + between, 0, 0, 0);
    setMinimumHeight(Keycap::size(key).height());
    setAccessibleName(tr("%1: %2", "a key and what it does").arg(key, words));
}

void KeyHint::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    QPainter painter(this);
    const QSize size = Keycap::size(m_key);
    const QRect box(QPoint(0, (height() - size.height()) / 2), size);
    Keycap::paint(painter, box, m_key, Theme::current().colour(Token::Muted));
}

} // namespace widgets
