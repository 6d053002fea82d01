// FormDialog is a dialog with a form that scrolls when it is tall, its errors on top and its buttons docked below.
#pragma once

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace widgets
{

class FormErrors;

/// Shown with open(), never exec(); deletes itself when closed.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    /// `action` is what the filled button says.
    FormDialog(const QString &title, const QString &action, QWidget *parent = nullptr);

    /// Where the form's parts go.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// The row of buttons: others go before the filled one.
    [[nodiscard]] QHBoxLayout *foot() const { return m_foot; }
    [[nodiscard]] FormErrors &errors() const { return *m_errors; }
    [[nodiscard]] QPushButton *action() const { return m_action; }

    /// While work runs: the filled button says `words` and nothing can be typed. Blank words end it.
    void setBusy(const QString &words);
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// The filled button was pressed.
    void submitted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpBody(QVBoxLayout *column);
    void setUpFoot(QVBoxLayout *column);

    QString m_actionWords;
    FormErrors *m_errors;
    QWidget *m_form;
    QVBoxLayout *m_body;
    QHBoxLayout *m_foot;
    QPushButton *m_action;
    bool m_busy = false;
};

} // namespace widgets
