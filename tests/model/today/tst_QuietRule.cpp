#include "model/today/QuietRule.h"

#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;

/// Who counts as having gone quiet.
class QuietRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhoIsQuiet_data();
    void findsWhoIsQuiet();
    void countsMissesInARow_data();
    void countsMissesInARow();
};

namespace
{

const QDate today(2026, 11, 2);
using DaysAgo = QList<int>;

} // namespace

void QuietRuleTest::findsWhoIsQuiet_data()
{
    QTest::addColumn<DaysAgo>("met");
    QTest::addColumn<int>("since");
    QTest::addColumn<int>("next"); // days from today; 0 for none
    QTest::addColumn<bool>("quiet");
    QTest::addColumn<int>("usual");
    QTest::addColumn<int>("silence");
    QTest::newRow("26 days, usually 8") << DaysAgo{26, 34, 42, 50} << 100 << 0 << true << 8 << 26;
    QTest::newRow("twice as long as usual") << DaysAgo{16, 24, 32, 40} << 100 << 0 << false << 8 << 16;
    QTest::newRow("a day more") << DaysAgo{17, 25, 33, 41} << 100 << 0 << true << 8 << 17;
    QTest::newRow("weekly, within a fortnight") << DaysAgo{14, 17, 20, 23} << 100 << 0 << false << 3 << 14;
    QTest::newRow("over a fortnight") << DaysAgo{15, 18, 21, 24} << 100 << 0 << true << 3 << 15;
    QTest::newRow("the lower of two middle gaps") << DaysAgo{5, 10, 15, 35, 55} << 100 << 0 << false << 5 << 5;
    QTest::newRow("seldom, and over the lapse") << DaysAgo{91, 151, 211, 271} << 300 << 0 << true << 60 << 91;
    QTest::newRow("seldom, at the lapse") << DaysAgo{90, 150, 210, 270} << 300 << 0 << false << 60 << 90;
    QTest::newRow("too few to know") << DaysAgo{28, 35} << 50 << 0 << false << 0 << 28;
    QTest::newRow("too few, four weeks on") << DaysAgo{29, 36} << 50 << 0 << true << 0 << 29;
    QTest::newRow("never met, a fortnight") << DaysAgo{} << 14 << 0 << false << 0 << 14;
    QTest::newRow("never met, over a fortnight") << DaysAgo{} << 15 << 0 << true << 0 << 15;
    QTest::newRow("a day is agreed") << DaysAgo{26, 34, 42, 50} << 100 << 3 << false << 8 << 26;
    QTest::newRow("agreed, but over the lapse") << DaysAgo{91, 99, 107, 115} << 200 << 3 << true << 8 << 91;
    QTest::newRow("agreed for today") << DaysAgo{26, 34, 42, 50} << 100 << 0 << true << 8 << 26;
    QTest::newRow("came back ten days ago") << DaysAgo{200, 208, 216, 224} << 10 << 0 << false << 8 << 10;
    QTest::newRow("nothing is known") << DaysAgo{} << -1 << 0 << false << 0 << 0;
}

void QuietRuleTest::findsWhoIsQuiet()
{
    QFETCH(const DaysAgo, met);
    QFETCH(const int, since);
    QFETCH(const int, next);
    QuietFacts facts;
    for (const int days : met) {
        facts.met.push_back(today.addDays(-days));
    }
    facts.since = since < 0 ? QDate() : today.addDays(-since);
    facts.next = next == 0 ? QDate() : today.addDays(next);
    const QuietFinding finding = QuietRule::find(facts, today);
    QTEST(finding.quiet, "quiet");
    QTEST(finding.usual, "usual");
    QTEST(finding.silence, "silence");
    QCOMPARE(finding.neverMet, met.isEmpty());
}

void QuietRuleTest::countsMissesInARow_data()
{
    QTest::addColumn<int>("misses");
    QTest::addColumn<bool>("agreed");
    QTest::addColumn<bool>("inARow");
    QTest::newRow("none") << 0 << false << false;
    QTest::newRow("one") << 1 << false << false;
    QTest::newRow("two") << 2 << false << true;
    QTest::newRow("two, and a day is agreed") << 2 << true << false;
}

void QuietRuleTest::countsMissesInARow()
{
    QFETCH(const int, misses);
    QFETCH(const bool, agreed);
    QuietFacts facts;
    facts.met = {today.addDays(-5)};
    facts.next = agreed ? today.addDays(1) : QDate();
    facts.missed.resize(static_cast<size_t>(misses), {today.addDays(-1), Outcome::NoAnswer});
    QTEST(QuietRule::find(facts, today).missedInARow, "inARow");
}

REGISTER_TEST(QuietRuleTest)
#include "tst_QuietRule.moc"
