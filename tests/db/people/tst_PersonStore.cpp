#include "db/people/CaseHistory.h"
#include "db/people/PersonStore.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestStore.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;

class PersonStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewPersonIsThereWithEverythingGiven();
    void aReferenceIsMadeWhereNoneIsGiven();
    void isFoundByWhatTheyGoBy_data();
    void isFoundByWhatTheyGoBy();
    void twoPeopleOfOneIdentifierAreAmbiguous();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void fieldsAreWrittenOneByOne();
    void aSuspectIdentifierIsKept();
    void aStruckOutPersonIsGone();
    void theHistorySaysWhoChangedWhat();
    void rolesMayOnlyDoTheirOwn_data();
    void rolesMayOnlyDoTheirOwn();
};

namespace
{

db::PersonDetails sian()
{
    db::PersonDetails details;
    details.person.reference = u"A-1"_s;
    details.person.givenName = u"Siân"_s;
    details.person.familyName = u"Rees"_s;
    details.person.born = QDate(1990, 2, 3);
    details.person.alert = u"Dog at the door"_s;
    details.person.identifiers.insert(IdentifierKind::NhsNumber, u"943 476 5919"_s);
    details.risk = u"medium"_s;
    return details;
}

int codeOf(const auto &result)
{
    return result ? -1 : static_cast<int>(result.error().code);
}

} // namespace

void PersonStoreTest::aNewPersonIsThereWithEverythingGiven()
{
    support::TestStore test;
    const auto added = db::PersonStore(test.store()).add(sian());
    QVERIFY(added.has_value());
    const auto read = db::PersonStore(test.store()).get(added->person.id);
    QVERIFY(read.has_value());
    QCOMPARE(read->person.reference, u"A-1"_s);
    QCOMPARE(read->person.givenName, u"Siân"_s);
    QCOMPARE(read->person.born, QDate(1990, 2, 3));
    QCOMPARE(read->alerts, QStringList{u"Dog at the door"_s});
    QCOMPARE(read->risk, u"medium"_s);
    QCOMPARE(read->person.identifiers.value(IdentifierKind::NhsNumber), u"943 476 5919"_s);
}

void PersonStoreTest::aReferenceIsMadeWhereNoneIsGiven()
{
    support::TestStore test;
    db::PersonStore people(test.store());
    const QString prefix = test->session().incarnation.toString().left(3).toUpper();
    const auto first = people.add({});
    const auto second = people.add({});
    QVERIFY(first && second);
    QCOMPARE(first->person.reference, prefix + u"-000001"_s);
    QCOMPARE(second->person.reference, prefix + u"-000002"_s);
    // One who was struck out does not free the number.
    QVERIFY(people.strikeOut(second->person.id, u"entered twice"_s).has_value());
    QCOMPARE(people.add({})->person.reference, prefix + u"-000003"_s);
}

void PersonStoreTest::isFoundByWhatTheyGoBy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("reference") << u"A-1"_s << true;
    QTest::newRow("reference without its dash") << u"a1"_s << true;
    QTest::newRow("identifier as kept") << u"943 476 5919"_s << true;
    QTest::newRow("identifier without blanks") << u"9434765919"_s << true;
    QTest::newRow("blank") << u"  "_s << false;
    QTest::newRow("name") << u"Rees"_s << false;
    QTest::newRow("nothing but signs") << u"'; --"_s << false;
}

void PersonStoreTest::isFoundByWhatTheyGoBy()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    support::TestStore test;
    db::PersonStore people(test.store());
    const auto added = people.add(sian());
    QVERIFY(people.add({}).has_value());
    const auto id = people.find(text);
    QCOMPARE(id.has_value(), found);
    if (found) {
        QVERIFY(*id == added->person.id);
    } else {
        QCOMPARE(codeOf(id), int(ErrorCode::NotFound));
    }
}

void PersonStoreTest::twoPeopleOfOneIdentifierAreAmbiguous()
{
    support::TestStore test;
    db::PersonStore people(test.store());
    QVERIFY(people.add(sian()).has_value());
    db::PersonDetails other = sian();
    other.person.reference = u"A-2"_s;
    QVERIFY(people.add(other).has_value());
    QCOMPARE(codeOf(people.find(u"9434765919"_s)), int(ErrorCode::Ambiguous));
}

void PersonStoreTest::refusesWhatCannotBe_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail");
    const int invalid = int(ErrorCode::InvalidValue);
    QTest::newRow("born tomorrow") << u"born"_s << u"2026-11-03"_s << invalid << u"date_out_of_range"_s;
    QTest::newRow("born in 1899") << u"born"_s << u"1899-12-31"_s << invalid << u"date_out_of_range"_s;
    QTest::newRow("no date") << u"born"_s << u"spring"_s << invalid << u"not_a_date"_s;
    QTest::newRow("caution of no such value") << u"risk"_s << u"huge"_s << invalid << u"not_in_list"_s;
    QTest::newRow("reference of another") << u"reference"_s << u"B-1"_s << invalid << u"reference_in_use"_s;
    QTest::newRow("no reference") << u"reference"_s << u" "_s << invalid << u"missing"_s;
}

