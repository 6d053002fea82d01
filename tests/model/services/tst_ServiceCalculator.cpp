#include "model/engagement/EngagementCalculator.h"
#include "model/services/ServiceCalculator.h"
#include "model/services/ShareDifference.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <cmath>

using namespace model;
using namespace Qt::StringLiterals;

class ServiceCalculatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differencesAreNewcombes_data();
    void differencesAreNewcombes();
    void whoWentIsComparedWithWhoDidNot();
    void eachPersonCountsOnceByTheFirstReferral();
    void whatHasNotHappenedYetIsNotCounted();
    void nobodyLeftToCompareIsNotYetKnown();
    void listsThePeople();
};

namespace
{

qint32 day(int year, int month, int date)
{
    return static_cast<qint32>(QDate(year, month, date).toJulianDay());
}

bool is(const std::optional<double> &value, double wanted)
{
    return value && std::abs(*value - wanted) < 5e-7;
}

/// Seven people met on 10 January; those in `until` are met again every month up to the day.
struct Caseload
{
    EngagementRows rows;
    EngagementOptions options;
    ServiceRows services;

    Caseload()
    {
        options.asOf = QDate(2022, 12, 31);
        rows.people = 7;
        services.names = QStringList{u"Housing advice"_s, u"Debt line"_s};
        const qint32 until[] = {day(2022, 6, 10), day(2022, 6, 10), day(2022, 4, 10), day(2022, 6, 10),
                                day(2022, 3, 20), day(2022, 3, 20), day(2022, 1, 20)};
        for (qint32 person = 0; person < 7; ++person) {
            for (qint32 met = day(2022, 1, 10); met < until[person]; met += 30) {
                rows.contacts.push_back({person, met});
            }
            rows.contacts.push_back({person, until[person]});
            rows.ids.push_back(*PersonId::fromBytes(QByteArray(PersonId::size - 1, '\1') + char(person)));
            // All were referred on 1 February; 0, 1, 2 and 4 started there within the month, 3 later.
            const qint32 started[] = {
                day(2022, 2, 8), day(2022, 3, 1), day(2022, 2, 20), day(2022, 3, 2), day(2022, 2, 10), noDay, noDay};
            services.referrals.push_back(
                {person, 0, day(2022, 2, 1), started[person], person == 0 ? day(2022, 4, 1) : noDay});
        }
    }

    [[nodiscard]] ServicesReport report(int months = ServiceCalculator::usualMonths) const
    {
        return ServiceCalculator::calculate(rows, services, EngagementCalculator::stays(rows, options), options,
                                            months);
    }
};

} // namespace

void ServiceCalculatorTest::differencesAreNewcombes_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("of");
    QTest::addColumn<int>("other");
    QTest::addColumn<int>("otherOf");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("upper");
    // Newcombe (1998), table II, contrast (a): .0524 to .3339.
    QTest::newRow("Newcombe (a)") << 56 << 70 << 48 << 80 << 0.2 << 0.0524315 << 0.3338727;
    // 10/10 − 0/10: .6075 to 1.
    QTest::newRow("Newcombe (h)") << 10 << 10 << 0 << 10 << 1.0 << 0.6075094 << 1.0;
    QTest::newRow("none of either") << 0 << 10 << 0 << 10 << 0.0 << -0.2775328 << 0.2775328;
}

void ServiceCalculatorTest::differencesAreNewcombes()
{
    QFETCH(int, count);
    QFETCH(int, of);
    QFETCH(int, other);
    QFETCH(int, otherOf);
    QFETCH(double, value);
    QFETCH(double, lower);
    QFETCH(double, upper);
    const ShareDifference difference = ShareDifference::of(count, of, other, otherOf);
    QVERIFY(is(difference.value, value));
    QVERIFY2(is(difference.lower, lower), qPrintable(QString::number(*difference.lower, 'f', 9)));
    QVERIFY2(is(difference.upper, upper), qPrintable(QString::number(*difference.upper, 'f', 9)));
}

