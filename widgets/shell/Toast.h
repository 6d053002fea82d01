// Toast tells for a moment what was done, and offers to undo it.
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QTimer;

namespace widgets
{

class KeyButton;

/// At the bottom left of its parent, for eight seconds, longer while the pointer or the focus is on it.
class Toast : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    /// `undo` may be empty: then there is nothing to undo.
    void say(const QString &words, std::function<void()> undo = {});
    /// Undoes what was said last, once; whether there was something.
    bool undo();
    void place();

protected:
    bool event(QEvent *event) override;

private:
    QLabel *m_words;
    KeyButton *m_undoButton;
    QTimer *m_timer;
    std::function<void()> m_undo;
};

} // namespace widgets
