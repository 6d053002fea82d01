// Theme is the look and text size that the whole window has now, and puts them on.
#pragma once

#include "widgets/look/Look.h"

#include <QFont>
#include <QObject>

namespace widgets
{

/// The sizes of the one type scale, in points at 100%.
enum class TextSize { Caption = 9, Body = 10, Section = 12, Page = 15, Figure = 21 };

/// There is one, as there is one QApplication whose palette and style sheet it sets.
class Theme : public QObject
{
    Q_OBJECT

public:
    static constexpr int textPercents[] = {100, 125, 150, 175, 200};

    [[nodiscard]] static Theme &current();

    /// Sets palette, style sheet and font of the application; emits changed(). `textPercent` is 100 to 200.
    void apply(Look look, int textPercent);

    [[nodiscard]] Look look() const { return m_look; }
    [[nodiscard]] int textPercent() const { return m_textPercent; }
    /// Whether panels that stand beside each other need each other's room.
    [[nodiscard]] bool hasLargeText() const { return m_textPercent >= 150; }
    /// Whether the fields of a form do too.
    [[nodiscard]] bool hasVeryLargeText() const { return m_textPercent >= 175; }
    [[nodiscard]] QColor colour(Token token) const { return colourOf(m_look, token); }

    /// The window's font in a size of the scale, at the text size that is set.
    [[nodiscard]] QFont font(TextSize size, bool bold = false) const;

    /// A length of the design (pixels at 100% text), grown with the text.
    [[nodiscard]] int scaled(int pixels) const { return (pixels * m_textPercent + 50) / 100; }

Q_SIGNALS:
    void changed();

private:
    Theme();
    [[nodiscard]] QString styleSheet() const;

    Look m_look = Look::Light;
    int m_textPercent = 100;
};

} // namespace widgets
