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
    m_cases.contact(sian, QDate(2026, 10, 1), Outcome::Attended, {}, u"Spoke about housing."_s);
    m_cases.contact(sian, QDate(2026, 9, 1), Outcome::Attended, {}, u"Housing form sent, \"urgent\"."_s);
}

void PersonSearchTest::findsByTheBeginningsOfWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("people");
    QTest::newRow("accent left off") << u"sia"_s << 1;
    QTest::newRow("accent typed") << u"SIÂN"_s << 1;
    QTest::newRow("two words") << u"rees sia"_s << 1;
    QTest::newRow("two words of two people") << u"rees con"_s << 0;
    QTest::newRow("apostrophe") << u"o'brien"_s << 1;
    QTest::newRow("reference") << u"b-2"_s << 1;
    QTest::newRow("identifier") << u"943476"_s << 1;
    QTest::newRow("identifier with blanks") << u"943 476 5919"_s << 1;
    QTest::newRow("middle of a word") << u"ees"_s << 0;
    QTest::newRow("blank") << u" "_s << 0;
}

void PersonSearchTest::findsByTheBeginningsOfWords()
{
    QFETCH(QString, text);
    QFETCH(int, people);
    const auto found = db::PersonSearch(m_cases.store()).people(text);
    QVERIFY(found.has_value());
    QCOMPARE(found->size(), people);
    QCOMPARE(db::PersonSearch(m_cases.store()).rows(text)->size(), people);
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
    QVERIFY(db::PersonSearch(m_cases.store()).rows(text).has_value());
    QVERIFY(db::NoteSearch(m_cases.store()).contacts(text).has_value());
}

void PersonSearchTest::struckOutPeopleAreNotFound()
{
    const PersonId gone = m_cases.person(u"C-3"_s, u"Quentin"_s, u"Vole"_s);
    m_cases.contact(gone, QDate(2026, 10, 1), Outcome::Attended, {}, u"Zither lesson."_s);
    QCOMPARE(db::PersonSearch(m_cases.store()).people(u"quen"_s)->size(), 1);
    QVERIFY(db::PersonStore(m_cases.store()).strikeOut(gone, u"entered twice"_s).has_value());
    QCOMPARE(db::PersonSearch(m_cases.store()).people(u"quen"_s)->size(), 0);
    QCOMPARE(db::PersonSearch(m_cases.store()).rows(u"quen"_s)->size(), 0);
    QCOMPARE(db::NoteSearch(m_cases.store()).contacts(u"zither"_s)->size(), 0);
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
