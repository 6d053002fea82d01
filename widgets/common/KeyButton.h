// KeyButton is a push button that shows beside its words the key that presses it.
#pragma once

#include <QPushButton>

namespace widgets
{

class KeyButton : public QPushButton
{
    Q_OBJECT

public:
    explicit KeyButton(const QString &text, QWidget *parent = nullptr);

    /// Whether the key presses the button, or that is up to the caller (a key that only acts in a dialog or a group).
    enum class Press { Yes, No };

    /// Tells the key, for example "Ctrl+L", to screen readers, and shows it too unless there is no room.
    void setKey(const QKeySequence &key, Press press = Press::Yes, bool shown = true);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

} // namespace widgets
