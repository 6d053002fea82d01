#include "widgets/programmes/ClosingDialog.h"

#include "db/people/PersonStore.h"
#include "db/programmes/ProgrammeStore.h"
#include "db/programmes/WordListStore.h"
#include "db/services/ReferralStore.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WidgetSearch.h"
#include "widgets/look/Theme.h"
#include "widgets/person/EventText.h"
#include "widgets/programmes/EligibilitySheet.h"
#include "widgets/programmes/TeamWords.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;
using support::CaseFixture;
using widgets::ClosingDialog;

/// Time on a programme ends in the team's words, and goes on where it goes on, by keys.
class ClosingDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aReasonOfTheTeamsOwnIsChosen();
    void aTransferAsksWhereTo();
    void toAnotherProgrammeTheyStartThere();
    void toAnotherOrganisationAReferralIsKept();
    void takenBackItIsAsItWas();
    void whatIsWrongIsSaidAtTheField_data();
    void whatIsWrongIsSaidAtTheField();
    void questionsAreAnsweredAnew();

private:
    [[nodiscard]] db::CaseStore &store() { return m_case->store(); }
    ClosingDialog *open();
    template <class Widget = QLineEdit>
    [[nodiscard]] Widget *find(const QString &name)
    {
        return m_dialog->findChild<Widget *>(name);
    }
    void choose(const QString &field, const QString &id)
    {
        auto *choice = find<QComboBox>(field);
        QVERIFY(choice->findData(id) >= 0);
        choice->setCurrentIndex(choice->findData(id));
    }
    void save() { QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] Enrolment now() { return CaseFixture::sure(db::EnrolmentStore(store()).read(m_enrolment.id)); }

    std::unique_ptr<CaseFixture> m_case;
    std::unique_ptr<QWidget> m_window;
    QPointer<ClosingDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_saved;
    Enrolment m_enrolment;
    ProgrammeId m_other;
};

void ClosingDialogTest::init()
{
    widgets::Theme::current().apply(widgets::Look::Light, 100);
    m_case = std::make_unique<CaseFixture>();
    m_enrolment = m_case->enrolment(m_case->person(u"A1"_s), QDate(2026, 9, 1), u"kim"_s);
    Programme other;
    other.name = u"Alongside South"_s;
    m_other = CaseFixture::sure(db::ProgrammeStore(store()).add(other)).id;
    QVERIFY(
        db::WordListStore(store()).add(WordList::ClosureReason, u"Back with family"_s, u"moved_away"_s).has_value());
    QVERIFY(widgets::TeamWords::current().read(store()).has_value());
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 700);
    m_window->show();
}

void ClosingDialogTest::cleanup()
{
    m_window.reset();
    widgets::TeamWords::current().forget();
}

ClosingDialog *ClosingDialogTest::open()
{
    m_dialog = new ClosingDialog(store(), m_enrolment, m_window.get());
    m_saved = std::make_unique<QSignalSpy>(m_dialog, &ClosingDialog::recordSaved);
    m_dialog->open();
    QApplication::setActiveWindow(m_dialog);
    if (!QTest::qWaitForWindowActive(m_dialog)) {
        qFatal("the form is not in front");
    }
    return m_dialog;
}

void ClosingDialogTest::aReasonOfTheTeamsOwnIsChosen()
{
    open();
    auto *reason = find<QComboBox>(u"reason"_s);
    reason->setFocus();
    QTest::keyClicks(reason, u"Back"_s);
    QCOMPARE(reason->currentText(), u"Back with family"_s);
    QVERIFY(!find(u"to"_s)->isVisible());
    save();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(now().reason == CloseReason::MovedAway);
    QCOMPARE(now().ownReason, u"Back with family"_s);
    QCOMPARE(widgets::EventText::reason(now()), u"Back with family"_s);
    QVERIFY(
        db::WordListStore(store()).rename(WordList::ClosureReason, u"Back with family"_s, u"Home again"_s).has_value());
    QVERIFY(widgets::TeamWords::current().read(store()).has_value());
    QCOMPARE(widgets::EventText::reason(now()), u"Home again"_s);
}

void ClosingDialogTest::aTransferAsksWhereTo()
{
    open();
    QVERIFY(!find<QComboBox>(u"next"_s)->isVisible());
    const int before = m_dialog->height();
    choose(u"reason"_s, u"transferred"_s);
    QTRY_VERIFY(m_dialog->height() > before);
    const QWidget *last = find(u"referral_reason"_s);
    QTRY_COMPARE(last->visibleRegion().boundingRect().height(), last->height()); // all of it, without scrolling
    QVERIFY(find<QComboBox>(u"next"_s)->isVisible());
    QVERIFY(find(u"to"_s)->isVisible());
    QVERIFY(!find(u"worker"_s)->isVisible());
    choose(u"next"_s, m_other.toString());
    QVERIFY(!find(u"to"_s)->isVisible());
    QVERIFY(find(u"worker"_s)->isVisible());
}

