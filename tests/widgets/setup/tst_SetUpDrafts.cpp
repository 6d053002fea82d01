#include "db/drafts/DraftStore.h"
#include "db/programmes/ProgrammeStore.h"
#include "db/services/ServiceStore.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WidgetSearch.h"
#include "widgets/look/Theme.h"
#include "widgets/setup/lists/ProgrammesSection.h"
#include "widgets/setup/lists/ServiceDialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSpinBox>
#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;
using support::button;
using support::CaseFixture;
using widgets::ProgrammesSection;
using widgets::ServiceDialog;

/// What is typed into the set-up is kept until it is saved, put back or thrown away.
class SetUpDraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aServiceIsGoneOnWith();
    void aProgrammeIsGoneOnWith();
    void asItWasThrowsTheDraftAway();
    void savingEndsTheDraftAndBeginsAnother();
    void eachProgrammeHasItsOwn();

private:
    [[nodiscard]] db::CaseStore &store() { return m_cases->store(); }
    [[nodiscard]] qsizetype drafts() { return db::DraftStore(store()).list()->size(); }
    void show()
    {
        m_section = std::make_unique<ProgrammesSection>(store());
        m_section->resize(800, 700);
        m_section->show();
        QApplication::setActiveWindow(m_section.get());
    }
    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_section->findChild<Widget *>(name);
    }

    std::unique_ptr<CaseFixture> m_cases;
    std::unique_ptr<QWidget> m_section;
};

void SetUpDraftsTest::init()
{
    widgets::Theme::current().apply(widgets::Look::Light, 100);
    m_cases = std::make_unique<CaseFixture>();
}

void SetUpDraftsTest::cleanup()
{
    m_section.reset();
    m_cases.reset();
}

void SetUpDraftsTest::aServiceIsGoneOnWith()
{
    QWidget window;
    window.show();
    QPointer<ServiceDialog> dialog = new ServiceDialog(store(), {}, &window);
    dialog->open();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"name"_s), u"Detox"_s);
    QTRY_COMPARE(drafts(), 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    dialog = new ServiceDialog(store(), {}, &window);
    dialog->open();
    QApplication::setActiveWindow(dialog);
    QTest::keyClick(dialog, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"name"_s)->text(), u"Detox"_s);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!dialog);
    QCOMPARE(drafts(), 0);
    QCOMPARE(CaseFixture::sure(db::ServiceStore(store()).list()).first().name, u"Detox"_s);
}

void SetUpDraftsTest::aProgrammeIsGoneOnWith()
{
    show();
    auto *name = find<QLineEdit>(u"name"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Renamed"_s);
    find<QSpinBox>(u"lapse"_s)->setValue(45);
    find<QCheckBox>(u"counts-letter"_s)->click();
    QTRY_COMPARE(drafts(), 1);
    QTest::qWait(300);
    m_section.reset(); // as when the window is locked
    show();
    QCOMPARE(find<QLineEdit>(u"name"_s)->text(), u"Renamed"_s);
    QCOMPARE(find<QSpinBox>(u"lapse"_s)->value(), 45);
    QVERIFY(!find<QCheckBox>(u"counts-letter"_s)->isChecked());
    QVERIFY(find<QCheckBox>(u"counts-phone"_s)->isChecked());
    bool said = false;
    for (const QLabel *label : m_section->findChildren<QLabel *>()) {
        said = said || label->text() == u"What was typed here on %1 is not saved yet."_s.arg(
                                            m_cases->test().clock().today().toString(u"d MMM yyyy"_s));
    }
    QVERIFY(said);
    QCOMPARE(drafts(), 1);
}

void SetUpDraftsTest::asItWasThrowsTheDraftAway()
{
    show();
    const QString before = find<QLineEdit>(u"name"_s)->text();
    QTest::keyClicks(find<QLineEdit>(u"name"_s), u"x"_s);
    QTRY_COMPARE(drafts(), 1);
    button(m_section.get(), u"As it was"_s)->click();
    QCOMPARE(find<QLineEdit>(u"name"_s)->text(), before);
    QCOMPARE(drafts(), 0);
    QTest::keyClicks(find<QLineEdit>(u"name"_s), u"y"_s); // what is typed from now on is kept again
    QTRY_COMPARE(drafts(), 1);
}

void SetUpDraftsTest::savingEndsTheDraftAndBeginsAnother()
{
    show();
    find<QSpinBox>(u"lapse"_s)->setValue(45);
    QTRY_COMPARE(drafts(), 1);
    button(m_section.get(), u"Save the programme"_s)->click();
    QCOMPARE(CaseFixture::sure(db::ProgrammeStore(store()).list()).first().lapseDays, 45);
    QCOMPARE(drafts(), 0);
    QTest::qWait(400);
    QCOMPARE(drafts(), 0);
    find<QSpinBox>(u"lapse"_s)->setValue(50);
    QTRY_COMPARE(drafts(), 1);
}

void SetUpDraftsTest::eachProgrammeHasItsOwn()
{
    Programme other;
    other.name = u"South"_s;
    QVERIFY(db::ProgrammeStore(store()).add(other).has_value());
    show();
    find<QSpinBox>(u"lapse"_s)->setValue(45);
    auto *choice = find<QComboBox>(u"programme"_s);
    choice->setCurrentIndex(1);
    Q_EMIT choice->activated(1);
    QCOMPARE(find<QSpinBox>(u"lapse"_s)->value(), 90);
    QCOMPARE(drafts(), 1);
    choice->setCurrentIndex(0);
    Q_EMIT choice->activated(0);
    QCOMPARE(find<QSpinBox>(u"lapse"_s)->value(), 45);
}

REGISTER_TEST(SetUpDraftsTest)
#include "tst_SetUpDrafts.moc"
