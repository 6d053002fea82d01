#include "db/search/NoteSearch.h"
#include "db/search/PersonSearch.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;

class PersonSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsByTheBeginningsOfWords_data();
    void findsByTheBeginningsOfWords();
    void hostileTextNeverErrs_data();
    void hostileTextNeverErrs();
    void aWholeReferenceComesFirst();
    void struckOutPeopleAreNotFound();
    void notesAreFoundNewestFirst();

private:
    support::CaseFixture m_cases;
};

void PersonSearchTest::initTestCase()
{
    const PersonId sian = m_cases.person(u"A-1"_s, u"Siân"_s, u"Rees"_s);
    m_cases.person(u"B-2"_s, u"Con"_s, u"O'Brien"_s);
    QVERIFY(db::PersonStore(m_cases.store()).setField(sian, u"nhs_number"_s, u"9434765919"_s).has_value());
    m_cases.contact(sian, QDate(2026, 10, 1), Outcome::Attended, u"Spoke about housing."_s);
    m_cases.contact(sian, QDate(2026, 9, 1), Outcome::Attended, u"Housing form sent, \"urgent\"."_s);
}

void PersonSearchTest::findsByTheBeginningsOfWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<bool>("withSlip");
    QTest::newRow("accent left off") << u"sia"_s << u"A-1"_s << false;
    QTest::newRow("accent typed") << u"SIÂN"_s << u"A-1"_s << false;
    QTest::newRow("two words") << u"rees sia"_s << u"A-1"_s << false;
    QTest::newRow("two words of two people") << u"rees con"_s << QString() << false;
    QTest::newRow("apostrophe") << u"o'brien"_s << u"B-2"_s << false;
    QTest::newRow("reference") << u"b-2"_s << u"B-2"_s << false;
    QTest::newRow("identifier") << u"943476"_s << u"A-1"_s << false;
    QTest::newRow("identifier with blanks") << u"943 476 5919"_s << u"A-1"_s << false;
    QTest::newRow("middle of a word") << u"ees"_s << QString() << false;
    QTest::newRow("blank") << u" "_s << QString() << false;
    QTest::newRow("a letter changed") << u"brian"_s << u"B-2"_s << true;
    QTest::newRow("a letter too many") << u"Siaan"_s << u"A-1"_s << true;
    QTest::newRow("a letter left out") << u"bren"_s << u"B-2"_s << true;
    QTest::newRow("letters swapped") << u"rese sian"_s << u"A-1"_s << true;
    QTest::newRow("two slips") << u"brxxn"_s << QString() << false;
    QTest::newRow("too short to guess") << u"sxa"_s << QString() << false;
    QTest::newRow("one of two words unlike") << u"rese zebedee"_s << QString() << false;
}

void PersonSearchTest::findsByTheBeginningsOfWords()
{
    QFETCH(QString, text);
    QFETCH(QString, reference);
    QFETCH(bool, withSlip);
    const auto found = db::PersonSearch(m_cases.store()).people(text);
    QVERIFY(found.has_value());
    QCOMPARE(found->people.size(), reference.isEmpty() ? 0 : 1);
    QCOMPARE(found->withSlip, withSlip);
    if (!reference.isEmpty()) {
        QCOMPARE(found->people.first().reference, reference);
    }
}

void PersonSearchTest::hostileTextNeverErrs_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"\""_s, u"*"_s, u"-"_s, u"NEAR("_s, u"NEAR(a b, 2)"_s, u"names:sian"_s, u"sian OR"_s, u"a AND"_s, u"(("_s,
          u"^sian"_s, u"\"\"\"\""_s, u"sian\" OR \"con"_s, u"{names} : x"_s, u"';DROP TABLE person;--"_s, u"\u0301"_s,
          u"😀"_s, QString(QChar(0)), u"a"_s + QChar(0) + u"\""_s, u"1 + 1"_s}) {
        QTest::newRow(qPrintable(u"text %1"_s.arg(text))) << text;
    }
}

void PersonSearchTest::hostileTextNeverErrs()
{
    QFETCH(QString, text);
    QVERIFY(db::PersonSearch(m_cases.store()).people(text).has_value());
    QVERIFY(db::NoteSearch(m_cases.store()).contacts(text).has_value());
}

void PersonSearchTest::aWholeReferenceComesFirst()
{
    support::CaseFixture cases;
    cases.person(u"X1"_s);
    cases.person(u"X10"_s);
    cases.person(u"X11"_s);
    const auto found = db::PersonSearch(cases.store()).people(u"X1"_s);
    QCOMPARE(found->people.size(), 3);
    QCOMPARE(found->people.at(0).reference, u"X1"_s);
    QCOMPARE(found->people.at(1).reference, u"X11"_s); // then the newest
    QCOMPARE(db::PersonSearch(cases.store()).people(u"X1"_s, 2)->people.size(), 2);
}

void PersonSearchTest::struckOutPeopleAreNotFound()
{
    const PersonId gone = m_cases.person(u"C-3"_s, u"Quentin"_s, u"Vole"_s);
    m_cases.contact(gone, QDate(2026, 10, 1), Outcome::Attended, u"Zither lesson."_s);
    const db::PersonFound found = db::PersonSearch(m_cases.store()).people(u"quen"_s)->people.first();
    QCOMPARE(found.givenName, u"Quentin"_s);
    QCOMPARE(found.familyName, u"Vole"_s);
    QVERIFY(db::PersonStore(m_cases.store()).strikeOut(gone, u"entered twice"_s).has_value());
    QVERIFY(db::PersonSearch(m_cases.store()).people(u"quen"_s)->people.isEmpty());
    QVERIFY(db::PersonSearch(m_cases.store()).people(u"qeun"_s)->people.isEmpty());
    QVERIFY(db::NoteSearch(m_cases.store()).contacts(u"zither"_s)->isEmpty());
}

void PersonSearchTest::notesAreFoundNewestFirst()
{
    db::NoteSearch notes(m_cases.store());
    const auto found = notes.contacts(u"hous"_s);
    QVERIFY(found.has_value());
    QCOMPARE(found->size(), 2);
    QCOMPARE(found->first().day, QDate(2026, 9, 1)); // recorded last
    QCOMPARE(notes.contacts(u"hous"_s, 1)->size(), 1);
    QCOMPARE(notes.contacts(u"h"_s)->size(), 0);
    QCOMPARE(notes.contacts(u"ho"_s)->size(), 2);
}

REGISTER_TEST(PersonSearchTest)
#include "tst_PersonSearch.moc"
