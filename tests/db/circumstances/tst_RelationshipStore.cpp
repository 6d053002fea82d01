#include "db/circumstances/RelationshipStore.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;
using support::CaseFixture;

/// Two people who are related stand in both case files.
class RelationshipStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsInBothFiles();
    void isOneSave();
    void changesForBoth();
    void endsAndIsWithdrawnForBoth();
    void aNameAloneStandsInOne();
    void somebodyWhoIsWithdrawnIsNotNamed();
    void refuses();
};

namespace
{

struct Pair
{
    CaseFixture cases;
    PersonId ray = cases.person(u"A1"_s, u"Ray"_s, u"Coldwell"_s);
    PersonId shannon = cases.person(u"B2"_s, u"Shannon"_s);
    db::RelationshipStore relationships{cases.store()};

    RelationshipId daughter()
    {
        Relationship made;
        made.person = ray;
        made.other = shannon;
        made.kind = u"child"_s;
        made.note = u"May be told he is safe"_s;
        made.household = true;
        return CaseFixture::sure(relationships.add(made));
    }
    Relationship of(const PersonId &person) { return CaseFixture::sure(relationships.of(person)).value(0); }
};

} // namespace

void RelationshipStoreTest::standsInBothFiles()
{
    Pair pair;
    const RelationshipId id = pair.daughter();
    const Relationship here = pair.of(pair.ray);
    const Relationship there = pair.of(pair.shannon);
    QCOMPARE(here.id, id);
    QCOMPARE(here.otherName, u"Shannon"_s);
    QCOMPARE(here.otherReference, u"B2"_s);
    QCOMPARE(here.kind, u"child"_s);
    QCOMPARE(here.note, u"May be told he is safe"_s);
    QCOMPARE(there.link, here.link);
    QVERIFY(!there.link.isNull());
    QCOMPARE(there.other, pair.ray);
    QCOMPARE(there.otherName, u"Ray Coldwell"_s);
    QCOMPARE(there.kind, u"parent"_s);
    QVERIFY(there.household);
    QCOMPARE(there.note, QString()); // it was written about the other
}

void RelationshipStoreTest::isOneSave()
{
    Pair pair;
    int saves = 0;
    QObject::connect(&pair.cases.store(), &db::CaseStore::changed, &pair.cases.store(), [&](const db::Change &change) {
        ++saves;
        QCOMPARE(change.people.size(), 2);
    });
    static_cast<void>(pair.daughter());
    QCOMPARE(saves, 1);
}

void RelationshipStoreTest::changesForBoth()
{
    Pair pair;
    static_cast<void>(pair.daughter());
    Relationship changed = pair.of(pair.ray);
    changed.kind = u"sibling"_s;
    changed.household = false;
    changed.note = u"Half-sister"_s;
    QVERIFY(pair.relationships.change(changed).has_value());
    QCOMPARE(pair.of(pair.ray).note, u"Half-sister"_s);
    QCOMPARE(pair.of(pair.shannon).kind, u"sibling"_s);
    QVERIFY(!pair.of(pair.shannon).household);
    QCOMPARE(pair.of(pair.shannon).note, QString());
}

void RelationshipStoreTest::endsAndIsWithdrawnForBoth()
{
    Pair pair;
    const RelationshipId id = pair.daughter();
    QVERIFY(pair.relationships.end(pair.of(pair.shannon).id).has_value());
    QCOMPARE(pair.of(pair.ray).ended, QDate(2026, 11, 2));
    QCOMPARE(pair.of(pair.shannon).ended, QDate(2026, 11, 2));
    QCOMPARE(pair.relationships.end(id).error().code, ErrorCode::AlreadyDone);
    QCOMPARE(pair.relationships.strikeOut(id, {}).error().code, ErrorCode::MissingField);
    QVERIFY(pair.relationships.strikeOut(id, u"Another Shannon"_s).has_value());
    QVERIFY(CaseFixture::sure(pair.relationships.of(pair.ray)).isEmpty());
    QVERIFY(CaseFixture::sure(pair.relationships.of(pair.shannon)).isEmpty());
}

void RelationshipStoreTest::aNameAloneStandsInOne()
{
    Pair pair;
    Relationship mother;
    mother.person = pair.ray;
    mother.name = u"Mrs Coldwell"_s;
    mother.kind = u"parent"_s;
    const RelationshipId id = CaseFixture::sure(pair.relationships.add(mother));
    QCOMPARE(pair.of(pair.ray).name, u"Mrs Coldwell"_s);
    QVERIFY(pair.of(pair.ray).link.isNull());
    QVERIFY(CaseFixture::sure(pair.relationships.of(pair.shannon)).isEmpty());
    QVERIFY(pair.relationships.end(id, QDate(2026, 10, 1)).has_value());
    QVERIFY(pair.relationships.strikeOut(id, u"Wrong"_s).has_value());
}

void RelationshipStoreTest::somebodyWhoIsWithdrawnIsNotNamed()
{
    Pair pair;
    static_cast<void>(pair.daughter());
    QVERIFY(db::PersonStore(pair.cases.store()).strikeOut(pair.shannon, u"Twice"_s).has_value());
    QCOMPARE(pair.of(pair.ray).otherName, QString());
    QCOMPARE(pair.of(pair.ray).other, pair.shannon);
    QVERIFY(pair.relationships.end(pair.of(pair.ray).id).has_value());
}

void RelationshipStoreTest::refuses()
{
    Pair pair;
    Relationship made;
    made.person = pair.ray;
    made.kind = u"friend"_s;
    QCOMPARE(pair.relationships.add(made).error().detail, u"name_missing"_s);
    made.other = pair.ray;
    QCOMPARE(pair.relationships.add(made).error().detail, u"same_person"_s);
    made.other = pair.cases.store().newId<PersonId>();
    QCOMPARE(pair.relationships.add(made).error().code, ErrorCode::NotFound);
    QVERIFY(CaseFixture::sure(pair.relationships.of(pair.ray)).isEmpty());
}

REGISTER_TEST(RelationshipStoreTest)
#include "tst_RelationshipStore.moc"
