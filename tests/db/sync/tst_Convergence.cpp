#include "tests/support/MergeRuns.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

/// store-and-sync §2: the state is a pure function of the admitted records, whatever their order or repetition.
class ConvergenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laptopsEndAlikeForEveryTable_data();
    void laptopsEndAlikeForEveryTable();
};

void ConvergenceTest::laptopsEndAlikeForEveryTable_data()
{
    QTest::addColumn<int>("laptops");
    QTest::newRow("two laptops") << 2;
    QTest::newRow("three laptops") << 3;
}

void ConvergenceTest::laptopsEndAlikeForEveryTable()
{
    QFETCH(int, laptops);
    QCOMPARE(support::MergeRuns::run(laptops, 25), QString());
}

REGISTER_TEST(ConvergenceTest)
#include "tst_Convergence.moc"
