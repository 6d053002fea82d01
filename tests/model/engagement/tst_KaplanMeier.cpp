#include "model/engagement/Wilson.h"
#include "model/engagement/survival/AalenJohansen.h"
#include "model/engagement/survival/KaplanMeier.h"

#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cmath>

using model::AalenJohansen;
using model::CurvePoint;
using model::KaplanMeier;
using model::MedianStay;
using model::Observation;
using model::StatePoint;
using model::Wilson;

namespace
{

bool near(double a, double b, double tolerance = 5e-9)
{
    return std::abs(a - b) <= tolerance;
}

std::vector<Observation> observations(const std::vector<double> &times, const std::vector<int> &causes)
{
    std::vector<Observation> result;
    for (size_t i = 0; i < times.size(); ++i) {
        result.push_back({times[i], causes[i], 0, 0});
    }
    return result;
}

const std::vector<double> sampleTimes{5, 12, 12, 20, 31, 31, 45, 60, 60, 88, 120, 150};
const std::vector<int> sampleEvents{1, 1, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1};
const std::vector<int> sampleCauses{1, 1, 0, 2, 1, 2, 0, 1, 0, 2, 0, 2};

} // namespace

Q_DECLARE_METATYPE(std::vector<double>)
Q_DECLARE_METATYPE(std::vector<int>)
Q_DECLARE_METATYPE(model::MedianStay)

class KaplanMeierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fallsAtEachTimeOfLeaving_data();
    void fallsAtEachTimeOfLeaving();
    void hasGreenwoodErrorAndLogLogBand();
    void bandIsWholeAtOneAndBlankAtZero();
    void firstRowIsDayZeroAfterItsLeavings();
    void leavingsComeBeforeCensoringsOfTheSameDay();
    void medianAndItsLimits_data();
    void medianAndItsLimits();
    void nobodyGivesNoCurve();
    void waysOfLeavingAddUpToTheCurve();
    void splitsTheWaysOfLeaving();
    void wilsonInterval_data();
    void wilsonInterval();
    void wilsonOfNobodyIsBlank();
};

void KaplanMeierTest::fallsAtEachTimeOfLeaving_data()
{
    QTest::addColumn<double>("time");
    QTest::addColumn<double>("survival");
    QTest::newRow("before any") << 4.0 << 1.0;
    QTest::newRow("5") << 5.0 << .91666667;
    QTest::newRow("12") << 12.0 << .83333333;
    QTest::newRow("20") << 20.0 << .74074074;
    QTest::newRow("between") << 30.0 << .74074074;
    QTest::newRow("31") << 31.0 << .55555556;
    QTest::newRow("60") << 60.0 << .44444444;
    QTest::newRow("88") << 88.0 << .29629630;
    QTest::newRow("150") << 150.0 << 0.0;
}

void KaplanMeierTest::fallsAtEachTimeOfLeaving()
{
    QFETCH(double, time);
    QFETCH(double, survival);
    const KaplanMeier curve(observations(sampleTimes, sampleEvents));
    QVERIFY(near(curve.survivalAt(time), survival));
    QCOMPARE(curve.count(), 12);
    QCOMPARE(curve.events(), 8);
}

void KaplanMeierTest::hasGreenwoodErrorAndLogLogBand()
{
    const KaplanMeier curve(observations(sampleTimes, sampleEvents));
    const CurvePoint point = curve.curve().at(4);
    QCOMPARE(point.time, 31.0);
    QCOMPARE(point.atRisk, 8);
    QCOMPARE(point.left, 2);
    QVERIFY(near(*point.standardError, .149301069, 5e-10));
    QVERIFY(near(*point.lower, .236900208, 5e-10));
    QVERIFY(near(*point.upper, .78670147, 5e-9)); // R: .786701466388
}

void KaplanMeierTest::bandIsWholeAtOneAndBlankAtZero()
{
    const KaplanMeier curve(observations(sampleTimes, sampleEvents));
    QCOMPARE(curve.curve().front().lower, std::optional<double>(1));
    QCOMPARE(curve.curve().front().upper, std::optional<double>(1));
    QCOMPARE(curve.curve().back().survival, 0.0);
    QVERIFY(!curve.curve().back().lower && !curve.curve().back().upper && !curve.curve().back().standardError);
}

void KaplanMeierTest::firstRowIsDayZeroAfterItsLeavings()
{
    const KaplanMeier later(observations({3, 4}, {1, 0}));
    QCOMPARE(later.curve().front().time, 0.0);
    QCOMPARE(later.curve().front().survival, 1.0);
    QCOMPARE(later.curve().front().atRisk, 2);
    const KaplanMeier atOnce(observations({0, 0, 3, 4}, {1, 0, 1, 0}));
    QCOMPARE(atOnce.curve().front().time, 0.0);
    QCOMPARE(atOnce.curve().front().survival, .75);
    QCOMPARE(atOnce.curve().front().left, 1);
    const KaplanMeier onlyCensored(observations({0, 7}, {0, 0}));
    QCOMPARE(onlyCensored.curve().size(), size_t(1));
    QCOMPARE(onlyCensored.curve().front().survival, 1.0);
}

