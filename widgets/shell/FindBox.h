// FindBox finds people, pages and commands in one box (Ctrl+K).
#pragma once

#include "widgets/people/PersonField.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPointer>

class QAction;

namespace widgets
{

class FindBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit FindBox(FindPeople find, QWidget *parent = nullptr);
    ~FindBox() override;

    /// Pages and commands that can be found by their words.
    void addCommand(QAction *action) { m_commands.append(action); }
    void start();

Q_SIGNALS:
    /// Nobody is called so: somebody new is to be added under what was typed.
    void addWanted(const QString &typed);
    void personChosen(const model::PersonId &person);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void offer();
    void offerCommands();
    void choose();
    void move(int by);

    FindPeople m_find;
    QList<QAction *> m_commands;
    QPointer<QListWidget> m_results;
};

} // namespace widgets
