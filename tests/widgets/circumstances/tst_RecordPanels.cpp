#include "db/access/AccessLog.h"
#include "db/circumstances/AddressStore.h"
#include "db/circumstances/PersonRecordReader.h"
#include "db/plans/GoalStore.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/FullRecord.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WidgetSearch.h"
#include "widgets/circumstances/CircumstanceText.h"
#include "widgets/circumstances/ReachText.h"
#include "widgets/circumstances/RecordForms.h"
#include "widgets/circumstances/RecordPanels.h"
#include "widgets/common/KeyButton.h"
#include "widgets/look/Theme.h"
#include "widgets/mypage/MyPageDialog.h"
#include "widgets/person/PersonBanner.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace model;
using namespace Qt::StringLiterals;
using support::CaseFixture;
using widgets::RecordPanels;
using widgets::RecordSheet;

/// A person's circumstances in the window.
class RecordPanelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anAlertIsTypedAndTakenBack();
    void aMoveEndsTheAddressBefore();
    void whatIsWrongIsSaidAtTheField_data();
    void whatIsWrongIsSaidAtTheField();
    void somebodyHereIsFoundByReference();
    void whatIsTypedIsKeptAsADraft();
    void openingAFormChangesNothing();
    void aLongListShowsItsFirst();
    void whatOnlyTheIntakeKnowsIsThere();
    void theBannerSaysWhatToWatch();
    void theBestWayIsSaid_data();
    void theBestWayIsSaid();
    void aNumberSaysWhetherAMessageIsSafe_data();
    void aNumberSaysWhetherAMessageIsSafe();
    void myPageIsOneSheet();
    void whoMayNotExportSavesNoFile();

private:
    [[nodiscard]] db::CaseStore &store() { return m_cases->store(); }
    [[nodiscard]] Person person() { return CaseFixture::sure(db::PersonStore(store()).read(m_person)).person; }
    [[nodiscard]] db::PersonRecord record() { return CaseFixture::sure(db::PersonRecordReader(store()).of(m_person)); }
    /// The one that was opened last; those before go once nothing else is to be done.
    [[nodiscard]] RecordSheet *sheet() const
    {
        return m_panels->findChildren<RecordSheet *>().isEmpty() ? nullptr
                                                                 : m_panels->findChildren<RecordSheet *>().last();
    }
    RecordSheet *open(const char *panel);
    void type(const QString &field, const QString &text);
    void save();
    [[nodiscard]] QStringList words(const char *panel) const;

    std::unique_ptr<CaseFixture> m_cases;
    PersonId m_person;
    std::unique_ptr<RecordPanels> m_panels;
    widgets::RecordUndo m_undo;
};

void RecordPanelsTest::init()
{
    widgets::Theme::current().apply(widgets::Look::Light, 100);
    m_cases = std::make_unique<CaseFixture>();
    m_person = m_cases->person(u"A1"_s, u"Ray"_s, u"Coldwell"_s);
    m_panels = std::make_unique<RecordPanels>(store());
    m_panels->setRecord(person(), record());
    connect(m_panels.get(), &RecordPanels::sheetWanted, m_panels.get(),
            [](widgets::DraftSheet *sheet) { sheet->open(); });
    connect(m_panels.get(), &RecordPanels::recordSaved, m_panels.get(),
            [this](const QString &, const widgets::RecordUndo &undo) { m_undo = undo; });
    connect(&store(), &db::CaseStore::changed, m_panels.get(), [this] { m_panels->setRecord(person(), record()); });
    m_panels->show();
}

void RecordPanelsTest::cleanup()
{
    m_panels.reset();
    m_undo = {};
    m_cases.reset();
}

RecordSheet *RecordPanelsTest::open(const char *panel)
{
    m_panels->findChild<widgets::RecordPanel *>(QLatin1StringView(panel))->findChild<QPushButton *>()->click();
    return sheet();
}