void ServiceCalculatorTest::whoWentIsComparedWithWhoDidNot()
{
    // A month after the referral is 1 March, three months after it 1 May. 6 was last met in January and is left out.
    // Of those in touch on 1 March, 0, 1, 2 and 4 had started by then, and 0 and 1 were still engaged on 1 May; of 3
    // and 5, who had not, only 3 was.
    const ServicesReport report = Caseload().report();
    QCOMPARE(report.services.size(), 1u);
    QCOMPARE(report.cutOff, QDate(2022, 10, 2));
    QCOMPARE(report.months, 3);
    const ServiceFigures &service = report.services.front();
    QCOMPARE(service.service, u"Housing advice"_s);
    QCOMPARE(service.referred, 7);
    QCOMPARE(service.started, 5);
    QCOMPARE(service.ended, 1);
    QCOMPARE(service.went.n, 4);
    QCOMPARE(service.went.engaged, 2);
    QVERIFY(is(service.went.share.value, 0.5));
    QVERIFY(is(service.went.share.lower, 0.1500390));
    QVERIFY(is(service.went.share.upper, 0.8499610));
    QVERIFY(!service.went.share.enough());
    QCOMPARE(service.didNotGo.n, 2);
    QCOMPARE(service.didNotGo.engaged, 1);
    QVERIFY(is(service.difference.value, 0));
    QCOMPARE(service.difference.n, 2);
    QCOMPARE(service.went.share.receipt.leftOutFor(u"not_in_touch"_s), 1);
    QCOMPARE(service.went.share.receipt.definition, u"engagement.services"_s);
}

void ServiceCalculatorTest::eachPersonCountsOnceByTheFirstReferral()
{
    Caseload caseload;
    caseload.services.referrals.push_back({5, 0, day(2022, 1, 15), day(2022, 1, 20), noDay});
    caseload.services.referrals.push_back({0, 1, day(2022, 2, 1), noDay, noDay});
    const ServicesReport report = caseload.report();
    QCOMPARE(report.services.size(), 2u);
    QCOMPARE(report.services[0].referred, 7);
    QCOMPARE(report.services[0].started, 6);
    // Looked at on 15 February, 5 had gone, and was last met on 20 March: not on 15 April.
    QCOMPARE(report.services[0].went.n, 5);
    QCOMPARE(report.services[0].went.engaged, 2);
    QCOMPARE(report.services[1].referred, 1);
    QCOMPARE(report.services[1].didNotGo.n, 1);
    QVERIFY(!report.services[1].difference.value);
}

void ServiceCalculatorTest::whatHasNotHappenedYetIsNotCounted()
{
    Caseload caseload;
    caseload.options.asOf = QDate(2022, 2, 15);
    const ServiceFigures service = caseload.report().services.front();
    QCOMPARE(service.referred, 7);
    QCOMPARE(service.started, 2);
    QCOMPARE(service.ended, 0);
    QCOMPARE(service.went.n, 0);
    QCOMPARE(service.went.share.receipt.leftOutFor(u"too_recent"_s), 7);
    caseload.options.asOf = QDate(2022, 1, 31);
    QVERIFY(caseload.report().services.empty());
}

void ServiceCalculatorTest::nobodyLeftToCompareIsNotYetKnown()
{
    const ServiceFigures service = Caseload().report(9).services.front(); // 1 November lies after the cut-off
    QCOMPARE(service.went.n, 0);
    QVERIFY(!service.went.share.value);
    QVERIFY(!service.difference.value);
    QCOMPARE(service.referred, 7);
}

void ServiceCalculatorTest::listsThePeople()
{
    Caseload caseload;
    caseload.options.listPeople = true;
    const ServiceFigures service = caseload.report().services.front();
    const std::vector<PersonId> &ids = caseload.rows.ids;
    QCOMPARE(service.went.share.receipt.countedPeople, (QList<PersonId>{ids[0], ids[1], ids[2], ids[4]}));
    QCOMPARE(service.didNotGo.share.receipt.countedPeople, (QList<PersonId>{ids[3], ids[5]}));
    QCOMPARE(service.difference.receipt.leftOut.first().people, QList<PersonId>{ids[6]});
    QCOMPARE(service.referredPeople, QList<PersonId>(ids.begin(), ids.end()));
    QCOMPARE(service.startedPeople, (QList<PersonId>{ids[0], ids[1], ids[2], ids[3], ids[4]}));
    QCOMPARE(service.endedPeople, QList<PersonId>{ids[0]});
}

REGISTER_TEST(ServiceCalculatorTest)
#include "tst_ServiceCalculator.moc"