void ClosingDialogTest::toAnotherProgrammeTheyStartThere()
{
    open();
    choose(u"reason"_s, u"transferred"_s);
    choose(u"next"_s, m_other.toString());
    save();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_saved->size(), 1);
    QCOMPARE(m_saved->first().first().toString(), u"Ended, and started on Alongside South"_s);
    const auto file = CaseFixture::sure(db::PersonStore(store()).read(m_enrolment.person));
    QCOMPARE(file.enrolments.size(), 2);
    QCOMPARE(file.enrolments.last().keyWorker, u"kim"_s);
    QCOMPARE(file.enrolments.last().started, QDate(2026, 11, 2));
    QCOMPARE(widgets::EventText::reason(now()), u"went on to another service: to Alongside South"_s);
}

void ClosingDialogTest::toAnotherOrganisationAReferralIsKept()
{
    open();
    choose(u"reason"_s, u"transferred"_s);
    find(u"to"_s)->setFocus();
    QTest::keyClicks(find(u"to"_s), u"Shelter"_s);
    choose(u"refer"_s, u"yes"_s);
    find(u"referral_reason"_s)->setFocus();
    QTest::keyClicks(find(u"referral_reason"_s), u"A room"_s);
    save();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(now().movedTo, u"Shelter"_s);
    const auto referrals = CaseFixture::sure(db::ReferralStore(store()).of(m_enrolment.person));
    QCOMPARE(referrals.size(), 1);
    QCOMPARE(referrals.first().serviceName, u"Shelter"_s);
    QCOMPARE(referrals.first().reason, u"A room"_s);
}

void ClosingDialogTest::takenBackItIsAsItWas()
{
    open();
    choose(u"reason"_s, u"transferred"_s);
    choose(u"next"_s, m_other.toString());
    save();
    QTRY_VERIFY(!m_dialog);
    const auto undo = m_saved->first().at(1).value<widgets::RecordUndo>();
    QVERIFY(undo().has_value());
    QVERIFY(!now().closed.isValid());
    QCOMPARE(CaseFixture::sure(db::PersonStore(store()).read(m_enrolment.person)).enrolments.size(), 1);
}

void ClosingDialogTest::whatIsWrongIsSaidAtTheField_data()
{
    QTest::addColumn<QString>("closed");
    QTest::addColumn<QString>("refer");
    QTest::addColumn<QString>("focus");
    QTest::newRow("no day") << u"31 feb"_s << QString() << u"closed"_s;
    QTest::newRow("to come") << u"+40"_s << QString() << u"closed"_s;
    QTest::newRow("before the start") << u"2026-08-01"_s << QString() << u"closed"_s;
    QTest::newRow("referred to nobody") << u"today"_s << u"yes"_s << u"to"_s;
}

void ClosingDialogTest::whatIsWrongIsSaidAtTheField()
{
    QFETCH(const QString, closed);
    QFETCH(const QString, refer);
    open();
    choose(u"reason"_s, u"transferred"_s);
    choose(u"refer"_s, refer);
    auto *day = find(u"closed"_s);
    day->setFocus();
    day->selectAll();
    QTest::keyClicks(day, closed);
    save();
    QVERIFY(m_dialog);
    QVERIFY(!m_dialog->problem().isEmpty());
    QTEST(QApplication::focusWidget()->objectName(), "focus");
    QVERIFY(!now().closed.isValid());
}

void ClosingDialogTest::questionsAreAnsweredAnew()
{
    QVERIFY(db::WordListStore(store()).add(WordList::EligibilityQuestion, u"Local?"_s).has_value());
    QVERIFY(widgets::TeamWords::current().read(store()).has_value());
    const auto answer = [this](const QList<Eligibility> &before, const QString &key) {
        widgets::RecordSheet *sheet = widgets::EligibilitySheet::of(store(), now(), before, m_window.get());
        QSignalSpy saved(sheet, &widgets::RecordSheet::recordSaved);
        sheet->open();
        QApplication::setActiveWindow(sheet);
        auto *choice = sheet->findChild<QComboBox *>(u"eligible Local?"_s);
        choice->setFocus();
        QTest::keyClicks(choice, key);
        QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
        return saved.isEmpty() ? widgets::RecordUndo() : saved.first().at(1).value<widgets::RecordUndo>();
    };
    const auto standing = [this] {
        return CaseFixture::sure(db::PersonStore(store()).read(m_enrolment.person)).eligibility;
    };
    QVERIFY(answer({}, u"Yes"_s));
    QCOMPARE(standing().size(), 1);
    QCOMPARE(standing().first().answer, EligibilityAnswer::Yes);
    const widgets::RecordUndo undo = answer(standing(), u"No"_s);
    QCOMPARE(standing().first().answer, EligibilityAnswer::No);
    QVERIFY(undo && undo().has_value());
    QCOMPARE(standing().first().answer, EligibilityAnswer::Yes);
}

REGISTER_TEST(ClosingDialogTest)
#include "tst_ClosingDialog.moc"
