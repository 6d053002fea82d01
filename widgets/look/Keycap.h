// Keycap draws a key beside the words that it does the same as.
#pragma once

#include <QColor>
#include <QRect>

class QPainter;

namespace widgets
{

class Keycap
{
public:
    /// Between the words and the key, and between the key and the edge.
    static constexpr int gap = 10;

    /// Room for the key's words; nothing without words.
    [[nodiscard]] static QSize size(const QString &key);
    static void paint(QPainter &painter, const QRect &box, const QString &key, const QColor &colour);
    /// Draws it at the right of `rect`, `gap` from the edge, in the middle of its height.
    static void paintAtRight(QPainter &painter, const QRect &rect, const QString &key, const QColor &colour);
};

} // namespace widgets
