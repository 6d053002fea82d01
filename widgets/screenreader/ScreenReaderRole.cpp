#include "widgets/screenreader/ScreenReaderRole.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QVariant>

namespace widgets
{

namespace
{

constexpr const char *roleProperty = "screenReaderRole";

/// A button that does what buttons do under another role.
class ButtonAccess : public QAccessibleWidget
{
public:
    ButtonAccess(QAbstractButton *button, QAccessible::Role role)
        : QAccessibleWidget(button, role)
    {
    }

    QString text(QAccessible::Text which) const override
    {
        QString words = QAccessibleWidget::text(which);
        if (words.isEmpty() && which == QAccessible::Name) {
            words = button()->text().remove(u'&');
        }
        return words;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const bool on = button()->isChecked();
        state.checkable = button()->isCheckable() && role() != QAccessible::PageTab;
        state.checked = on && state.checkable;
        state.selectable = role() == QAccessible::PageTab;
        state.selected = on && state.selectable;
        state.hasPopup = role() == QAccessible::ButtonMenu;
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (button()->isEnabled()) {
            names.prepend(pressAction());
        }
        return names;
    }

    void doAction(const QString &action) override
    {
        if (action == pressAction()) {
            button()->click();
        } else {
            QAccessibleWidget::doAction(action);
        }
    }

private:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
};

QAccessibleInterface *accessOf(const QString &, QObject *object)
{
    const QVariant role = object && object->isWidgetType() ? object->property(roleProperty) : QVariant();
    if (!role.isValid()) {
        return nullptr; // Qt's own
    }
    const auto wanted = static_cast<QAccessible::Role>(role.toInt());
    if (auto *button = qobject_cast<QAbstractButton *>(object)) {
        return new ButtonAccess(button, wanted);
    }
    return new QAccessibleWidget(static_cast<QWidget *>(object), wanted);
}

} // namespace

void ScreenReaderRole::set(QWidget *control, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(accessOf);
        return true;
    }();
    Q_UNUSED(installed)
    control->setProperty(roleProperty, static_cast<int>(role));
}

void ScreenReaderRole::setGroup(QWidget *holder, const QString &name)
{
    set(holder, QAccessible::Grouping);
    holder->setAccessibleName(name);
}

void ScreenReaderRole::setTabs(QWidget *holder, const QString &name)
{
    set(holder, QAccessible::PageTabList);
    holder->setAccessibleName(name);
}

} // namespace widgets
