// Look is one of the three appearances of the window, and the colours that each token has in it.
#pragma once

#include "widgets/look/Token.h"

#include <QColor>
#include <QPalette>
#include <QString>

#include <span>

namespace widgets
{

enum class Look { Light, Dark, HighContrast };

/// A token with its name in the style sheet and its colour in each look.
struct TokenColour
{
    Token token;
    const char *name;
    const char *colours[3]; ///< By Look.
};

/// Every token, in the order of the enumeration.
[[nodiscard]] std::span<const TokenColour> tokenColours();

[[nodiscard]] QColor colourOf(Look look, Token token);

/// For widgets that the style sheet does not reach and for what delegates and charts ask of the style.
[[nodiscard]] QPalette paletteOf(Look look);

/// WCAG 2.2 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

} // namespace widgets
