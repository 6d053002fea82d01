#include "db/changelog/RecordPlaces.h"

#include "db/changelog/CellBinding.h"
#include "db/verification/StoreVerification.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;

namespace
{

/// Brings the log's indexes to its end.
void placeAll(db::CaseStore &store)
{
    const db::WriteLock lock(store);
    const db::Connection::Scope scope(store.writer(), db::WriteScope::Commit);
    db::RecordPlaces(store.writer()).place();
}

void meddle(db::CaseStore &store, const char *sql)
{
    const db::WriteLock lock(store);
    const db::Connection::Scope scope(store.writer(), db::WriteScope::Commit);
    store.writer().execute(sql);
}

qint64 lastRecord(db::CaseStore &store)
{
    return store.reader().database().execAndGet("SELECT max(seq) FROM record").getInt64();
}

} // namespace

/// Records are found by their stream and their save, whether or not the indexes have come to them.
class RecordPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsRecords_data();
    void findsRecords();
    void aWriteIsFoundByItsName();
    void ofTwoAfterAForkBothAreFound();
    void fewAreEverWithoutAPlace_data();
    void fewAreEverWithoutAPlace();
    void aSaveThatFailedLeavesNoPlace();
    void whatIsWrongIsFound_data();
    void whatIsWrongIsFound();
};

void RecordPlacesTest::findsRecords_data()
{
    QTest::addColumn<int>("placedAfter");
    QTest::newRow("none has a place") << 0;
    QTest::newRow("the first have") << 2;
    QTest::newRow("all but the last have") << 3;
    QTest::newRow("all have") << 4;
}

void RecordPlacesTest::findsRecords()
{
    QFETCH(const int, placedAfter);
    support::CaseFixture cases;
    db::CaseStore &store = cases.store();
    const PersonId other = cases.person(u"A1"_s);
    const qint64 others = lastRecord(store);
    placeAll(store);
    PersonId person;
    for (int i = 0; i < 4; ++i) {
        if (i == placedAfter) {
            placeAll(store);
        }
        if (i == 0) {
            person = cases.person(u"A2"_s);
        } else {
            cases.contact(person, QDate(2026, 10, i));
        }
    }
    if (placedAfter == 4) {
        placeAll(store);
    }
    db::RecordPlaces places(store.reader());
    db::EntityRows rows(store.reader());
    const std::vector<qint64> expected{others + 1, others + 2, others + 3, others + 4};
    const qint64 file = *rows.number(person.bytes());
    QCOMPARE(places.ofFiles(file, file), expected);
    const qint64 otherFile = *rows.number(other.bytes());
    QCOMPARE(places.ofFiles(otherFile, otherFile), std::vector<qint64>{others});
    QCOMPARE(places.ofFiles(otherFile, file).size(), 5UL);
    const std::string byFile = "SELECT row FROM stream WHERE file = " + std::to_string(file);
    const qint64 stream = store.reader().database().execAndGet(byFile).getInt64();
    QCOMPARE(places.lastOf(stream), std::optional(others + 4));
    QCOMPARE(places.numbered(stream, 2, 3), (std::vector<qint64>{others + 2, others + 3}));
    QCOMPARE(places.numbered(stream, 5, 9), std::vector<qint64>());
    QCOMPARE(places.lastOf(stream + 100), std::optional<qint64>());
    QVERIFY(places.areWhole());
    const auto records = store.recordsAfter(others);
    for (size_t i = 0; i < 4; ++i) {
        QCOMPARE(places.ofSave((*records)[i].save), std::vector<qint64>{expected[i]});
    }
    QCOMPARE(places.ofSave(store.newId<SaveId>()), std::vector<qint64>());
}

void RecordPlacesTest::aWriteIsFoundByItsName()
{
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    cases.contact(person, QDate(2026, 10, 1));
    const Record record = cases.store().recordsAfter(0)->back();
    const qint64 file = *db::EntityRows(cases.store().reader()).number(person.bytes());
    WriteName name = record.writeName();
    db::RecordPlaces places(cases.store().reader());
    QCOMPARE(places.named(file, name), std::optional(lastRecord(cases.store())));
    placeAll(cases.store());
    QCOMPARE(places.named(file, name), std::optional(lastRecord(cases.store())));
    name.hashPrefix = QByteArray(4, 'x');
    QCOMPARE(places.named(file, name), std::optional<qint64>());
    name = record.writeName();
    name.number = 7;
    QCOMPARE(places.named(file, name), std::optional<qint64>());
    QCOMPARE(places.named(file + 100, record.writeName()), std::optional<qint64>());
}

