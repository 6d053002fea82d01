#include "db/access/UserStore.h"
#include "db/entries/CaseEntries.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;

/// Every kind of entry in a case file can be made, changed and withdrawn by its declaration alone.
class CaseEntriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areMadeChangedAndWithdrawn_data();
    void areMadeChangedAndWithdrawn();
    void nobodyElsesPersonIsTouched();
    void rolesAreAsked_data();
    void rolesAreAsked();
    void anAnalystOnlyReads();
};

namespace
{

Cells blankCells(const Atom &atom)
{
    return Cells(static_cast<size_t>(atom.count));
}

} // namespace

void CaseEntriesTest::areMadeChangedAndWithdrawn_data()
{
    QTest::addColumn<int>("kind");
    for (const EntitySchema &schema : entitySchemas()) {
        const bool entry = schema.compartment == Compartment::CaseFile && !schema.interned;
        if (entry && schema.atom("struck"_L1) >= 0) {
            QTest::newRow(schema.table.data()) << static_cast<int>(schema.kind);
        }
    }
}

void CaseEntriesTest::areMadeChangedAndWithdrawn()
{
    QFETCH(const int, kind);
    const EntitySchema &schema = schemaOf(static_cast<EntityKind>(kind));
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    db::CaseEntries entries(cases.store(), schema.kind);
    const auto made = entries.add(person, {});
    QVERIFY(made.has_value());
    QVERIFY(entries.personOf(*made) == person);
    for (const Atom &atom : schema.atoms) {
        if (atom.rule == MergeRule::SingleValue && atom.name != "struck"_L1) {
            QVERIFY(entries.write(*made, atom.name, blankCells(atom)).has_value());
        }
    }
    QCOMPARE(entries.strikeOut(*made, u" "_s).error().code, ErrorCode::MissingField);
    QVERIFY(entries.strikeOut(*made, u"twice"_s).has_value());
    QCOMPARE(entries.personOf(*made).error().code, ErrorCode::NotFound);
    QCOMPARE(entries.personOf(*made).error().where, QString(schema.table));
    QCOMPARE(entries.strikeOut(*made, u"again"_s).error().code, ErrorCode::NotFound);
}

void CaseEntriesTest::nobodyElsesPersonIsTouched()
{
    support::CaseFixture cases;
    db::CaseEntries goals(cases.store(), EntityKind::Goal);
    const auto nobody = goals.add(cases.store().newId<PersonId>(), {textCell(u"a home"_s)});
    QCOMPARE(nobody.error().code, ErrorCode::NotFound);
    QCOMPARE(nobody.error().where, u"person"_s);
}

void CaseEntriesTest::rolesAreAsked_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("withdraws");
    const auto row = [](const char *name, Role role, EntityKind kind, bool withdraws) {
        QTest::newRow(name) << role << static_cast<int>(kind) << withdraws;
    };
    row("worker, a goal", Role::Worker, EntityKind::Goal, true);
    row("worker, a number", Role::Worker, EntityKind::ContactMethod, true);
    row("worker, a consent", Role::Worker, EntityKind::Consent, false);
    row("lead, a consent", Role::Lead, EntityKind::Consent, true);
}

/// Of what somebody else made.
void CaseEntriesTest::rolesAreAsked()
{
    QFETCH(const Role, role);
    QFETCH(const int, kind);
    QFETCH(const bool, withdraws);
    support::CaseFixture cases;
    support::TestStore &test = cases.test();
    const QByteArray phrase = "another long phrase";
    QVERIFY(db::UserStore(test.store()).add(u"ben"_s, role, support::TestStore::passphrase(phrase)));
    const PersonId person = cases.person(u"A1"_s);
    const auto there = db::CaseEntries(test.store(), static_cast<EntityKind>(kind)).add(person, {});
    test.close();
    QVERIFY(test.open(u"ben"_s, phrase));
    db::CaseEntries entries(test.store(), static_cast<EntityKind>(kind));
    QCOMPARE(entries.strikeOut(*there, u"wrong"_s).has_value(), withdraws);
    const auto own = entries.add(person, {});
    QVERIFY(own.has_value());
    QVERIFY(entries.strikeOut(*own, u"a slip"_s));
}

void CaseEntriesTest::anAnalystOnlyReads()
{
    support::TestStore test(1, Role::Analyst);
    db::CaseEntries goals(test.store(), EntityKind::Goal);
    QCOMPARE(goals.add({}, {}).error().code, ErrorCode::RoleMayNot);
    QCOMPARE(goals.strikeOut({}, u"wrong"_s).error().code, ErrorCode::RoleMayNot);
    QCOMPARE(goals.personOf({}).error().code, ErrorCode::NotFound);
}

REGISTER_TEST(CaseEntriesTest)
#include "tst_CaseEntries.moc"
