#include "tests/support/MergeRuns.h"

#include "tests/support/MergeSimulation.h"

#include <rapidcheck.h>

namespace support
{

namespace
{

/// One simulation; how many conflicts came of it.
int simulate(int laptops, int turn)
{
    MergeSimulation simulation(laptops, turn, [](int below) { return *rc::gen::inRange(0, below); });
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
    RC_ASSERT(disagreement.toStdString() == std::string());
    return simulation.conflicts();
}

} // namespace

QString MergeRuns::run(int laptops, int cases)
{
    int conflicts = 0;
    int turn = 0;
    const auto property = [&] { conflicts += simulate(laptops, turn++); };
    rc::detail::TestParams params;
    params.seed = 20261102;
    params.maxSuccess = cases;
    params.maxSize = 100;
    params.maxDiscardRatio = 10;
    params.disableShrinking = true; // a case holds real stores; the seed repeats it
    const rc::detail::TestResult result = rc::detail::checkTestable(property, rc::detail::TestMetadata(), params);
    rc::detail::FailureResult failure;
    if (result.match(failure)) {
        return QString::fromStdString(failure.description);
    }
    rc::detail::SuccessResult success;
    if (!result.match(success)) {
        return QStringLiteral("the simulations did not come to an end");
    }
    if (turn < MergeSimulation::turnsForEveryKind()) {
        return QStringLiteral("not every kind of thing had its turn");
    }
    return conflicts > 20 ? QString()
                          : QStringLiteral("the laptops hardly ever met on a field: the test shows nothing");
}

} // namespace support
