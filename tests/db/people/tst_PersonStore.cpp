#include "db/contacts/ContactStore.h"
#include "db/people/CaseloadQuery.h"
#include "db/people/PersonStore.h"
#include "db/programmes/EnrolmentStore.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestStore.h"

#include <QTest>

using namespace model;

class PersonStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonIsFoundByReferenceAndIdentifierAndReadBack();
    void oneHalfOfANameIsChangedWithoutTheOther();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void aContactBelongsToTheOpenEnrolmentAndMovesTheList();
    void searchFoldsAccentsAndFearsNoOperators_data();
    void searchFoldsAccentsAndFearsNoOperators();
    void anAnalystMayNotLogAContact();
    void aReferenceInUseIsRefused_data();
    void aReferenceInUseIsRefused();
    void fieldsAreSavedTogetherOrNotAtAll();
};

namespace
{

PersonId newPerson(db::CaseStore &store, const QString &given, const QString &family)
{
    Person person;
    person.givenName = given;
    person.familyName = family;
    person.identifiers.insert(IdentifierKind::NhsNumber, QStringLiteral("943 476 5919"));
    return db::PersonStore(store).add(person).value_or(PersonId());
}

} // namespace

void PersonStoreTest::aPersonIsFoundByReferenceAndIdentifierAndReadBack()
{
    support::TestStore test;
    db::PersonStore people(test.store());
    const PersonId id = newPerson(test.store(), QStringLiteral("Siân"), QStringLiteral("Ap Test"));
    QVERIFY(!id.isNull());
    const auto file = people.read(id);
    QVERIFY(file.has_value());
    QCOMPARE(file->person.givenName, QStringLiteral("Siân"));
    QVERIFY(file->person.reference.endsWith(QStringLiteral("-000001")));
    QCOMPARE(people.find(file->person.reference).value_or(PersonId()), id);
    QCOMPARE(people.find(QStringLiteral("9434765919")).value_or(PersonId()), id);
    QCOMPARE(people.find(QStringLiteral("nobody")).error().code, ErrorCode::NotFound);
    newPerson(test.store(), QStringLiteral("Ann"), QStringLiteral("Other"));
    QCOMPARE(people.find(QStringLiteral("943-476-5919")).error().code, ErrorCode::Ambiguous);
}

void PersonStoreTest::oneHalfOfANameIsChangedWithoutTheOther()
{
    support::TestStore test;
    db::PersonStore people(test.store());
    const PersonId id = newPerson(test.store(), QStringLiteral("Ann"), QStringLiteral("Old"));
    QVERIFY(people.setField(id, QStringLiteral("family_name"), QStringLiteral("New")).has_value());
    QVERIFY(people.setField(id, QStringLiteral("nhs_number"), QStringLiteral("9434765919")).has_value());
    QVERIFY(people.setField(id, QStringLiteral("leave_message"), QStringLiteral("no")).has_value());
    const auto file = people.read(id);
    QCOMPARE(file->person.givenName, QStringLiteral("Ann"));
    QCOMPARE(file->person.familyName, QStringLiteral("New"));
    QCOMPARE(file->person.identifiers.value(IdentifierKind::NhsNumber), QStringLiteral("9434765919"));
    QCOMPARE(file->leaveMessage, QStringLiteral("no"));
}

void PersonStoreTest::whatCannotBeIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("code");
    QTest::newRow("no such field") << "shoe_size" << "9" << int(ErrorCode::UnknownField);
    QTest::newRow("struck is not a field") << "struck" << "x" << int(ErrorCode::UnknownField);
    QTest::newRow("born tomorrow") << "born" << "2026-11-03" << int(ErrorCode::InvalidValue);
    QTest::newRow("born never") << "born" << "31 Feb 1990" << int(ErrorCode::InvalidValue);
    QTest::newRow("no such caution") << "leave_message" << "perhaps" << int(ErrorCode::InvalidValue);
}

void PersonStoreTest::whatCannotBeIsRefused()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(int, code);
    support::TestStore test;
    const PersonId id = newPerson(test.store(), QStringLiteral("Ann"), QStringLiteral("Old"));
    const auto set = db::PersonStore(test.store()).setField(id, field, value);
    QVERIFY(!set.has_value());
    QCOMPARE(int(set.error().code), code);
}

void PersonStoreTest::aContactBelongsToTheOpenEnrolmentAndMovesTheList()
{
    support::TestStore test;
    const QDate today = test.clock().today();
    const PersonId id = newPerson(test.store(), QStringLiteral("Ann"), QStringLiteral("Old"));
    db::EnrolmentStore enrolments(test.store());
    const auto enrolled = enrolments.enrol({{}, id, {}, {}, {}, today.addDays(-200), QStringLiteral("sam"), {}, {}});
    QVERIFY(enrolled.has_value());
    Contact contact;
    contact.person = id;
    contact.day = today.addDays(-100);
    QVERIFY(db::ContactStore(test.store()).add(contact).has_value());
    db::CaseloadQuery caseload(test.store());
    QCOMPARE(caseload.rows({}, today)->first().state, QStringLiteral("quiet"));
    contact.day = today;
    contact.next = today.addDays(7);
    QVERIFY(db::ContactStore(test.store()).add(contact).has_value());
    const auto rows = caseload.rows({}, today);
    QCOMPARE(rows->first().state, QStringLiteral("in touch"));
    QCOMPARE(rows->first().lastContact, today);
    QCOMPARE(rows->first().nextDue, today.addDays(7));
    const auto file = db::PersonStore(test.store()).read(id);
    QCOMPARE(file->contacts.size(), 2);
    QCOMPARE(file->contacts.first().enrolment, *enrolled);
    QVERIFY(enrolments.close(file->enrolments.first(), today, CloseReason::Completed).has_value());
    QCOMPARE(caseload.rows({}, today)->first().state, QStringLiteral("closed"));
    contact.day = today.addDays(5);
    QCOMPARE(db::ContactStore(test.store()).add(contact).error().detail, QStringLiteral("date_out_of_range"));
}