void KaplanMeierTest::leavingsComeBeforeCensoringsOfTheSameDay()
{
    const KaplanMeier curve(observations({5, 5, 9}, {0, 1, 1}));
    QVERIFY(near(curve.survivalAt(5), 2.0 / 3));
}

void KaplanMeierTest::medianAndItsLimits_data()
{
    QTest::addColumn<std::vector<double>>("times");
    QTest::addColumn<std::vector<int>>("causes");
    QTest::addColumn<MedianStay>("median");
    QTest::newRow("sample") << sampleTimes << sampleEvents << MedianStay{60, 12, {}};
    QTest::newRow("exactly half, then falls: midpoint")
        << std::vector<double>{1, 2, 3, 4} << std::vector<int>{1, 1, 1, 1} << MedianStay{2.5, 1, {}};
    QTest::newRow("exactly half to the end: midpoint to the last seen")
        << std::vector<double>{1, 2, 3, 4} << std::vector<int>{1, 1, 0, 0} << MedianStay{3, 1, {}};
    QTest::newRow("not reached") << std::vector<double>{1, 2, 3} << std::vector<int>{1, 0, 0} << MedianStay{{}, 1, {}};
    QTest::newRow("nobody left") << std::vector<double>{1, 2} << std::vector<int>{0, 0} << MedianStay{};
    QTest::newRow("all on one day") << std::vector<double>{7, 7, 7} << std::vector<int>{1, 1, 1}
                                    << MedianStay{7, {}, {}};
    QTest::newRow("all on the first day")
        << std::vector<double>{0, 0} << std::vector<int>{1, 1} << MedianStay{0, {}, {}};
}

void KaplanMeierTest::medianAndItsLimits()
{
    QFETCH(std::vector<double>, times);
    QFETCH(std::vector<int>, causes);
    QFETCH(MedianStay, median);
    const MedianStay got = KaplanMeier(observations(times, causes)).median();
    QCOMPARE(got.value, median.value);
    QCOMPARE(got.lower, median.lower);
    QCOMPARE(got.upper, median.upper);
}

void KaplanMeierTest::nobodyGivesNoCurve()
{
    const KaplanMeier curve({});
    QVERIFY(curve.curve().empty());
    QVERIFY(!curve.median().value);
    QVERIFY(AalenJohansen::curve({}).empty());
}

void KaplanMeierTest::waysOfLeavingAddUpToTheCurve()
{
    const std::vector<Observation> sample = observations(sampleTimes, sampleCauses);
    const KaplanMeier any(sample);
    const std::vector<StatePoint> points = AalenJohansen::curve(sample);
    QCOMPARE(points.size(), any.curve().size());
    for (const StatePoint &point : points) {
        QVERIFY(near(point.stay, any.survivalAt(point.time), 1e-15));
        QVERIFY(near(point.stay + point.left[0] + point.left[1] + point.left[2], 1, 1e-15));
    }
}

void KaplanMeierTest::splitsTheWaysOfLeaving()
{
    const std::vector<StatePoint> points = AalenJohansen::curve(observations(sampleTimes, sampleCauses));
    const StatePoint &point = points.at(5);
    QCOMPARE(point.time, 60.0);
    QVERIFY(near(point.stay, .44444444));
    QVERIFY(near(point.left[0], .37037037));
    QVERIFY(near(point.left[1], .18518519));
    QCOMPARE(point.left[2], 0.0);
}

void KaplanMeierTest::wilsonInterval_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("of");
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("upper");
    QTest::newRow("37 of 100") << 37 << 100 << .2818236053 << .4677947042;
    QTest::newRow("none of 12") << 0 << 12 << 0.0 << .2424940067;
    QTest::newRow("7 of 9") << 7 << 9 << .4525889691 << .9367748929;
    QTest::newRow("all of 12") << 12 << 12 << 1 - .2424940067 << 1.0;
}

void KaplanMeierTest::wilsonInterval()
{
    QFETCH(int, count);
    QFETCH(int, of);
    QFETCH(double, lower);
    QFETCH(double, upper);
    const Wilson share = Wilson::of(count, of);
    QVERIFY(near(*share.value, double(count) / of, 1e-15));
    QVERIFY(near(*share.lower, lower, 5e-11));
    QVERIFY(near(*share.upper, upper, 5e-11));
}

void KaplanMeierTest::wilsonOfNobodyIsBlank()
{
    const Wilson share = Wilson::of(0, 0);
    QVERIFY(!share.value && !share.lower && !share.upper);
}

REGISTER_TEST(KaplanMeierTest)
#include "tst_KaplanMeier.moc"