void RecordPanelsTest::type(const QString &field, const QString &text)
{
    auto *edit = sheet()->findChild<QLineEdit *>(field);
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void RecordPanelsTest::save()
{
    QTest::keyClick(sheet(), Qt::Key_Return, Qt::ControlModifier);
}

QStringList RecordPanelsTest::words(const char *panel) const
{
    QStringList all;
    for (const QLabel *label : m_panels->findChild<QWidget *>(QLatin1StringView(panel))->findChildren<QLabel *>()) {
        all.append(label->text());
    }
    return all;
}

void RecordPanelsTest::anAlertIsTypedAndTakenBack()
{
    open("alerts");
    type(u"text"_s, u"Two to visit"_s);
    type(u"review"_s, u"1 2 27"_s);
    save();
    QCOMPARE(record().alerts.first().text, u"Two to visit"_s);
    QCOMPARE(record().alerts.first().review, QDate(2027, 2, 1));
    QVERIFY(words("alerts").contains(u"Two to visit"_s));
    QVERIFY(words("alerts").contains(u"Look again 1 Feb 2027"_s));
    QVERIFY(m_undo().has_value());
    QVERIFY(record().alerts.isEmpty());
}

void RecordPanelsTest::aMoveEndsTheAddressBefore()
{
    open("addresses");
    type(u"address"_s, u"1 High St"_s);
    type(u"from"_s, u"1 6 26"_s);
    save();
    open("addresses");
    type(u"address"_s, u"2 Low St"_s);
    save();
    QCOMPARE(record().addresses.size(), 2);
    QVERIFY(words("addresses").contains(u"Since 2 Nov 2026"_s));
    QVERIFY(words("addresses").contains(u"1 Jun 2026 to 1 Nov 2026"_s));
    QVERIFY(m_undo().has_value());
    QCOMPARE(record().addresses.size(), 1);
    QVERIFY(!record().addresses.first().to.isValid());
}

void RecordPanelsTest::whatIsWrongIsSaidAtTheField_data()
{
    QTest::addColumn<QByteArray>("panel");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *panel, const QString &field, const QString &text,
                        const QString &sentence) {
        QTest::newRow(name) << QByteArray(panel) << field << text << sentence;
    };
    row("no alert", "alerts", u"text"_s, u" "_s, u"Say what everybody who meets them has to know."_s);
    row("no number", "methods", u"value"_s, u" "_s, u"Give the number, the address or the name."_s);
    row("nowhere", "addresses", u"address"_s, u" "_s, u"Give the address or the kind of place; either will do."_s);
    row("ended before", "consents", u"until"_s, u"1 1 26"_s, u"This cannot be before the day it was given."_s);
    row("nobody", "relationships", u"name"_s, u" "_s, u"Give a name, or the reference of a person here."_s);
    row("no words", "feedback", u"words"_s, u" "_s, u"Write down what they said, or choose an answer."_s);
}

void RecordPanelsTest::whatIsWrongIsSaidAtTheField()
{
    QFETCH(const QByteArray, panel);
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    QFETCH(const QString, sentence);
    open(panel.constData());
    type(field, text);
    save();
    QVERIFY(sheet());
    QCOMPARE(sheet()->problem(), sentence);
    QCOMPARE(sheet()->findChild<QLineEdit *>(field)->accessibleDescription(), sentence);
}

void RecordPanelsTest::somebodyHereIsFoundByReference()
{
    const PersonId shannon = m_cases->person(u"B2"_s, u"Shannon"_s);
    open("relationships");
    type(u"other"_s, u"B9"_s);
    save();
    QVERIFY(sheet()->problem().contains(u"other"_s));
    type(u"other"_s, u"B2"_s);
    sheet()->findChild<QComboBox *>(u"kind"_s)->setCurrentIndex(3);
    save();
    QCOMPARE(record().relationships.first().other, shannon);
    QVERIFY(words("relationships").contains(u"Child: Shannon"_s));
    const PersonId nobody = store().newId<PersonId>();
    Relationship away = record().relationships.first();
    away.other = nobody;
    away.otherName.clear();
    QCOMPARE(widgets::CircumstanceText::who(away), u"Child: someone not on this laptop"_s);
}

