#include "tests/support/MergeRuns.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

/// The same as ConvergenceTest, forty times as often.
class OftenConvergenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laptopsEndAlikeForEveryTable_data();
    void laptopsEndAlikeForEveryTable();
};

void OftenConvergenceTest::laptopsEndAlikeForEveryTable_data()
{
    QTest::addColumn<int>("laptops");
    QTest::newRow("two laptops") << 2;
    QTest::newRow("three laptops") << 3;
}

void OftenConvergenceTest::laptopsEndAlikeForEveryTable()
{
    QFETCH(int, laptops);
    QCOMPARE(support::MergeRuns::run(laptops, 1000), QString());
}

REGISTER_TEST(OftenConvergenceTest)
#include "tst_OftenConvergence.moc"
