#include "db/changelog/ChangeLog.h"

#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;

class ChangeLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClockGoesOnFromTheLogsEnd_data();
    void theClockGoesOnFromTheLogsEnd();
    void aSaveIsFoundByItsRecords_data();
    void aSaveIsFoundByItsRecords();
};

void ChangeLogTest::theClockGoesOnFromTheLogsEnd_data()
{
    QTest::addColumn<qint64>("lead");
    QTest::addColumn<bool>("adopted");
    const qint64 hour = 3'600'000;
    QTest::newRow("behind") << -hour << false;
    QTest::newRow("an hour ahead") << hour << true;
    QTest::newRow("a day ahead") << 24 * hour << true;
    QTest::newRow("suspect") << 25 * hour << false;
    QTest::newRow("ten years ahead") << 87'600 * hour << false;
}

void ChangeLogTest::theClockGoesOnFromTheLogsEnd()
{
    QFETCH(const qint64, lead);
    QFETCH(const bool, adopted);
    support::TestStore here;
    const std::unique_ptr<support::TestStore> there = here.anotherLaptop(2);
    there->clock().advance(lead);
    QVERIFY(db::PersonStore(there->store()).add({}));
    const auto records = (*there)->recordsAfter(0);
    const qint64 theirs = records->back().stamp;
    QVERIFY(here->receive(*records).has_value());
    here.close();
    QVERIFY(here.open());
    QVERIFY(db::PersonStore(here.store()).add({}));
    const qint64 ours = here->recordsAfter(0)->back().stamp;
    QCOMPARE(ours > theirs, adopted || lead < 0);
    QCOMPARE(ours >> 16 == here.clock().millisecondsSinceEpoch(), !adopted);
}

void ChangeLogTest::aSaveIsFoundByItsRecords_data()
{
    QTest::addColumn<int>("people");
    QTest::newRow("one record") << 1;
    QTest::newRow("five records") << 5;
}

void ChangeLogTest::aSaveIsFoundByItsRecords()
{
    QFETCH(const int, people);
    support::TestStore test;
    SaveId id;
    const auto saved = test->commit(Action::WriteCases, [&](db::SaveWriter &writer) -> Result<void> {
        id = writer.header().id;
        for (int i = 0; i < people; ++i) {
            Person person;
            person.id = test->newId<PersonId>();
            person.reference = QString::number(i);
            const auto added = writer.add(db::CompartmentChange::inCaseFile(person.id, {{EntityKind::Person,
                                                                                         idCast<EntityId>(person.id),
                                                                                         Operation::make,
                                                                                         {textCell(person.reference)},
                                                                                         {}}}));
            if (!added) {
                return added;
            }
        }
        return {};
    });
    QVERIFY(saved.has_value());
    db::ChangeLog log(test->reader());
    const std::vector<qint64> records = log.places().ofSave(id);
    QCOMPARE(static_cast<int>(records.size()), people);
    for (size_t i = 0; i < records.size(); ++i) {
        QCOMPARE(records[i], log.lastSeq() - people + 1 + static_cast<qint64>(i));
    }
}

REGISTER_TEST(ChangeLogTest)
#include "tst_ChangeLog.moc"