void RecordPanelsTest::whatIsTypedIsKeptAsADraft()
{
    open("feedback");
    type(u"words"_s, u"Nobody rang"_s);
    sheet()->close();
    QTRY_VERIFY(!sheet());
    open("feedback");
    support::button(sheet(), u"Go on with it"_s)->click();
    QCOMPARE(sheet()->findChild<QLineEdit *>(u"words"_s)->text(), u"Nobody rang"_s);
}

void RecordPanelsTest::openingAFormChangesNothing()
{
    support::fillRecord(m_cases->test(), m_person);
    const qsizetype before = static_cast<qsizetype>(CaseFixture::sure(store().recordsAfter(0)).size());
    const db::PersonRecord now = record();
    const widgets::RecordForms forms(store(), m_person, now.places, m_panels.get());
    for (RecordSheet *form : {forms.review(now.alerts.first()), forms.change(now.contactMethods.first()),
                              forms.change(now.addresses.first()), forms.prolong(now.consents.first()),
                              forms.change(now.relationships.first())}) {
        form->open();
        QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(form->problem(), QString());
    }
    QCOMPARE(static_cast<qsizetype>(CaseFixture::sure(store().recordsAfter(0)).size()), before);
}

void RecordPanelsTest::aLongListShowsItsFirst()
{
    support::fillRecord(m_cases->test(), m_person);
    auto *panel = m_panels->findChild<widgets::RecordPanel *>(u"feedback"_s);
    QCOMPARE(panel->findChildren<QToolButton *>().size(), 6);
    support::button(panel, u"Show all 9"_s)->click();
    QTRY_COMPARE(panel->findChildren<QToolButton *>().size(), 9);
    for (QToolButton *more : panel->findChildren<QToolButton *>()) {
        QVERIFY(!more->accessibleName().isEmpty());
        QVERIFY(!more->menu()->actions().isEmpty());
    }
}

void RecordPanelsTest::whatOnlyTheIntakeKnowsIsThere()
{
    const db::PersonFields::Values fields{{u"phone"_s, u"07700 900417"_s}, {u"address"_s, u"Old Mill"_s}};
    QVERIFY(db::PersonStore(store()).setFields(m_person, fields).has_value());
    QVERIFY(words("methods").contains(u"07700 900417"_s));
    QVERIFY(words("addresses").contains(u"Old Mill"_s));
    open("addresses");
    type(u"address"_s, u"2 Low St"_s);
    save();
    QVERIFY(words("addresses").contains(u"Until 1 Nov 2026"_s)); // the old one has its place in the history now
}

void RecordPanelsTest::theBannerSaysWhatToWatch()
{
    support::fillRecord(m_cases->test(), m_person);
    widgets::PersonBanner banner;
    banner.setFile(CaseFixture::sure(db::PersonStore(store()).read(m_person)), record(), QDate(2026, 11, 2));
    QStringList said;
    for (const QLabel *label : banner.findChildren<QLabel *>()) {
        said.append(label->text());
    }
    QVERIFY(said.contains(u"14 Feb in 3 weeks"_s));
    QVERIFY(said.join(u'\n').contains(u"Consent: Yes, ends 14 Nov 2026 (in 12 day"_s));
    QVERIFY(said.contains(u"07700 900417, Fridays, after 10 (leave no message)"_s));
    QVERIFY(said.contains(u"Flat 3, 22 Tanner’s Row, Wenbury ZZ1 1ZZ"_s));
    QVERIFY(said.contains(u"Hard of hearing, left side"_s));
}