void PersonStoreTest::searchFoldsAccentsAndFearsNoOperators_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("found");
    QTest::newRow("folded prefix") << "sia" << 1;
    QTest::newRow("two words") << "sian o'br" << 1;
    QTest::newRow("number") << "943476" << 1;
    QTest::newRow("nobody") << "zebedee" << 0;
    QTest::newRow("quote") << "\"" << 0;
    QTest::newRow("operators") << "NEAR( - * OR" << 0;
    QTest::newRow("a dash beside a name") << "sian -" << 1;
    QTest::newRow("a zero byte") << QStringLiteral("si") + QChar(QChar::Null) + QStringLiteral("an") << 1;
}

void PersonStoreTest::searchFoldsAccentsAndFearsNoOperators()
{
    QFETCH(QString, search);
    QFETCH(int, found);
    support::TestStore test;
    newPerson(test.store(), QStringLiteral("Siân"), QStringLiteral("O'Brien"));
    const auto rows = db::CaseloadQuery(test.store()).rows(search, test.clock().today());
    QVERIFY(rows.has_value());
    QCOMPARE(rows->size(), found);
}

void PersonStoreTest::anAnalystMayNotLogAContact()
{
    support::TestStore test(1, Role::Analyst);
    Contact contact;
    contact.person = *PersonId::fromBytes(QByteArray(16, 'p'));
    contact.day = test.clock().today();
    const auto saved = db::ContactStore(test.store()).add(contact);
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, ErrorCode::RoleMayNot);
}

void PersonStoreTest::aReferenceInUseIsRefused_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<bool>("free");
    QTest::newRow("the same") << "A1" << false;
    QTest::newRow("in small letters") << "a1" << false;
    QTest::newRow("with blanks around") << " A1 " << false;
    QTest::newRow("another") << "A10" << true;
    QTest::newRow("of someone struck out") << "Z9" << true;
}

void PersonStoreTest::aReferenceInUseIsRefused()
{
    QFETCH(QString, reference);
    QFETCH(bool, free);
    support::TestStore test;
    db::PersonStore people(test.store());
    Person person;
    person.reference = QStringLiteral("Z9");
    const auto gone = people.add(person);
    QVERIFY(people.strikeOut(*gone, QStringLiteral("twice")).has_value());
    person.reference = QStringLiteral("A1");
    const auto first = people.add(person);
    const auto another = people.add({});
    person.reference = reference;
    const auto added = people.add(person);
    QCOMPARE(added.has_value(), free);
    if (!free) {
        QCOMPARE(added.error().code, ErrorCode::InvalidValue);
        QCOMPARE(added.error().where, QStringLiteral("reference"));
        QCOMPARE(added.error().detail, QStringLiteral("reference_in_use"));
        QCOMPARE(people.setField(*another, QStringLiteral("reference"), reference).error().detail,
                 QStringLiteral("reference_in_use"));
    }
    QVERIFY(people.setField(*first, QStringLiteral("reference"), QStringLiteral("a1")).has_value()); // its own
}

void PersonStoreTest::fieldsAreSavedTogetherOrNotAtAll()
{
    support::TestStore test;
    db::PersonStore people(test.store());
    const db::PersonFields::Values bad{{QStringLiteral("given_name"), QStringLiteral("Ann")},
                                       {QStringLiteral("born"), QStringLiteral("never")}};
    QCOMPARE(people.add({}, bad).error().where, QStringLiteral("born"));
    QVERIFY(db::CaseloadQuery(test.store()).rows({}, test.clock().today())->isEmpty());

    const auto id = people.add({}, {{QStringLiteral("given_name"), QStringLiteral("Ann")},
                                    {QStringLiteral("family_name"), QStringLiteral("Old")},
                                    {QStringLiteral("nhs_number"), QStringLiteral("9434765919")},
                                    {QStringLiteral("language"), QString()}});
    QVERIFY(id.has_value());
    QCOMPARE(people.read(*id)->person.familyName, QStringLiteral("Old"));
    QCOMPARE(people.find(QStringLiteral("9434765919")).value_or(PersonId()), *id);
    QVERIFY(!people
                 .setFields(*id, {{QStringLiteral("known_as"), QStringLiteral("Nan")},
                                  {QStringLiteral("shoe"), QStringLiteral("9")}})
                 .has_value());
    QCOMPARE(people.read(*id)->person.knownAs, QString());
    QVERIFY(people
                .setFields(*id, {{QStringLiteral("address"), QStringLiteral("1 Some Street")},
                                 {QStringLiteral("postcode"), QStringLiteral("ZZ1 1ZZ")},
                                 {QStringLiteral("nhs_number"), QString()}})
                .has_value());
    const auto file = people.read(*id);
    QCOMPARE(file->person.address, QStringLiteral("1 Some Street"));
    QCOMPARE(file->person.postcode, QStringLiteral("ZZ1 1ZZ"));
    QVERIFY(file->person.identifiers.isEmpty());
    QCOMPARE(people.setFields(test->newId<PersonId>(), {}).error().code, ErrorCode::NotFound);
}

REGISTER_TEST(PersonStoreTest)
#include "tst_PersonStore.moc"
