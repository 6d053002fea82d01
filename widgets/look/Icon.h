// Icon gives the icons of the one set, painted in a colour of the look that the window has at that moment.
#pragma once

#include "widgets/look/Token.h"

#include <QIcon>
#include <QRect>

class QPainter;

namespace widgets
{

/// An icon of widgets/icons.txt by its name in the set, in the colour of `token`; follows a change of look by itself.
[[nodiscard]] QIcon icon(const char *name, Token token = Token::Text);

/// Paints the icon as large as fits into `rect`, for delegates and charts.
void paintIcon(QPainter *painter, const QRect &rect, const char *name, Token token);

} // namespace widgets
