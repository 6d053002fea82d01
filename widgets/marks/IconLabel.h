// IconLabel shows one icon of the set beside words, in a colour of the look that the window has at that moment.
#pragma once

#include "widgets/look/Token.h"

#include <QWidget>

namespace widgets
{

/// Decoration: the words beside it say the same, so screen readers pass over it.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    /// `size` is in pixels of the design and grows with the text.
    IconLabel(const char *name, Token token, int size, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const char *m_name;
    Token m_token;
    int m_size;
};

} // namespace widgets