void RecordPanelsTest::theBestWayIsSaid_data()
{
    QTest::addColumn<int>("came");
    QTest::addColumn<int>("missed");
    QTest::addColumn<QString>("words");
    QTest::newRow("14 of 16") << 14 << 2 << u"Best by text: came 14 of 16 times"_s;
    QTest::newRow("too few to say") << 4 << 0 << QString();
    QTest::newRow("never") << 0 << 9 << QString();
}

void RecordPanelsTest::theBestWayIsSaid()
{
    QFETCH(const int, came);
    QFETCH(const int, missed);
    QFETCH(const QString, words);
    QList<Contact> contacts;
    for (int i = 0; i < came + missed; ++i) {
        Contact contact;
        contact.day = QDate(2026, 1, 1).addDays(i);
        contact.channel = Channel::Text;
        contact.outcome = i < came ? Outcome::Attended : Outcome::DidNotAttend;
        contacts.append(contact);
    }
    QCOMPARE(widgets::ReachText::best(contacts, QDate(2026, 11, 2)), words);
}

void RecordPanelsTest::aNumberSaysWhetherAMessageIsSafe_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("words");
    QTest::newRow("no") << u"no"_s << u"07700 (leave no message)"_s;
    QTest::newRow("yes") << u"yes"_s << u"07700"_s;
    QTest::newRow("don't know") << u"don't know"_s << u"07700 (not known if a message is safe)"_s;
    QTest::newRow("nobody asked") << QString() << u"07700 (not known if a message is safe)"_s;
}

void RecordPanelsTest::aNumberSaysWhetherAMessageIsSafe()
{
    QFETCH(const QString, answer);
    QFETCH(const QString, words);
    ContactMethod method;
    method.kind = u"mobile"_s;
    method.value = u"07700"_s;
    method.leaveMessage = answer;
    QCOMPARE(widgets::ReachText::of(method), words);
}

void RecordPanelsTest::myPageIsOneSheet()
{
    support::fillRecord(m_cases->test(), m_person);
    widgets::MyPageDialog dialog(store(), CaseFixture::sure(db::PersonStore(store()).read(m_person)), nullptr);
    dialog.findChild<QLineEdit *>(u"ring"_s)->setText(u"0300 123 4567"_s);
    const QString text = dialog.sheet().text();
    QVERIFY(text.contains(u"This page is for Ray Coldwell"_s));
    QVERIFY(text.contains(u"You want: Keep the flat through February"_s));
    QVERIFY(text.contains(u"0300 123 4567"_s));
    QVERIFY(!text.contains(u"Never visit alone"_s)); // it is theirs to show to anybody
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"my-page.pdf"_s);
    QVERIFY(dialog.saveTo(path).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    const auto log = CaseFixture::sure(db::AccessLog(store()).page(1)).first();
    QCOMPARE(log.action, u"print"_s);
    QCOMPARE(log.purpose, u"my_page"_s);
    QCOMPARE(*log.person, m_person);
}

void RecordPanelsTest::whoMayNotExportSavesNoFile()
{
    CaseFixture cases(model::Role::Worker);
    const model::PersonId person = cases.person(u"A1"_s, u"Ray"_s);
    widgets::MyPageDialog dialog(cases.store(), CaseFixture::sure(db::PersonStore(cases.store()).read(person)),
                                 nullptr);
    for (const QPushButton *button : dialog.findChildren<QPushButton *>()) {
        QVERIFY(button->text() != u"Save as PDF…"_s);
    }
    const QTemporaryDir folder;
    const auto saved = dialog.saveTo(folder.filePath(u"my-page.pdf"_s));
    QCOMPARE(saved.error().code, model::ErrorCode::RoleMayNot);
    QVERIFY(!QFile::exists(folder.filePath(u"my-page.pdf"_s)));
    QVERIFY(support::button(&dialog, u"Print…"_s)); // on paper it goes to the person
}

REGISTER_TEST(RecordPanelsTest)
#include "tst_RecordPanels.moc"