void RecordPlacesTest::ofTwoAfterAForkBothAreFound()
{
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    cases.contact(person, QDate(2026, 10, 1));
    const qint64 last = lastRecord(cases.store());
    const qint64 file = *db::EntityRows(cases.store().reader()).number(person.bytes());
    const std::string byFile = "SELECT row FROM stream WHERE file = " + std::to_string(file);
    const qint64 stream = cases.store().reader().database().execAndGet(byFile).getInt64();
    placeAll(cases.store());
    meddle(cases.store(), ("INSERT INTO record SELECT seq + 1, stream, number, save, author, stamp, recorded, happened,"
                           " parked, previous, salt, payload_hash, x'00', rolling, payload FROM record WHERE seq = " +
                           std::to_string(last))
                              .c_str());
    for (int placed = 0; placed < 2; ++placed) {
        QCOMPARE(db::RecordPlaces(cases.store().reader()).numbered(stream, 2, 2),
                 (std::vector<qint64>{last, last + 1}));
        QCOMPARE(db::RecordPlaces(cases.store().reader()).lastOf(stream), std::optional(last + 1));
        placeAll(cases.store());
    }
}

void RecordPlacesTest::fewAreEverWithoutAPlace_data()
{
    QTest::addColumn<int>("saves");
    QTest::addColumn<int>("peopleInEach");
    QTest::newRow("many saves of one record") << 150 << 1;
    QTest::newRow("one save of many") << 1 << 500;
    QTest::newRow("some of some") << 10 << 30;
}

void RecordPlacesTest::fewAreEverWithoutAPlace()
{
    QFETCH(const int, saves);
    QFETCH(const int, peopleInEach);
    support::TestStore test;
    for (int i = 0; i < saves; ++i) {
        const auto saved = test->commit(Action::WriteCases, [&](db::SaveWriter &writer) -> Result<void> {
            for (int j = 0; j < peopleInEach; ++j) {
                const auto id = test->newId<PersonId>();
                const Operation make{EntityKind::Person, idCast<EntityId>(id), Operation::make, {textCell(u"x"_s)}, {}};
                const auto added = writer.add(db::CompartmentChange::inCaseFile(id, {make}));
                if (!added) {
                    return added;
                }
            }
            return {};
        });
        QVERIFY(saved.has_value());
        const qint64 unplaced = lastRecord(test.store()) - db::RecordPlaces(test->reader()).placed();
        QVERIFY(unplaced < db::RecordPlaces::mostUnplaced);
    }
    QVERIFY(db::RecordPlaces(test->reader()).areWhole());
    QCOMPARE(db::StoreVerification(test.store()).run()->findings, QStringList());
}

void RecordPlacesTest::aSaveThatFailedLeavesNoPlace()
{
    support::TestStore test;
    const qint64 before = lastRecord(test.store());
    for (const bool fails : {true, false}) {
        const auto saved = test->commit(Action::WriteCases, [&](db::SaveWriter &writer) -> Result<void> {
            for (int i = 0; i < 100; ++i) {
                const auto id = test->newId<PersonId>();
                const Operation make{EntityKind::Person, idCast<EntityId>(id), Operation::make, {textCell(u"x"_s)}, {}};
                if (const auto added = writer.add(db::CompartmentChange::inCaseFile(id, {make})); !added) {
                    return added;
                }
            }
            return fails ? Result<void>(fail(ErrorCode::Cancelled)) : Result<void>();
        });
        QCOMPARE(saved.has_value(), !fails);
        QCOMPARE(lastRecord(test.store()), fails ? before : before + 100);
        QVERIFY(db::RecordPlaces(test->reader()).areWhole());
    }
    QCOMPARE(db::StoreVerification(test.store()).run()->findings, QStringList());
}

void RecordPlacesTest::whatIsWrongIsFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("no place in its stream") << QByteArray("DELETE FROM stream_place WHERE seq = 2");
    QTest::newRow("no place in its save") << QByteArray("DELETE FROM save_place WHERE seq = 2");
    QTest::newRow("another number") << QByteArray("UPDATE stream_place SET number = number + 1 WHERE seq = 2");
    QTest::newRow("another save") << QByteArray("UPDATE save_place SET save = zeroblob(16) WHERE seq = 2");
    QTest::newRow("the place of no record") << QByteArray("INSERT INTO stream_place VALUES (1, 9, 99)");
    QTest::newRow("two places") << QByteArray("INSERT INTO save_place VALUES (zeroblob(16), 2)");
    QTest::newRow("placed beyond the end") << QByteArray("UPDATE placed SET seq = seq + 1");
    QTest::newRow("placed before what is") << QByteArray("UPDATE placed SET seq = seq - 1");
}

void RecordPlacesTest::whatIsWrongIsFound()
{
    QFETCH(const QByteArray, sql);
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    cases.contact(person, QDate(2026, 10, 1));
    placeAll(cases.store());
    QCOMPARE(db::StoreVerification(cases.store()).run()->findings, QStringList());
    meddle(cases.store(), sql.constData());
    const QStringList findings = db::StoreVerification(cases.store()).run()->findings;
    QVERIFY(findings.contains(u"where records are does not fit the log"_s));
}

REGISTER_TEST(RecordPlacesTest)
#include "tst_RecordPlaces.moc"
