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

    /// Shows the key, for example "Ctrl+L", and tells it to screen readers; pressing it is up to the caller when
    /// `presses` is false (a key that only acts within a group).
    void setKey(const QKeySequence &key, bool presses = true);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QSize keySize() const;

    QString m_key;
};

} // namespace widgets
