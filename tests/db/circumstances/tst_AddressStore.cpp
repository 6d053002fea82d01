#include "db/changelog/Replay.h"
#include "db/circumstances/AddressStore.h"
#include "db/circumstances/AlertStore.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;
using support::CaseFixture;

/// Where people live, and that their record shows the same.
class AddressStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMoveIsOneSave();
    void whatOnlyTheRecordHadIsKept();
    void aSpellToldLateEndsWhereTheNextBegins();
    void nobodyKnowsWhere();
    void aCorrectionShowsInTheRecord();
    void aMistakenMoveIsTakenBack();
    void anAddressOfTheRecordAloneStays();
    void bothLaptopsKeepBothAddressesAndReviews();
};

namespace
{

Address at(const PersonId &person, const QString &address, QDate from = {}, QDate to = {})
{
    Address made;
    made.person = person;
    made.accommodation = u"hostel"_s;
    made.address = address;
    made.postcode = u"ZZ1 1ZZ"_s;
    made.from = from;
    made.to = to;
    return made;
}

QString shown(db::CaseStore &store, const PersonId &person)
{
    return CaseFixture::sure(db::PersonStore(store).read(person)).person.address;
}

QStringList spells(db::CaseStore &store, const PersonId &person)
{
    QStringList lines;
    for (const Address &spell : CaseFixture::sure(db::AddressStore(store).of(person))) {
        lines.append(spell.address + u' ' + spell.from.toString(u"MM-dd"_s) + u'/' + spell.to.toString(u"MM-dd"_s));
    }
    return lines;
}

size_t records(db::CaseStore &store)
{
    return CaseFixture::sure(store.recordsAfter(0)).size();
}

QString stateOf(db::CaseStore &store)
{
    return CaseFixture::sure(db::Replay(store.reader()).run()).tables.toString();
}

} // namespace

void AddressStoreTest::aMoveIsOneSave()
{
    CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    db::AddressStore addresses(cases.store());
    QVERIFY(addresses.add(at(person, u"1 High St"_s, QDate(2026, 1, 10))).has_value());
    QCOMPARE(shown(cases.store(), person), u"1 High St"_s);
    const size_t before = records(cases.store());
    QVERIFY(addresses.add(at(person, u"2 Low St"_s)).has_value());
    QCOMPARE(records(cases.store()), before + 1);
    QCOMPARE(shown(cases.store(), person), u"2 Low St"_s);
    QCOMPARE(spells(cases.store(), person), (QStringList{u"2 Low St 11-02/"_s, u"1 High St 01-10/11-01"_s}));
    QCOMPARE(addresses.add(at(cases.store().newId<PersonId>(), u"x"_s)).error().code, ErrorCode::NotFound);
    QCOMPARE(addresses.add(at(person, u"x"_s, QDate(2027, 5, 1))).error().detail, u"date_out_of_range"_s);
}

void AddressStoreTest::whatOnlyTheRecordHadIsKept()
{
    CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    QVERIFY(db::PersonStore(cases.store()).setField(person, u"address"_s, u"Old Mill"_s).has_value());
    QVERIFY(db::AddressStore(cases.store()).add(at(person, u"2 Low St"_s)).has_value());
    QCOMPARE(spells(cases.store(), person), (QStringList{u"2 Low St 11-02/"_s, u"Old Mill /11-01"_s}));
}

void AddressStoreTest::aSpellToldLateEndsWhereTheNextBegins()
{
    CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    db::AddressStore addresses(cases.store());
    QVERIFY(addresses.add(at(person, u"2 Low St"_s, QDate(2026, 6, 1))).has_value());
    QVERIFY(addresses.add(at(person, u"1 High St"_s, QDate(2026, 2, 1))).has_value());
    QVERIFY(addresses.add(at(person, u"Prison"_s, QDate(2025, 2, 1), QDate(2025, 3, 1))).has_value());
    QCOMPARE(shown(cases.store(), person), u"2 Low St"_s);
    QCOMPARE(spells(cases.store(), person),
             (QStringList{u"2 Low St 06-01/"_s, u"1 High St 02-01/05-31"_s, u"Prison 02-01/03-01"_s}));
}

void AddressStoreTest::nobodyKnowsWhere()
{
    CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    db::AddressStore addresses(cases.store());
    const AddressId id = CaseFixture::sure(addresses.add(at(person, u"1 High St"_s, QDate(2026, 1, 10))));
    QCOMPARE(addresses.end(id, QDate(2026, 1, 9)).error().detail, u"to_before_from"_s);
    QVERIFY(addresses.end(id).has_value());
    QCOMPARE(shown(cases.store(), person), QString());
    QCOMPARE(addresses.end(id).error().code, ErrorCode::AlreadyDone);
}

