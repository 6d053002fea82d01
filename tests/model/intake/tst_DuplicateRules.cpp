#include "model/intake/DuplicateRules.h"

#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;

/// Who is worth asking about while somebody new is typed, and why.
class DuplicateRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesPeople_data();
    void comparesPeople();
    void identifiersAreTheSameHoweverWritten_data();
    void identifiersAreTheSameHoweverWritten();
    void phonesAreTheSameHoweverWritten_data();
    void phonesAreTheSameHoweverWritten();
    void theMoreAlikeComesFirst();
};

namespace
{

Person called(const QString &given, const QString &family, QDate born = {})
{
    Person person;
    person.givenName = given;
    person.familyName = family;
    person.born = born;
    return person;
}

/// What the two have in common, in words, for comparing; blank when it is not worth asking.
QString shared(const Person &typed, const Person &known)
{
    const Likeness likeness = DuplicateRules::compare(PersonTraits::of(typed), PersonTraits::of(known));
    QStringList names;
    for (const SharedTrait trait : likeness.shared) {
        names.append(nameIn(sharedTraits(), trait));
    }
    return likeness.isWorthAsking() ? names.join(u' ') : QString();
}

} // namespace

void DuplicateRulesTest::comparesPeople_data()
{
    QTest::addColumn<Person>("typed");
    QTest::addColumn<Person>("known");
    QTest::addColumn<QString>("expected");
    const QDate day(1974, 11, 3);
    const Person ray = called(u"Ray"_s, u"Brightwater"_s, day);
    const auto row = [&ray](const char *name, const Person &typed, const QString &expected) {
        QTest::newRow(name) << typed << ray << expected;
    };
    row("the same", ray, u"name born"_s);
    row("without a date of birth", called(u"Ray"_s, u"Brightwater"_s), u"name"_s);
    row("names the other way round", called(u"Brightwater"_s, u"ray"_s), u"name"_s);
    row("a slip of the fingers", called(u"Ray"_s, u"Brihgtwater"_s), u"name_nearly"_s);
    row("a letter more", called(u"Ray"_s, u"Brightwaters"_s), u"name_nearly"_s);
    row("half typed", called(u"Ray"_s, u"Brigh"_s), u"name_nearly"_s);
    row("one letter of the family name is not enough", called(u"Ray"_s, u"B"_s), QString());
    row("a middle name", called(u"Ray John"_s, u"Brightwater"_s), u"name_nearly"_s);
    row("day and month swapped", called(u"Ray"_s, u"Brightwater"_s, QDate(1974, 3, 11)), u"name born_nearly"_s);
    row("another year", called(u"Ray"_s, u"Brightwater"_s, QDate(1975, 11, 3)), u"name born_nearly"_s);
    row("another day", called(u"Ray"_s, u"Brightwater"_s, QDate(1974, 11, 13)), u"name born_nearly"_s);
    row("the same name, quite another birth", called(u"Ray"_s, u"Brightwater"_s, QDate(2001, 1, 30)),
        u"name born_differs"_s);
    row("nearly the name, quite another birth", called(u"Ray"_s, u"Brihgtwater"_s, QDate(2001, 1, 30)), QString());
    row("a given name alone", called(u"Ray"_s, {}), QString());
    row("a given name, born the same day", called(u"Ray"_s, {}, day), u"name born"_s);
    row("another name, born the same day", called(u"Sam"_s, u"Coldwell"_s, day), QString());
    row("nothing typed", {}, QString());
    QTest::newRow("accents") << called(u"Sian"_s, u"Oconnor"_s) << called(u"Siân"_s, u"O’Connor"_s) << u"name"_s;
    QTest::newRow("one name, and that is all") << called(u"aisha"_s, {}) << called(u"Aisha"_s, {}) << u"name"_s;
    QTest::newRow("short names") << called(u"Li"_s, u"Wu"_s) << called(u"Wu"_s, u"Li"_s) << u"name"_s;
    QTest::newRow("right to left") << called(u"عبد"_s, u"الفارسي"_s) << called(u"عبد"_s, u"الفارسي"_s) << u"name"_s;
    Person typed;
    typed.postcode = u"pe11aa"_s;
    typed.born = day;
    Person known = ray;
    known.postcode = u"PE1 1AA"_s;
    QTest::newRow("postcode and birth, whatever the name") << typed << known << u"postcode_and_born born"_s;
    typed.born = QDate(1980, 1, 1);
    QTest::newRow("the postcode alone: a hostel") << typed << known << QString();
    typed.postcode = u"NFA"_s;
    typed.born = day;
    known.postcode = u"No fixed abode"_s;
    QTest::newRow("no fixed abode is no place") << typed << known << QString();
    typed = called(u"Mary"_s, u"Other"_s);
    typed.email = u" Ray@Example.org "_s;
    known.email = u"ray@example.org"_s;
    QTest::newRow("email") << typed << known << u"email"_s;
    typed = {};
    typed.reference = u"a1-7 "_s;
    known.reference = u"A1-7"_s;
    QTest::newRow("reference") << typed << known << u"reference"_s;
}

