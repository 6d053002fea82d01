// ChoiceGroup is a row of choices of which one or several are on; single keys act only while the group has the focus.
#pragma once

#include <QWidget>

class QToolButton;

namespace widgets
{

class ChoiceGroup : public QWidget
{
    Q_OBJECT

public:
    enum class Choose { One, Several };

    struct Choice
    {
        QString id;
        QString words;
        const char *icon = nullptr;
        /// One letter or digit, in the program's language; blank: none. Choices that share one are gone through by it.
        QString key;
    };

    /// `columns` choices a row; 0: as many as fit, wrapped.
    ChoiceGroup(const QString &name, const QList<Choice> &choices, Choose choose, int columns,
                QWidget *parent = nullptr);

    void setChosen(const QStringList &ids);
    [[nodiscard]] QStringList chosen() const;
    /// The one that is on; blank when none is.
    [[nodiscard]] QString current() const { return chosen().value(0); }
    /// Gives the focus to the choice that is on, or the first.
    void focusChosen();
    /// Whether single letters act at all; people who steer by voice turn them off.
    static void setSingleKeysEnabled(bool enabled);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addButton(const Choice &choice);
    void moveFocus(QToolButton *from, int by);
    [[nodiscard]] QToolButton *withKey(const QString &key) const;
    void toggled(QToolButton *button);
    void showState(QToolButton *button);

    QList<QToolButton *> m_buttons;
    QList<Choice> m_choices;
    Choose m_choose;
    static bool s_singleKeys;
};

} // namespace widgets