void AddressStoreTest::aCorrectionShowsInTheRecord()
{
    CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    db::AddressStore addresses(cases.store());
    Address spell = at(person, u"1 Hihg St"_s, QDate(2026, 1, 10));
    spell.id = CaseFixture::sure(addresses.add(spell));
    spell.address = u"1 High St"_s;
    const size_t before = records(cases.store());
    QVERIFY(addresses.change(spell).has_value());
    QCOMPARE(records(cases.store()), before + 1);
    QCOMPARE(shown(cases.store(), person), u"1 High St"_s);
}

void AddressStoreTest::aMistakenMoveIsTakenBack()
{
    CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    db::AddressStore addresses(cases.store());
    QVERIFY(addresses.add(at(person, u"1 High St"_s, QDate(2026, 1, 10))).has_value());
    const AddressId move = CaseFixture::sure(addresses.add(at(person, u"2 Low St"_s)));
    QCOMPARE(addresses.strikeOut(move, {}).error().code, ErrorCode::MissingField);
    QVERIFY(addresses.strikeOut(move, u"Somebody else"_s).has_value());
    QCOMPARE(spells(cases.store(), person), QStringList{u"1 High St 01-10/"_s});
    QCOMPARE(shown(cases.store(), person), u"1 High St"_s);
}

void AddressStoreTest::anAddressOfTheRecordAloneStays()
{
    CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    QVERIFY(db::PersonStore(cases.store()).setField(person, u"address"_s, u"Old Mill"_s).has_value());
    QVERIFY(
        db::AddressStore(cases.store()).add(at(person, u"Prison"_s, QDate(2025, 2, 1), QDate(2025, 3, 1))).has_value());
    QCOMPARE(shown(cases.store(), person), u"Old Mill"_s);
}

void AddressStoreTest::bothLaptopsKeepBothAddressesAndReviews()
{
    CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    Alert alert{{}, person, u"Dog"_s, u"animal"_s, QDate(2026, 11, 1), QDate(2026, 12, 1)};
    alert.id = CaseFixture::sure(db::AlertStore(cases.store()).add(alert));
    Address spell = at(person, u"1 High St"_s, QDate(2026, 1, 10));
    spell.id = CaseFixture::sure(db::AddressStore(cases.store()).add(spell));
    const std::unique_ptr<support::TestStore> office = cases.test().anotherLaptop(2);
    const auto edit = [&](db::CaseStore &store, const QString &address, QDate review) {
        spell.address = address;
        alert.review = review;
        return db::AddressStore(store).change(spell).has_value() && db::AlertStore(store).change(alert).has_value();
    };
    QVERIFY(edit(cases.store(), u"1a High St"_s, QDate(2027, 1, 1)));
    office->clock().advance(60'000);
    QVERIFY(edit(office->store(), u"1b High St"_s, QDate(2027, 2, 1)));
    const auto here = CaseFixture::sure(cases.store().recordsAfter(0));
    const auto there = CaseFixture::sure(office->store().recordsAfter(0));
    QVERIFY(cases.store().receive(there).has_value());
    QVERIFY(office->store().receive(here).has_value());
    QCOMPARE(stateOf(cases.store()), stateOf(office->store()));
    const std::tuple<EntityKind, EntityId, const char *> fields[] = {
        {EntityKind::Person, idCast<EntityId>(person), "address"},
        {EntityKind::Address, idCast<EntityId>(spell.id), "address"},
        {EntityKind::Alert, idCast<EntityId>(alert.id), "review"}};
    for (db::CaseStore *store : {&cases.store(), &office->store()}) {
        for (const auto &[kind, id, field] : fields) {
            const FieldState state = CaseFixture::sure(store->fieldState(kind, id, QLatin1StringView(field)));
            QVERIFY(state.inConflict());
            QCOMPARE(state.writes.size(), size_t(2));
        }
        QCOMPARE(shown(*store, person), u"1b High St"_s);
        QCOMPARE(CaseFixture::sure(db::AddressStore(*store).read(spell.id)).address, u"1b High St"_s);
        QCOMPARE(CaseFixture::sure(db::AlertStore(*store).read(alert.id)).review, QDate(2027, 2, 1));
    }
}

REGISTER_TEST(AddressStoreTest)
#include "tst_AddressStore.moc"