void DuplicateRulesTest::comparesPeople()
{
    QFETCH(const Person, typed);
    QFETCH(const Person, known);
    QTEST(shared(typed, known), "expected");
}

void DuplicateRulesTest::identifiersAreTheSameHoweverWritten_data()
{
    QTest::addColumn<IdentifierKind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("known");
    QTest::addColumn<bool>("same");
    QTest::newRow("NHS, spaced") << IdentifierKind::NhsNumber << u"943 476 5919"_s << u"9434765919"_s << true;
    QTest::newRow("NHS that does not add up")
        << IdentifierKind::NhsNumber << u"943 476 5910"_s << u"943-476-5910"_s << true;
    QTest::newRow("prison number") << IdentifierKind::PrisonNumber << u"a1234bc"_s << u"A1234BC"_s << true;
    QTest::newRow("PNC without noughts") << IdentifierKind::Pnc << u"2019/123456E"_s << u"2019/0123456E"_s << true;
    QTest::newRow("NI") << IdentifierKind::NiNumber << u"ab 12 34 56 c"_s << u"AB123456C"_s << true;
    QTest::newRow("CRN") << IdentifierKind::Crn << u"x123456"_s << u"X 123456"_s << true;
    QTest::newRow("another") << IdentifierKind::Crn << u"X123457"_s << u"X123456"_s << false;
}

void DuplicateRulesTest::identifiersAreTheSameHoweverWritten()
{
    QFETCH(const IdentifierKind, kind);
    QFETCH(const QString, typed);
    QFETCH(const QString, known);
    Person one;
    one.identifiers.insert(kind, typed);
    Person other = called(u"Quite"_s, u"Different"_s);
    other.identifiers.insert(kind, known);
    const bool same = shared(one, other) == u"identifier"_s;
    QTEST(same, "same");
}

void DuplicateRulesTest::phonesAreTheSameHoweverWritten_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("plain");
    QTest::newRow("spaced") << u"07700 900417"_s << u"07700900417"_s;
    QTest::newRow("with the country") << u"+44 7700 900417"_s << u"07700900417"_s;
    QTest::newRow("with both prefixes") << u"+44 (0)7700 900417"_s << u"07700900417"_s;
    QTest::newRow("dialled abroad") << u"0044 7700 900417"_s << u"07700900417"_s;
    QTest::newRow("another country") << u"+353 1 234 5678"_s << u"35312345678"_s;
    QTest::newRow("an extension is no number") << u"ext 12"_s << QString();
    QTest::newRow("blank") << QString() << QString();
}

void DuplicateRulesTest::phonesAreTheSameHoweverWritten()
{
    QFETCH(const QString, typed);
    QTEST(PersonTraits::phone(typed), "plain");
}

void DuplicateRulesTest::theMoreAlikeComesFirst()
{
    const auto score = [](const Person &typed, const Person &known) {
        return DuplicateRules::compare(PersonTraits::of(typed), PersonTraits::of(known)).score;
    };
    Person typed = called(u"Ray"_s, u"Brightwater"_s, QDate(1974, 11, 3));
    typed.identifiers.insert(IdentifierKind::Crn, u"X123456"_s);
    Person numbered = called(u"Raymond"_s, u"Other"_s);
    numbered.identifiers.insert(IdentifierKind::Crn, u"x123456"_s);
    const int byNumber = score(typed, numbered);
    const int byAll = score(typed, called(u"Ray"_s, u"Brightwater"_s, QDate(1974, 11, 3)));
    const int byName = score(typed, called(u"Ray"_s, u"Brightwater"_s));
    const int nearly = score(typed, called(u"Roy"_s, u"Brightwater"_s));
    QVERIFY(byNumber > byAll);
    QVERIFY(byAll > byName);
    QVERIFY(byName > nearly);
}

REGISTER_TEST(DuplicateRulesTest)
#include "tst_DuplicateRules.moc"