void PersonStoreTest::refusesWhatCannotBe()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(int, code);
    QFETCH(QString, detail);
    support::TestStore test;
    db::PersonStore people(test.store());
    const auto added = people.add(sian());
    db::PersonDetails other;
    other.person.reference = u"B-1"_s;
    QVERIFY(people.add(other).has_value());
    const auto refused = people.setField(added->person.id, field, value);
    QCOMPARE(codeOf(refused), code);
    QCOMPARE(refused.error().where, field);
    QCOMPARE(refused.error().detail, detail);
    QCOMPARE(codeOf(people.setField(added->person.id, u"shoe_size"_s, u"9"_s)), int(ErrorCode::UnknownField));
}

void PersonStoreTest::fieldsAreWrittenOneByOne()
{
    support::TestStore test;
    db::PersonStore people(test.store());
    const PersonId id = people.add(sian())->person.id;
    const auto changed = people.set(id, {{u"postcode"_s, u"ZZ1 1ZZ"_s},
                                         {u"known_as"_s, u"Shan"_s},
                                         {u"do_not_contact"_s, u"yes"_s},
                                         {u"nhs_number"_s, u"9434765870"_s},
                                         {u"crn"_s, u"X123456"_s},
                                         {u"alert"_s, u"Second floor"_s},
                                         {u"risk"_s, QString()}});
    QVERIFY(changed.has_value());
    QCOMPARE(changed->person.postcode, u"ZZ1 1ZZ"_s);
    QCOMPARE(changed->person.knownAs, u"Shan"_s);
    QCOMPARE(changed->person.givenName, u"Siân"_s);
    QCOMPARE(changed->doNotContact, u"yes"_s);
    QCOMPARE(changed->risk, QString());
    QCOMPARE(changed->person.identifiers.value(IdentifierKind::NhsNumber), u"9434765870"_s);
    QCOMPARE(changed->person.identifiers.value(IdentifierKind::Crn), u"X123456"_s);
    QCOMPARE(changed->alerts, (QStringList{u"Dog at the door"_s, u"Second floor"_s}));
    QVERIFY(*people.find(u"X123456"_s) == id);
    QCOMPARE(codeOf(people.find(u"9434765919"_s)), int(ErrorCode::NotFound));
}

void PersonStoreTest::aSuspectIdentifierIsKept()
{
    support::TestStore test;
    db::PersonDetails details = sian();
    details.person.identifiers.insert(IdentifierKind::NhsNumber, u"9434765918"_s);
    const auto added = db::PersonStore(test.store()).add(details);
    QVERIFY(added.has_value());
    QCOMPARE(added->person.identifiers.value(IdentifierKind::NhsNumber), u"9434765918"_s);
    const auto suspects = db::PersonStore::suspects(*added);
    QCOMPARE(suspects.size(), 1);
    QVERIFY(suspects.value(IdentifierKind::NhsNumber) == IdentifierFault::CheckFails);
    QVERIFY(db::PersonStore::suspects(sian()).isEmpty());
}

void PersonStoreTest::aStruckOutPersonIsGone()
{
    support::TestStore test;
    db::PersonStore people(test.store());
    const PersonId id = people.add(sian())->person.id;
    QCOMPARE(codeOf(people.strikeOut(id, u" "_s)), int(ErrorCode::MissingField));
    QVERIFY(people.strikeOut(id, u"entered twice"_s).has_value());
    QCOMPARE(codeOf(people.get(id)), int(ErrorCode::NotFound));
    QCOMPARE(codeOf(people.find(u"A-1"_s)), int(ErrorCode::NotFound));
    QCOMPARE(codeOf(people.find(u"9434765919"_s)), int(ErrorCode::NotFound));
}

void PersonStoreTest::theHistorySaysWhoChangedWhat()
{
    support::TestStore test;
    db::PersonStore people(test.store());
    const PersonId id = people.add(sian())->person.id;
    QVERIFY(people.setField(id, u"postcode"_s, u"ZZ1 1ZZ"_s).has_value());
    const auto history = db::CaseHistory(test.store()).ofPerson(id);
    QVERIFY(history.has_value());
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->first().by, u"sam"_s);
    QCOMPARE(history->first().what, QStringList{u"person.address"_s});
    QCOMPARE(history->last().what, (QStringList{u"person"_s, u"identifier"_s, u"alert"_s, u"person.risk"_s}));
}

void PersonStoreTest::rolesMayOnlyDoTheirOwn_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("mayAdd");
    QTest::addColumn<bool>("mayStrikeOut");
    QTest::newRow("worker") << Role::Worker << true << false;
    QTest::newRow("lead") << Role::Lead << true << true;
    QTest::newRow("analyst") << Role::Analyst << false << false;
}

void PersonStoreTest::rolesMayOnlyDoTheirOwn()
{
    QFETCH(Role, role);
    QFETCH(bool, mayAdd);
    QFETCH(bool, mayStrikeOut);
    support::TestStore test(1, role);
    db::PersonStore people(test.store());
    const auto added = people.add(sian());
    QCOMPARE(codeOf(added), mayAdd ? -1 : int(ErrorCode::RoleMayNot));
    const PersonId id = added ? added->person.id : test->newId<PersonId>();
    QCOMPARE(codeOf(people.strikeOut(id, u"twice"_s)), mayStrikeOut ? -1 : int(ErrorCode::RoleMayNot));
    if (!mayAdd) {
        QCOMPARE(codeOf(people.setField(id, u"risk"_s, u"low"_s)), int(ErrorCode::RoleMayNot));
    }
}

REGISTER_TEST(PersonStoreTest)
#include "tst_PersonStore.moc"
