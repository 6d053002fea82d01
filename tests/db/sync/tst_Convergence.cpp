#include "tests/support/MergeSimulation.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace model;

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
    int conflicts = 0;
    int turn = 0;
    const auto property = [&] {
        support::MergeSimulation simulation(laptops, turn++, [](int below) { return *rc::gen::inRange(0, below); });
        const int steps = *rc::gen::inRange(5, 40);
        for (int i = 0; i < steps; ++i) {
            if (*rc::gen::inRange(0, 5) == 0) {
                simulation.deliverSome();
            } else {
                simulation.save();
            }
        }
        simulation.deliverAll();
        const QString disagreement = simulation.disagreement();
        conflicts += simulation.conflicts();
        RC_ASSERT(disagreement.toStdString() == std::string());
    };
    rc::detail::TestParams params;
    params.seed = 20261102;
    params.maxSuccess = qEnvironmentVariableIsSet("ALONGSIDE_LONG") ? 1000 : 25;
    params.maxSize = 100;
    params.maxDiscardRatio = 10;
    params.disableShrinking = true; // a case holds real stores; the seed repeats it
    const rc::detail::TestResult result = rc::detail::checkTestable(property, rc::detail::TestMetadata(), params);
    rc::detail::FailureResult failure;
    const bool failed = result.match(failure);
    QVERIFY2(!failed, failure.description.c_str());
    rc::detail::SuccessResult success;
    QVERIFY(result.match(success));
    QVERIFY(turn >= support::MergeSimulation::turnsForEveryKind());
    QVERIFY2(conflicts > 20, "the laptops hardly ever met on a field: the test shows nothing");
}

REGISTER_TEST(ConvergenceTest)
#include "tst_Convergence.moc"
