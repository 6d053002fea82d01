// Banner is one line over a page or a form that says what is to be known, with what can be done about it beside it.
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace widgets
{

/// Hidden until it says something.
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Plain, Warning, Danger };

    explicit Banner(Kind kind, QWidget *parent = nullptr);

    /// Shows `words` and has them read out; blank ones take the banner away.
    void say(const QString &words);
    [[nodiscard]] QString words() const;
    /// Puts a button behind the words.
    void addAction(QPushButton *button);

private:
    QHBoxLayout *m_row;
    QLabel *m_words;
};

} // namespace widgets
