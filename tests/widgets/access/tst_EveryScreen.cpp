#include "tests/support/Screens.h"
#include "tests/support/TestRegistry.h"
#include "widgets/look/Theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollArea>
#include <QTest>

using namespace Qt::StringLiterals;
using widgets::Theme;

namespace
{

constexpr int leastTarget = 24;

QString textOf(QWidget *widget, QAccessible::Text text)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(text) : QString();
}

QString called(QWidget *widget)
{
    return u"%1 “%2”"_s.arg(QLatin1StringView(widget->metaObject()->className()), textOf(widget, QAccessible::Name));
}

/// One of several that are gone through with the arrow keys: Tab goes to the chosen one only.
bool isInArrowGroup(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
}

/// What can have the keyboard now.
QList<QWidget *> controlsOf(const QWidget &screen)
{
    QList<QWidget *> controls;
    for (QWidget *widget : screen.findChildren<QWidget *>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy() && widget->isVisible() &&
            widget->isEnabled() && widget->window() == screen.window()) {
            controls.append(widget);
        }
    }
    return controls;
}

/// What a screen reader is told of one of several: that it is one of them, and of what.
QStringList wrongGroupOf(QWidget *control)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(control);
    if (!interface || !isInArrowGroup(control)) {
        return {};
    }
    const bool tab = interface->role() == QAccessible::PageTab;
    if (!tab && interface->role() != QAccessible::RadioButton) {
        return {u"is one of several and is not called so"_s};
    }
    const QAccessibleInterface *holder = interface->parent();
    if (!holder || holder->role() != (tab ? QAccessible::PageTabList : QAccessible::Grouping) ||
        holder->text(QAccessible::Name).isEmpty()) {
        return {u"is one of several, of what is not said"_s};
    }
    const QAccessible::State state = interface->state();
    const bool on = static_cast<QAbstractButton *>(control)->isChecked();
    return (tab ? state.selected : state.checked) == on ? QStringList()
                                                        : QStringList{u"does not say whether it is on"_s};
}

/// What a screen reader is told of one control.
QStringList wrongNameOf(QWidget *control)
{
    QStringList wrong;
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(control);
    if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty()) {
        wrong.append(u"has no name"_s);
    }
    const QAccessible::Role role = interface ? interface->role() : QAccessible::NoRole;
    const bool scrolls = qobject_cast<QScrollArea *>(control); // it has the keyboard only to be scrolled
    if (!scrolls && (role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Pane)) {
        wrong.append(u"has no role"_s);
    }
    // On Linux the name of a choice is what is chosen; a label or a description says what it is for.
    if (qobject_cast<QComboBox *>(control) && interface && interface->relations(QAccessible::Label).isEmpty() &&
        interface->text(QAccessible::Description).isEmpty()) {
        wrong.append(u"does not say what it is a choice of"_s);
    }
    return wrong;
}

/// The names that two controls beside each other share.
QStringList sharedNames(const QList<QWidget *> &controls)
{
    QStringList wrong;
    QSet<QString> seen;
    for (QWidget *control : controls) {
        const QString key = u"%1|%2|%3"_s.arg(reinterpret_cast<quintptr>(control->parentWidget()))
                                .arg(textOf(control, QAccessible::Name), textOf(control, QAccessible::Description));
        if (seen.contains(key)) {
            wrong.append(called(control) + u": another beside it is called the same"_s);
        }
        seen.insert(key);
    }
    return wrong;
}

/// Whether any of it shows. What scrolls is covered by what it scrolls.
bool canBeSeen(QWidget *control)
{
    return qobject_cast<QAbstractScrollArea *>(control) || !control->visibleRegion().isEmpty();
}

/// Presses Tab all the way round; what had the keyboard, and whether it could be seen then.
QHash<QWidget *, bool> tabbedThrough(QWidget &screen, qsizetype presses)
{
    QHash<QWidget *, bool> reached;
    for (qsizetype at = 0; at < presses; ++at) {
        QWidget *focus = screen.window()->focusWidget();
        QTest::keyClick(focus ? focus : screen.window(), Qt::Key_Tab);
        if (QWidget *now = screen.window()->focusWidget()) {
            reached.insert(now, canBeSeen(now));
        }
    }
    return reached;
}

/// Scrolls to it, as Tab does.
void scrollTo(QWidget *control)
{
    for (QWidget *parent = control->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent)) {
            area->ensureWidgetVisible(control);
        }
    }
}

/// Whether having the keyboard changes what is drawn.
bool showsFocus(QWidget *control, QWidget &screen)
{
    scrollTo(control);
    const QRect around(control->mapTo(screen.window(), QPoint(-3, -3)), control->size() + QSize(6, 6));
    screen.window()->setFocus();
    if (QWidget *focus = screen.window()->focusWidget()) {
        focus->clearFocus();
    }
    const QImage without = screen.window()->grab(around).toImage();
    control->setFocus(Qt::TabFocusReason);
    const QImage with = screen.window()->grab(around).toImage();
    return with != without;
}

} // namespace

class EveryScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Theme::current().apply(widgets::Look::Light, 100); }
    void everyControlIsNamedReachedAndSeen();

private:
    void look(QWidget &screen, const QString &name);
    void check(const QString &name, QWidget *control);
    void checkFocus(QWidget &screen, const QString &name, const QList<QWidget *> &controls);
    void complainOfFocus(QWidget &screen, const QString &name, QWidget *control);
    void complain(const QString &screen, const QString &sentence);

    QStringList m_wrong;
    QSet<QString> m_said; ///< What stands on every page is complained of once.
    QSet<QString> m_drawn;
};

void EveryScreenTest::complain(const QString &screen, const QString &sentence)
{
    if (!m_said.contains(sentence)) {
        m_said.insert(sentence);
        m_wrong.append(screen + u": "_s + sentence);
    }
}

void EveryScreenTest::check(const QString &name, QWidget *control)
{
    for (const QString &wrong : wrongNameOf(control) + wrongGroupOf(control)) {
        complain(name, called(control) + u' ' + wrong);
    }
    if (std::min(control->width(), control->height()) < leastTarget) {
        complain(name, called(control) +
                           u" is %1×%2"_s.arg(QString::number(control->width()), QString::number(control->height())));
    }
}

void EveryScreenTest::checkFocus(QWidget &screen, const QString &name, const QList<QWidget *> &controls)
{
    QList<QWidget *> kinds;
    for (QWidget *control : controls) {
        // One of each is enough: it is the style that draws it.
        const QString kind =
            u"%1 %2"_s.arg(QLatin1StringView(control->metaObject()->className()), control->property("kind").toString());
        if (!m_drawn.contains(kind)) {
            m_drawn.insert(kind);
            kinds.append(control);
        }
        if (const QString own = kind + u' ' + control->objectName(); !m_drawn.contains(own)) {
            m_drawn.insert(own);
            complainOfFocus(screen, name, control);
        }
    }
    if (kinds.isEmpty()) {
        return;
    }
    // What can be seen on white may not be on black. To style a whole window anew takes long, so that it is done once.
    for (const widgets::Look look : {widgets::Look::Dark, widgets::Look::HighContrast}) {
        Theme::current().apply(look, 100);
        for (QWidget *control : std::as_const(kinds)) {
            complainOfFocus(screen, name, control);
        }
    }
    Theme::current().apply(widgets::Look::Light, 100);
}

void EveryScreenTest::complainOfFocus(QWidget &screen, const QString &name, QWidget *control)
{
    bool shows = showsFocus(control, screen);
    for (int again = 0; again < 3 && !shows; ++again) {
        support::Screens::settle(100); // what was still being read or laid out is at rest then
        shows = showsFocus(control, screen);
    }
    if (!shows) {
        complain(name, called(control) + u" looks the same with the keyboard and without, in look %1"_s.arg(
                                             static_cast<int>(Theme::current().look())));
    }
}

void EveryScreenTest::look(QWidget &screen, const QString &name)
{
    if (name == u"behind-a-dialog"_s) {
        return;
    }
    for (QFrame *over : screen.findChildren<QFrame *>()) {
        if (over->property("kind").toString() == u"toast"_s) {
            over->hide(); // it lies over the lower edge for eight seconds, and says what an earlier screen did
        }
    }
    const QList<QWidget *> controls = controlsOf(screen);
    const QHash<QWidget *, bool> reached = tabbedThrough(screen, 2 * controls.size() + 20);
    for (QWidget *control : controls) {
        if (!reached.contains(control) && !isInArrowGroup(control)) {
            complain(name, called(control) + u" is not reached by Tab"_s);
        }
    }
    for (const auto &[control, seen] : reached.asKeyValueRange()) {
        if (!seen) {
            complain(name, called(control) + u" is reached by Tab and cannot be seen"_s);
        }
    }
    for (const QString &wrong : sharedNames(controls)) {
        complain(name, wrong);
    }
    for (QWidget *control : controls) {
        check(name, control);
    }
    checkFocus(screen, name, controls);
}

void EveryScreenTest::everyControlIsNamedReachedAndSeen()
{
    support::TestStore store;
    support::Screens screens(store);
    screens.addPeople(150);
    int seen = 0;
    screens.visit({1366, 768}, [&](QWidget &screen, const QString &name) {
        ++seen;
        look(screen, name);
    });
    QVERIFY(seen >= 25); // a list of screens that shrinks looks at less
    for (const QString &wrong : std::as_const(m_wrong)) {
        qWarning("%s", qPrintable(wrong)); // one failure's words would be cut
    }
    QCOMPARE(m_wrong.size(), 0);
}

REGISTER_TEST(EveryScreenTest)
#include "tst_EveryScreen.moc"
