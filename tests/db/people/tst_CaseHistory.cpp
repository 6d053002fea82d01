#include "db/access/AccessLog.h"
#include "db/people/CaseHistory.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;

class CaseHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoChangedWhatAndWhoLooked();
    void aWorkerSeesChangesOnly();
};

void CaseHistoryTest::tellsWhoChangedWhatAndWhoLooked()
{
    support::CaseFixture cases;
    support::ManualClock &clock = cases.test().clock();
    const PersonId person = cases.person(u"A1"_s);
    const PersonId other = cases.person(u"B2"_s);
    clock.advance(1000);
    QVERIFY(db::PersonStore(cases.store())
                .setFields(person, {{u"address"_s, u"1 Some Street"_s}, {u"postcode"_s, u"ZZ1 1ZZ"_s}})
                .has_value());
    clock.advance(1000);
    QVERIFY(db::AccessLog(cases.store()).record(u"read_person"_s, person).has_value());
    QVERIFY(db::AccessLog(cases.store()).record(u"read_person"_s, other).has_value());
    clock.advance(1000);
    Contact contact = cases.contact(person, QDate(2026, 10, 1));
    clock.advance(1000);
    QVERIFY(db::ContactStore(cases.store()).amend(contact.id, contact).has_value());

    const auto entries = db::CaseHistory(cases.store()).read(person);
    QVERIFY(entries.has_value());
    QStringList what;
    for (const db::CaseHistory::Entry &entry : *entries) {
        what.append(entry.what.join(u'+'));
        QCOMPARE(entry.by, u"sam"_s);
        QCOMPARE(entry.read, entry.what.first() == "read_person"_L1);
    }
    QCOMPARE(what,
             (QStringList{u"contact.amended"_s, u"contact"_s, u"read_person"_s, u"person.address"_s, u"person"_s}));
    QCOMPARE(entries->first().at.toMSecsSinceEpoch(), clock.millisecondsSinceEpoch());
    QCOMPARE(db::CaseHistory(cases.store()).read(person, 2)->size(), 2);
}

void CaseHistoryTest::aWorkerSeesChangesOnly()
{
    support::TestStore test(1, Role::Worker);
    const PersonId person = support::CaseFixture::sure(db::PersonStore(test.store()).add({}));
    QVERIFY(db::AccessLog(test.store()).record(u"read_person"_s, person).has_value());
    db::CaseHistory history(test.store());
    QCOMPARE(history.read(person)->size(), 1);
    QCOMPARE(history.read(person)->first().what, QStringList(u"person"_s));
    QCOMPARE(history.reads(person).error().code, ErrorCode::RoleMayNot);
}

REGISTER_TEST(CaseHistoryTest)
#include "tst_CaseHistory.moc"
