#include "widgets/marks/IconLabel.h"

#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"

#include <QPainter>

namespace widgets
{

IconLabel::IconLabel(const char *name, Token token, int size, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_token(token)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
}

QSize IconLabel::sizeHint() const
{
    const int side = Theme::current().scaled(m_size);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, rect(), m_name, m_token);
}

} // namespace widgets
