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

REGISTER_TEST(ChangeLogTest)
#include "tst_ChangeLog.moc"
