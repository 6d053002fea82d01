#include "model/engagement/survival/KaplanMeier.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace model;

/// How often the 95% bands hold the truth: 10,000 made-up caseloads of 200 people, from one fixed seed.
class BandCoverageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retentionBandHoldsTheTruth_data();
    void retentionBandHoldsTheTruth();
};

namespace
{

constexpr int runs = 10'000;
constexpr int people = 200;
constexpr double halfLife = 100; ///< Days: leaving is exponential.

/// Between 0 and 1, the same on every machine.
double uniform(std::mt19937_64 &random)
{
    return (static_cast<double>(random() >> 11) + 0.5) / 9007199254740992.0;
}

/// Stays of exponential length, watched for 20 to 400 days.
std::vector<Observation> caseload(std::mt19937_64 &random)
{
    std::vector<Observation> made;
    for (int i = 0; i < people; ++i) {
        const double stay = -std::log(uniform(random)) * halfLife / std::log(2.0);
        const double watched = 20 + 380 * uniform(random);
        made.push_back({std::min(stay, watched), stay <= watched ? 1 : 0, -1, 0});
    }
    return made;
}

} // namespace

void BandCoverageTest::retentionBandHoldsTheTruth_data()
{
    QTest::addColumn<double>("share");
    QTest::newRow("0.8") << 0.8;
    QTest::newRow("0.5") << 0.5;
    QTest::newRow("0.2") << 0.2;
}

void BandCoverageTest::retentionBandHoldsTheTruth()
{
    QFETCH(double, share);
    const double day = -std::log(share) * halfLife / std::log(2.0);
    std::mt19937_64 random(20261102);
    int held = 0;
    for (int run = 0; run < runs; ++run) {
        const KaplanMeier curve(caseload(random));
        std::optional<double> lower = 1;
        std::optional<double> upper = 1;
        for (const CurvePoint &point : curve.curve()) {
            if (point.time <= day) {
                lower = point.lower;
                upper = point.upper;
            }
        }
        held += lower && upper && *lower <= share && share <= *upper ? 1 : 0;
    }
    const double coverage = double(held) / runs;
    qInfo("the band held the truth in %.2f%% of %d caseloads", coverage * 100, runs);
    QVERIFY2(coverage >= 0.94 && coverage <= 0.96, qPrintable(QString::number(coverage)));
}

REGISTER_TEST(BandCoverageTest)
#include "tst_BandCoverage.moc"
