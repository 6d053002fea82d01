// SheetDialog is the frame of every dialog: a title, what went wrong, a body that scrolls, and buttons that stay put.
#pragma once

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace widgets
{

class KeyButton;

/// Dims the window behind it while it is open, and is gone once it is closed.
class SheetDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SheetDialog(const QString &title, QWidget *parent);
    ~SheetDialog() override;

    /// Shows what is wrong above the fields and has it read out; blank text takes it away.
    void showProblem(const QString &sentence);
    [[nodiscard]] QString problem() const;

protected:
    /// Changes the heading, and what the window is called.
    void setTitle(const QString &title);
    /// Where the fields go.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// A short word beside the title, such as when the draft was saved.
    void setStatus(const QString &words);
    /// The one filled button, pressed by Ctrl+Enter.
    KeyButton *addAccept(const QString &words);
    /// A plain button.
    KeyButton *addButton(const QString &words);
    /// The button that closes, pressed by Esc.
    KeyButton *addClose(const QString &words);
    /// What a key does, at the left of the buttons.
    void addHint(const QString &key, const QString &words);
    /// Makes room for what has come into the body since it was shown, as far as the screen has it; never shrinks.
    void makeRoom();

    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_status;
    QWidget *m_scroll = nullptr;
    QWidget *m_problem;
    QLabel *m_problemWords;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
    int m_hints = 0; ///< How many stand before the buttons.
    QWidget *m_dim = nullptr;
    KeyButton *m_accept = nullptr;
};

} // namespace widgets
