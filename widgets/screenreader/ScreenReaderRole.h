// ScreenReaderRole says what a control is to people who hear the screen, where Qt would call it something else.
#pragma once

#include <QAccessible>

class QWidget;

namespace widgets
{

class ScreenReaderRole
{
public:
    /// Sets it, right after the control was made: once it was asked for, its role stays what it was. A button keeps
    /// what it does, says whether it is on, and as a tab whether it is the selected one.
    static void set(QWidget *control, QAccessible::Role role);

    /// One of several of which one is on, such as a chip: what holds it is a group, see setGroup().
    static void setOneOf(QWidget *chip) { set(chip, QAccessible::RadioButton); }
    /// Holds what is chosen among; `name` says what the choice is of.
    static void setGroup(QWidget *holder, const QString &name);
    static void setTab(QWidget *tab) { set(tab, QAccessible::PageTab); }
    static void setTabs(QWidget *holder, const QString &name);
};

} // namespace widgets
