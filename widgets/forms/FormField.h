// FormField is one input of a form with its name above and, beneath it, a hint or what is wrong with it.
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace widgets
{

class FormField : public QWidget
{
    Q_OBJECT

public:
    /// Takes `input`, gives it the name for screen readers and shows the name above it.
    FormField(const QString &name, QWidget *input, QWidget *parent = nullptr);

    /// A line beneath the input that is always there; blank takes it away.
    void setHint(const QString &hint);

    /// Says what is wrong beneath the input and marks it; blank takes the mark away.
    void setError(const QString &sentence);

    [[nodiscard]] QString error() const { return m_sentence; }
    [[nodiscard]] QWidget *input() const { return m_input; }

    /// Puts the keyboard in the input. It is no focus proxy: Tab would go back from here to the input, for ever.
    void takeFocus();

private:
    void mark(bool wrong);
    /// What has the keyboard, and so the name and the description: of an edit with a button beside it, the edit.
    [[nodiscard]] QWidget *spoken() const;
    void describe();

    QWidget *m_input;
    QLabel *m_hint;
    QLabel *m_error;
    QString m_sentence;
};

} // namespace widgets
