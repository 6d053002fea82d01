#include "model/engagement/survival/LogRank.h"
#include "model/engagement/survival/SurvivalCalculator.h"
#include "tests/model/engagement/CsvTable.h"

#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cmath>

using model::Comparison;
using model::LogRank;
using model::Observation;

namespace
{

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

/// The sample of calculations: groups A, B in turn.
std::vector<Observation> sample()
{
    const double times[] = {5, 12, 12, 20, 31, 31, 45, 60, 60, 88, 120, 150};
    const int events[] = {1, 1, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1};
    std::vector<Observation> result;
    for (qint32 i = 0; i < 12; ++i) {
        result.push_back({times[i], events[i], i % 2, 0});
    }
    return result;
}

/// 238 people on methadone: days until they left the clinic.
model::SurvivalRows clinics(const QString &strataField)
{
    const tests::CsvTable table = tests::CsvTable::read(tests::samplePath(QStringLiteral("survival/addicts.csv")));
    model::SurvivalRows rows;
    rows.groupField = QStringLiteral("clinic");
    rows.groupNames = QStringList{QStringLiteral("1"), QStringLiteral("2")};
    rows.strataField = strataField;
    for (size_t i = 0; i < table.size(); ++i) {
        Observation observation;
        observation.time = table.at(i, QStringLiteral("days")).toDouble();
        observation.cause = table.at(i, QStringLiteral("departed")).toInt();
        observation.group = table.at(i, QStringLiteral("clinic")).toInt() - 1;
        observation.stratum = strataField.isEmpty() ? 0 : table.at(i, strataField).toInt();
        rows.observations.push_back(observation);
    }
    return rows;
}

} // namespace

class LogRankTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleOfTwoGroups();
    void leavesOutThoseWithoutGroupOrStratum();
    void nothingToCompare_data();
    void nothingToCompare();
    void groupsThatNeverMeetSayNothing();
    void cautionsWhenFewLeavingsAreExpected();
    void clinicsOfAPublishedStudy();
    void clinicsStratifiedByPrison();
};

void LogRankTest::sampleOfTwoGroups()
{
    const LogRank test(sample(), 2);
    QCOMPARE(test.observed(), (std::vector<qint64>{2, 6}));
    QVERIFY(near(test.expected()[0], 3.132323232, 5e-10));
    QVERIFY(near(test.expected()[1], 4.867676768, 5e-10));
    QVERIFY(near(test.variance()[0], 1.635641115, 5e-10));
    QVERIFY(near(test.variance()[1], -1.635641115, 5e-10));
    QCOMPARE(test.degreesOfFreedom(), 1);
    QVERIFY(near(*test.chiSquare(), .783885835612, 5e-13));
    QVERIFY(near(*test.p(), .375955341563, 5e-13));
}

void LogRankTest::leavesOutThoseWithoutGroupOrStratum()
{
    std::vector<Observation> observations = sample();
    observations.push_back({10, 1, Observation::none, 0});
    observations.push_back({10, 1, 0, Observation::none});
    const Comparison comparison = Comparison::of(observations, {QStringLiteral("A"), QStringLiteral("B")});
    QCOMPARE(comparison.leftOut, 2);
    QCOMPARE(comparison.groups.at(0).n, 6);
    QVERIFY(near(*comparison.chiSquare, .783885835612, 5e-13));
}

void LogRankTest::nothingToCompare_data()
{
    QTest::addColumn<int>("groups");
    QTest::addColumn<bool>("leavings");
    QTest::newRow("nobody") << 0 << true;
    QTest::newRow("one group") << 1 << true;
    QTest::newRow("nobody left") << 2 << false;
}

void LogRankTest::nothingToCompare()
{
    QFETCH(int, groups);
    QFETCH(bool, leavings);
    std::vector<Observation> observations;
    for (qint32 i = 0; groups > 0 && i < 6; ++i) {
        observations.push_back({double(i), leavings ? 1 : 0, i % groups, 0});
    }
    const LogRank test(observations, 2);
    QVERIFY(!test.chiSquare());
    QVERIFY(!test.p());
    QCOMPARE(test.degreesOfFreedom(), 0);
}

void LogRankTest::groupsThatNeverMeetSayNothing()
{
    // Each group has a stratum to itself, so there is no moment at which the two stand side by side.
    const std::vector<Observation> observations{{1, 1, 0, 0}, {2, 1, 0, 0}, {1, 1, 1, 1}, {3, 1, 1, 1}};
    const LogRank test(observations, 2);
    QVERIFY(!test.chiSquare());
}

void LogRankTest::cautionsWhenFewLeavingsAreExpected()
{
    const QStringList names{QStringLiteral("A"), QStringLiteral("B")};
    QVERIFY(Comparison::of(sample(), names).caution);
    std::vector<Observation> many;
    for (qint32 i = 0; i < 40; ++i) {
        many.push_back({double(i / 2), 1, i % 2, 0});
    }
    QVERIFY(!Comparison::of(many, names).caution);
}

void LogRankTest::clinicsOfAPublishedStudy()
{
    const model::SurvivalRows rows = clinics({});
    if (rows.observations.empty()) {
        QSKIP("the sample is not here");
    }
    const model::SurvivalFigures figures = model::SurvivalCalculator::calculate(rows);
    QCOMPARE(figures.n, 238);
    QCOMPARE(figures.events, 150);
    QCOMPARE(figures.median.value, std::optional<double>(504));
    QCOMPARE(figures.median.lower, std::optional<double>(394));
    QCOMPARE(figures.median.upper, std::optional<double>(550));
    const model::KaplanMeier curve(rows.observations);
    QVERIFY(near(curve.survivalAt(30), .97026497, 5e-9));
    QVERIFY(near(curve.survivalAt(90), .90139475, 5e-9));
    QVERIFY(near(curve.survivalAt(180), .79350560, 5e-9));
    QVERIFY(near(curve.survivalAt(365), .60606475, 5e-9));
    QVERIFY(near(*figures.compare->chiSquare, 27.8926790647, 5e-11));
    QVERIFY(!figures.compare->caution);
}

void LogRankTest::clinicsStratifiedByPrison()
{
    const model::SurvivalRows rows = clinics(QStringLiteral("prison"));
    if (rows.observations.empty()) {
        QSKIP("the sample is not here");
    }
    const model::SurvivalFigures figures = model::SurvivalCalculator::calculate(rows);
    QCOMPARE(figures.compare->stratifiedBy, QStringLiteral("prison"));
    QCOMPARE(figures.compare->df, 1);
    QVERIFY(near(*figures.compare->chiSquare, 26.9432711328, 5e-11));
}

REGISTER_TEST(LogRankTest)
#include "tst_LogRank.moc"
