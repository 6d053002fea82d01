// WidgetSearch finds what a person would reach for, by the name or the words it has.
#pragma once

#include <QPushButton>
#include <QWidget>

namespace support
{

/// The widget in `in` that screen readers call `name`; ends the program when there is none.
template <class Widget>
[[nodiscard]] Widget *named(QWidget *in, const QString &name)
{
    const QList<Widget *> all = in->findChildren<Widget *>();
    for (Widget *widget : all) {
        if (widget->accessibleName() == name) {
            return widget;
        }
    }
    qFatal("there is no %s", qPrintable(name));
}

/// The button in `in` that says `words`; ends the program when there is none.
[[nodiscard]] inline QPushButton *button(QWidget *in, const QString &words)
{
    const QList<QPushButton *> all = in->findChildren<QPushButton *>();
    for (QPushButton *widget : all) {
        if (widget->text() == words) {
            return widget;
        }
    }
    qFatal("there is no button %s", qPrintable(words));
}

} // namespace support
