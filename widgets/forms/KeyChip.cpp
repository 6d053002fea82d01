#include "widgets/forms/KeyChip.h"

#include "widgets/look/Keycap.h"
#include "widgets/look/Theme.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace widgets
{

KeyChip::KeyChip(const QString &key, QWidget *parent)
    : QToolButton(parent)
    , m_key(key)
{
    setProperty("keyed", !key.isEmpty()); // the style keeps the words off the key
}

void KeyChip::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    if (!m_key.isEmpty()) {
        QPainter painter(this);
        const Token token = !isEnabled() || !isChecked() ? Token::Muted : Token::TintText;
        Keycap::paintAtRight(painter, rect(), m_key, Theme::current().colour(token));
    }
}

} // namespace widgets
