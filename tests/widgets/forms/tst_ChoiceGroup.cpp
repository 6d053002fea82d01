#include "widgets/forms/ChoiceGroup.h"

#include "tests/support/TestRegistry.h"
#include "tests/support/WidgetSearch.h"
#include "widgets/look/Theme.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using widgets::ChoiceGroup;

/// Choices by key, and what a screen reader says of them.
class ChoiceGroupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keysChoose_data();
    void keysChoose();
    void singleKeysCanBeTurnedOff();
    void isAGroupOfRadioButtons();
    void aScreenReaderCanPress();
    void severalAreCheckBoxes();

private:
    [[nodiscard]] static QAccessibleInterface *heard(QWidget *widget)
    {
        return QAccessible::queryAccessibleInterface(widget);
    }

    std::unique_ptr<ChoiceGroup> m_group;
};

void ChoiceGroupTest::init()
{
    widgets::Theme::current().apply(widgets::Look::Light, 100);
    const QList<ChoiceGroup::Choice> choices{{u"phone"_s, u"Phone"_s, "phone", u"1"_s},
                                             {u"email"_s, u"Email"_s, "mail", u"5"_s},
                                             {u"letter"_s, u"Letter"_s, "mail", u"5"_s},
                                             {u"other"_s, u"Other"_s, "ellipsis", {}}};
    m_group = std::make_unique<ChoiceGroup>(u"Channel"_s, choices, ChoiceGroup::Choose::One, 4);
    m_group->setChosen({u"phone"_s});
    m_group->show();
    m_group->focusChosen();
}

void ChoiceGroupTest::cleanup()
{
    ChoiceGroup::setSingleKeysEnabled(true);
    m_group.reset();
}

void ChoiceGroupTest::keysChoose_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("its key") << u"5"_s << u"email"_s;
    QTest::newRow("a shared key twice") << u"55"_s << u"letter"_s;
    QTest::newRow("and round again") << u"555"_s << u"email"_s;
    QTest::newRow("another between") << u"515"_s << u"email"_s;
    QTest::newRow("the one that is on stays on") << u"11"_s << u"phone"_s;
    QTest::newRow("nobody's key") << u"9"_s << u"phone"_s;
}

void ChoiceGroupTest::keysChoose()
{
    QFETCH(const QString, keys);
    QFETCH(const QString, chosen);
    for (const QChar key : keys) {
        QTest::keyClick(m_group->focusWidget(), key.toLatin1());
    }
    QCOMPARE(m_group->current(), chosen);
    QCOMPARE(m_group->chosen().size(), 1);
}

void ChoiceGroupTest::singleKeysCanBeTurnedOff()
{
    ChoiceGroup::setSingleKeysEnabled(false);
    QTest::keyClick(m_group->focusWidget(), '5');
    QCOMPARE(m_group->current(), u"phone"_s);
}

void ChoiceGroupTest::isAGroupOfRadioButtons()
{
    QCOMPARE(heard(m_group.get())->role(), QAccessible::Grouping);
    QCOMPARE(heard(m_group.get())->text(QAccessible::Name), u"Channel"_s);
    auto *phone = support::named<QToolButton>(m_group.get(), u"Phone"_s);
    auto *email = support::named<QToolButton>(m_group.get(), u"Email"_s);
    QCOMPARE(heard(phone)->role(), QAccessible::RadioButton);
    QCOMPARE(heard(phone)->text(QAccessible::Name), u"Phone"_s);
    QCOMPARE(heard(phone)->text(QAccessible::Description), u"Key: 1"_s);
    QVERIFY(heard(phone)->state().checkable);
    QVERIFY(heard(phone)->state().checked);
    QVERIFY(!heard(email)->state().checked);
    QCOMPARE(heard(phone)->parent()->object(), m_group.get());
}

void ChoiceGroupTest::aScreenReaderCanPress()
{
    QSignalSpy changed(m_group.get(), &ChoiceGroup::changed);
    QAccessibleActionInterface *action =
        heard(support::named<QToolButton>(m_group.get(), u"Letter"_s))->actionInterface();
    QVERIFY(action->actionNames().contains(QAccessibleActionInterface::pressAction()));
    action->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_group->current(), u"letter"_s);
    QCOMPARE(changed.size(), 1);
}

void ChoiceGroupTest::severalAreCheckBoxes()
{
    ChoiceGroup needs(u"Needs"_s, {{u"debt"_s, u"Debt"_s, nullptr, {}}}, ChoiceGroup::Choose::Several, 0);
    QCOMPARE(heard(&needs)->role(), QAccessible::Grouping);
    QCOMPARE(heard(support::named<QToolButton>(&needs, u"Debt"_s))->role(), QAccessible::CheckBox);
}

REGISTER_TEST(ChoiceGroupTest)
#include "tst_ChoiceGroup.moc"
