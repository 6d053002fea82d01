#include "model/engagement/EngagementCalculator.h"
#include "model/engagement/survival/KaplanMeier.h"
#include "tests/model/engagement/Days.h"

#include "tests/support/TestRegistry.h"
#include <QElapsedTimer>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace model;
using tests::attend;
using tests::day;

namespace
{

EngagementOptions sampleOptions()
{
    EngagementOptions options;
    options.asOf = QDate(2022, 9, 30);
    return options;
}

} // namespace

class EngagementCalculatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsNotYetKnownRatherThanZero();
    void engagedCountsSumToEligible();
    void inTouchBandsFollowTheLapse_data();
    void inTouchBandsFollowTheLapse();
    void inTouchMovesWithTheNextContact();
    void monthsLostLeaveWhatIsEngaged();
    void cohortIsBlankUntilWhollyEligible();
    void countsWhyPeopleStop();
    void comparesFirstStaysOnly();
    void comparesByQuarterOfStart();
    void enrolmentLabelBeatsThePersons();
    void warnsOfOverlappingEnrolments();
    void enrolmentsLeftOutAreCounted();
    void receiptSaysWhoIsLeftOutAndWhy();
    void receiptListsPeopleWhenAsked();
    void smallNumbersAreMarkedButGiven();
    void aMillionContactsAreFast();
};

void EngagementCalculatorTest::nobodyIsNotYetKnownRatherThanZero()
{
    EngagementRows rows;
    rows.people = 3;
    const EngagementFigures figures = EngagementCalculator::calculate(rows, sampleOptions());
    QCOMPARE(figures.people, 0);
    QCOMPARE(figures.engaged.size(), size_t(4));
    for (const EngagedAtMonths &row : figures.engaged) {
        QCOMPARE(row.eligible, 0);
        QVERIFY(!row.share.value && !row.share.lower && !row.share.upper);
    }
    QVERIFY(!figures.median.value);
    QVERIFY(figures.curve.empty());
    QVERIFY(figures.startCohorts.empty());
    QCOMPARE(figures.receipt.leftOutFor(QStringLiteral("no_counted_contact")), 3);
}

void EngagementCalculatorTest::engagedCountsSumToEligible()
{
    EngagementRows rows;
    const qint32 start = day(2021, 1, 31);
    attend(rows, 0, {start, start + 28}); // reaches 28 February, the clamped month: engaged
    attend(rows, 1, {start, start + 27}); // one day short: dropped
    attend(rows, 2, {start, start + 5});  // completed before
    attend(rows, 3, {start, start + 5});  // moved before
    rows.enrolments.push_back({2, start, start + 10, CloseReason::Completed});
    rows.enrolments.push_back({3, start, start + 10, CloseReason::MovedAway});
    const EngagementFigures figures = EngagementCalculator::calculate(rows, sampleOptions());
    const EngagedAtMonths &month = figures.engaged.front();
    QCOMPARE(month.eligible, 4);
    QCOMPARE(month.engaged, 1);
    QCOMPARE(month.dropped, 1);
    QCOMPARE(month.completed, 1);
    QCOMPARE(month.other, 1);
    QCOMPARE(month.share.value, std::optional<double>(.25));
    QCOMPARE(month.share.n, 4);
}

void EngagementCalculatorTest::inTouchBandsFollowTheLapse_data()
{
    QTest::addColumn<int>("lapse");
    QTest::addColumn<QString>("bands");
    QTest::newRow("30") << 30 << QStringLiteral("0-30:1 31-:5");
    QTest::newRow("45") << 45 << QStringLiteral("0-30:1 31-45:1 46-:4");
    QTest::newRow("60") << 60 << QStringLiteral("0-30:1 31-60:2 61-:3");
    QTest::newRow("90") << 90 << QStringLiteral("0-30:1 31-60:2 61-90:2 91-:1");
    QTest::newRow("180") << 180 << QStringLiteral("0-30:1 31-60:2 61-180:3 181-:0");
}

void EngagementCalculatorTest::inTouchBandsFollowTheLapse()
{
    QFETCH(int, lapse);
    QFETCH(QString, bands);
    EngagementRows rows;
    EngagementOptions options = sampleOptions();
    options.lapseDays = lapse;
    const qint32 today = static_cast<qint32>(options.asOf.toJulianDay());
    const qint32 since[] = {30, 31, 60, 61, 90, 91};
    for (qint32 person = 0; person < 6; ++person) {
        attend(rows, person, {today - 400, today - since[person]});
    }
    QStringList got;
    for (const InTouchBand &band : EngagementCalculator::calculate(rows, options).inTouch) {
        got.append(QStringLiteral("%1-%2:%3")
                       .arg(band.from)
                       .arg(band.to ? QString::number(*band.to) : QString())
                       .arg(band.people));
    }
    QCOMPARE(got.join(QLatin1Char(' ')), bands);
}

void EngagementCalculatorTest::inTouchMovesWithTheNextContact()
{
    EngagementRows rows;
    const qint32 today = static_cast<qint32>(sampleOptions().asOf.toJulianDay());
    attend(rows, 0, {today - 100});
    QCOMPARE(EngagementCalculator::calculate(rows, sampleOptions()).inTouch.back().people, 1);
    attend(rows, 0, {today});
    const EngagementFigures after = EngagementCalculator::calculate(rows, sampleOptions());
    QCOMPARE(after.inTouch.back().people, 0);
    QCOMPARE(after.inTouch.front().people, 1);
}

void EngagementCalculatorTest::monthsLostLeaveWhatIsEngaged()
{
    EngagementRows rows;
    const qint32 start = day(2021, 1, 31);
    attend(rows, 0, {start});
    attend(rows, 1, {start, start + 28});
    attend(rows, 2, {start, start + 60, start + 140});
    EngagementOptions options = sampleOptions();
    options.months = {3};
    const EngagementFigures figures = EngagementCalculator::calculate(rows, options);
    QCOMPARE(figures.lostByMonth.size(), size_t(3));
    QCOMPARE(figures.lostByMonth[0].atRisk, 3);
    QCOMPARE(figures.lostByMonth[0].dropped, 1);
    QCOMPARE(figures.lostByMonth[1].atRisk, 2);
    QCOMPARE(figures.lostByMonth[1].dropped, 1);
    QCOMPARE(figures.lostByMonth[1].hazard.value, std::optional<double>(.5));
    QCOMPARE(figures.lostByMonth[2].atRisk, 1);
    QCOMPARE(figures.lostByMonth[2].dropped, 0);
    QCOMPARE(figures.engaged.front().engaged, 1);
}

void EngagementCalculatorTest::cohortIsBlankUntilWhollyEligible()
{
    EngagementRows rows;
    attend(rows, 0, {day(2022, 1, 5), day(2022, 3, 1)});
    attend(rows, 1, {day(2022, 3, 20)});
    attend(rows, 2, {day(2022, 6, 1)});
    attend(rows, 3, {day(2022, 8, 1)});
    EngagementOptions options = sampleOptions(); // cut-off 2 July 2022
    options.months = {1, 3, 6};
    const EngagementFigures figures = EngagementCalculator::calculate(rows, options);
    QCOMPARE(figures.startCohorts.size(), size_t(3));
    const StartCohort &winter = figures.startCohorts.at(0);
    QCOMPARE(winter.quarter, QDate(2022, 1, 1));
    QCOMPARE(winter.episodes, 2);
    QCOMPARE(winter.engaged[0]->engaged, 1);
    QCOMPARE(winter.engaged[0]->months, 1);
    QCOMPARE(winter.engaged[1]->share.value, std::optional<double>(0));
    QVERIFY(!winter.engaged[2]); // 20 March + 6 months lies after the cut-off
    QCOMPARE(figures.startCohorts.at(1).quarter, QDate(2022, 4, 1));
    QVERIFY(figures.startCohorts.at(1).engaged[0]);
    QCOMPARE(figures.startCohorts.at(2).episodes, 1);
    QVERIFY(!figures.startCohorts.at(2).engaged[0]);
}

void EngagementCalculatorTest::countsWhyPeopleStop()
{
    EngagementRows rows;
    const qint32 start = day(2021, 1, 4);
    attend(rows, 0, {start});
    rows.contacts.push_back({0, start + 20, 9 * 60, Channel::Video});
    rows.contacts.push_back({0, start + 20, 15 * 60, Channel::Phone}); // the later of the day
    attend(rows, 1, {start, start + 20, start + 220});                 // silent 200 days, then 418 to the as-of day
    attend(rows, 2, {start});
    rows.enrolments.push_back({2, start, start + 3, CloseReason::Completed});
    const WhyStopped why = EngagementCalculator::calculate(rows, sampleOptions()).whyStopped;
    QCOMPARE(why.reasons.size(), size_t(2));
    QCOMPARE(why.reasons[0].reason, LeavingReason::Silence);
    QCOMPARE(why.reasons[0].count, 3);
    QCOMPARE(why.reasons[1].reason, LeavingReason::Completed);
    QCOMPARE(why.reasons[1].ending, Ending::Completed);
    QCOMPARE(why.lastChannels.size(), size_t(2));
    QCOMPARE(why.lastChannels[0].channel, Channel::FaceToFace);
    QCOMPARE(why.lastChannels[0].count, 2);
    QCOMPARE(why.lastChannels[1].channel, Channel::Phone);
    QCOMPARE(why.silences.at(1).from, 181);
    QCOMPARE(why.silences.at(1).count, 1);
    QCOMPARE(why.silences.at(2).to, std::optional<qint32>(720));
    QCOMPARE(why.silences.at(2).count, 2);
}

void EngagementCalculatorTest::comparesFirstStaysOnly()
{
    EngagementRows rows;
    const qint32 start = day(2020, 1, 1);
    for (qint32 person = 0; person < 8; ++person) {
        attend(rows, person, {start, start + 10 * person, start + 300, start + 301});
        rows.groupOfPerson.push_back(person == 7 ? -1 : person % 2);
    }
    rows.groupNames = QStringList{QStringLiteral("north"), QStringLiteral("south"), QStringLiteral("nowhere")};
    EngagementOptions options = sampleOptions();
    options.compareField = QStringLiteral("area");
    const EngagementFigures figures = EngagementCalculator::calculate(rows, options);
    QCOMPARE(figures.analysed, 16);
    QVERIFY(figures.compare.has_value());
    QCOMPARE(figures.compare->field, QStringLiteral("area"));
    QCOMPARE(figures.compare->groups.size(), size_t(2));
    QCOMPARE(figures.compare->groups[0].name, QStringLiteral("north"));
    QCOMPARE(figures.compare->groups[0].n, 4);
    QCOMPARE(figures.compare->groups[1].n, 3);
    QCOMPARE(figures.compare->leftOut, 1);
    QVERIFY(figures.compare->caution);
}

void EngagementCalculatorTest::comparesByQuarterOfStart()
{
    EngagementRows rows;
    attend(rows, 0, {day(2020, 2, 1), day(2020, 2, 9)});
    attend(rows, 1, {day(2020, 5, 1), day(2020, 5, 3)});
    attend(rows, 2, {day(2020, 6, 30)});
    EngagementOptions options = sampleOptions();
    options.compareField = QStringLiteral("start_quarter");
    options.compareStartQuarter = true;
    const EngagementFigures figures = EngagementCalculator::calculate(rows, options);
    QCOMPARE(figures.compare->groups.size(), size_t(2));
    QCOMPARE(figures.compare->groups[0].name, QStringLiteral("2020 Q1"));
    QCOMPARE(figures.compare->groups[1].name, QStringLiteral("2020 Q2"));
    QCOMPARE(figures.compare->groups[1].n, 2);
}

void EngagementCalculatorTest::enrolmentLabelBeatsThePersons()
{
    EngagementRows rows;
    rows.people = 2;
    rows.groupOfPerson = {0, 0};
    rows.groupNames = QStringList{QStringLiteral("a"), QStringLiteral("b")};
    rows.enrolments.push_back({0, day(2020, 1, 1), day(2020, 2, 1), CloseReason::Other, 1, -1});
    rows.enrolments.push_back({1, day(2020, 1, 1), day(2020, 3, 1), CloseReason::Other, -1, -1});
    EngagementOptions options = sampleOptions();
    options.source = EngagementSource::Enrolments;
    options.compareField = QStringLiteral("worker");
    const EngagementFigures figures = EngagementCalculator::calculate(rows, options);
    QCOMPARE(figures.compare->groups.at(0).n, 1);
    QCOMPARE(figures.compare->groups.at(1).n, 1);
}

void EngagementCalculatorTest::warnsOfOverlappingEnrolments()
{
    EngagementRows rows;
    rows.people = 1;
    rows.enrolments.push_back({0, day(2020, 1, 1), day(2020, 6, 1), CloseReason::Completed});
    rows.enrolments.push_back({0, day(2020, 3, 1), day(2020, 4, 1), CloseReason::Disengaged});
    rows.enrolments.push_back({0, day(2020, 5, 1), noDay, std::nullopt});
    rows.enrolments.push_back({0, day(2019, 1, 1), day(2020, 1, 1), std::nullopt}); // ends as the next begins
    EngagementOptions options = sampleOptions();
    options.source = EngagementSource::Enrolments;
    const EngagementFigures figures = EngagementCalculator::calculate(rows, options);
    QCOMPARE(figures.overlappingEnrolments, 2);
    QCOMPARE(figures.analysed, 4);
    QCOMPARE(figures.completed, 1);
    QCOMPARE(figures.dropped, 1);
    QCOMPARE(figures.other, 1);
    QCOMPARE(figures.censored, 1);
    QVERIFY(figures.whyStopped.lastChannels.empty());
    QVERIFY(figures.whyStopped.silences.empty());
}

void EngagementCalculatorTest::enrolmentsLeftOutAreCounted()
{
    EngagementRows rows;
    rows.people = 4;
    rows.enrolments.push_back({0, noDay, noDay, std::nullopt});
    rows.enrolments.push_back({1, day(2022, 10, 1), noDay, std::nullopt});
    rows.enrolments.push_back({2, day(2021, 10, 1), day(2021, 9, 30), CloseReason::Other});
    rows.enrolments.push_back({3, day(2021, 10, 1), day(2022, 10, 1), CloseReason::Other}); // still open then
    EngagementOptions options = sampleOptions();
    options.source = EngagementSource::Enrolments;
    const EngagementFigures figures = EngagementCalculator::calculate(rows, options);
    QCOMPARE(figures.analysed, 1);
    QCOMPARE(figures.censored, 1);
    QCOMPARE(figures.receipt.definition, QStringLiteral("engagement.enrolments"));
    QCOMPARE(figures.receipt.leftOutFor(QStringLiteral("no_start")), 1);
    QCOMPARE(figures.receipt.leftOutFor(QStringLiteral("after_as_of")), 1);
    QCOMPARE(figures.receipt.leftOutFor(QStringLiteral("closed_before_start")), 1);
    QCOMPARE(figures.receipt.leftOutFor(QStringLiteral("no_enrolment")), 3);
}

void EngagementCalculatorTest::receiptSaysWhoIsLeftOutAndWhy()
{
    EngagementRows rows;
    const qint32 start = day(2021, 1, 4);
    attend(rows, 0, {start, start + 200, day(2022, 9, 1)});
    attend(rows, 1, {day(2022, 8, 1)});
    rows.people = 3;
    rows.contacts.push_back({2, start, -1, Channel::Phone, Outcome::DidNotAttend});
    rows.contacts.push_back({2, start, -1, Channel::Letter, Outcome::Attended});
    rows.contacts.push_back({2, day(2022, 10, 1)});
    EngagementOptions options = sampleOptions();
    options.episodes = EpisodeChoice::First;
    options.countedChannels = {Channel::FaceToFace, Channel::Phone};
    options.scope = {3, true, QDate(2022, 9, 30)};
    const Receipt receipt = EngagementCalculator::calculate(rows, options).receipt;
    QCOMPARE(receipt.definition, QStringLiteral("engagement.episodes"));
    QCOMPARE(receipt.asOf, options.asOf);
    QCOMPARE(receipt.scope, options.scope);
    QCOMPARE(receipt.counted, 1);
    QCOMPARE(receipt.leftOutFor(QStringLiteral("later_episode")), 2);
    QCOMPARE(receipt.leftOutFor(QStringLiteral("started_after_cut_off")), 1);
    QCOMPARE(receipt.leftOutFor(QStringLiteral("no_counted_contact")), 1);
    QCOMPARE(receipt.leftOutFor(QStringLiteral("not_attended")), 1);
    QCOMPARE(receipt.leftOutFor(QStringLiteral("channel_not_counted")), 1);
    QCOMPARE(receipt.leftOutFor(QStringLiteral("after_as_of")), 1);
}

void EngagementCalculatorTest::receiptListsPeopleWhenAsked()
{
    EngagementRows rows;
    attend(rows, 0, {day(2021, 1, 4), day(2021, 8, 4)});
    attend(rows, 1, {day(2022, 5, 1)});
    attend(rows, 2, {day(2022, 8, 1)});
    for (char letter = 'a'; letter <= 'c'; ++letter) {
        rows.ids.push_back(*PersonId::fromBytes(QByteArray(16, letter)));
    }
    EngagementOptions options = sampleOptions();
    options.listPeople = true;
    options.months = {3};
    const EngagementFigures figures = EngagementCalculator::calculate(rows, options);
    QCOMPARE(figures.receipt.countedPeople, (QList<PersonId>{rows.ids[0], rows.ids[1]}));
    QCOMPARE(figures.receipt.leftOut.back().reason, QStringLiteral("started_after_cut_off"));
    QCOMPARE(figures.receipt.leftOut.back().people, QList<PersonId>{rows.ids[2]});
    const Receipt &month = figures.engaged.front().share.receipt;
    QCOMPARE(month.counted, 2);
    QCOMPARE(month.countedPeople, QList<PersonId>{rows.ids[0]});
    QCOMPARE(month.leftOut.back().reason, QStringLiteral("not_yet_eligible"));
    QCOMPARE(month.leftOut.back().people, QList<PersonId>{rows.ids[1]});
}

void EngagementCalculatorTest::smallNumbersAreMarkedButGiven()
{
    EngagementRows rows;
    for (qint32 person = 0; person < 9; ++person) {
        attend(rows, person, {day(2021, 1, 4)});
    }
    const EngagementFigures nine = EngagementCalculator::calculate(rows, sampleOptions());
    QVERIFY(!nine.engaged.front().share.enough());
    QVERIFY(!nine.median.enough());
    QCOMPARE(nine.median.value, std::optional<double>(0));
    attend(rows, 9, {day(2021, 1, 4)});
    const EngagementFigures ten = EngagementCalculator::calculate(rows, sampleOptions());
    QVERIFY(ten.engaged.front().share.enough());
    QVERIFY(ten.median.enough());
}

void EngagementCalculatorTest::aMillionContactsAreFast()
{
    constexpr qint32 people = 50'000;
    std::mt19937 random(7);
    std::uniform_int_distribution<qint32> anyDay(day(2019, 1, 1), day(2022, 9, 30));
    std::uniform_int_distribution<qint32> anyGap(0, 28);
    std::uniform_int_distribution<int> oneIn(0, 7);
    EngagementRows rows;
    rows.people = people;
    for (qint32 person = 0; person < people; ++person) {
        qint32 when = anyDay(random);
        for (int i = 0; i < 20; ++i) {
            when += anyGap(random) + (oneIn(random) == 0 && oneIn(random) == 0 ? 100 : 0);
            rows.contacts.push_back(
                {person, when, -1, Channel::Phone, oneIn(random) == 0 ? Outcome::DidNotAttend : Outcome::Attended});
        }
    }
    std::shuffle(rows.contacts.begin(), rows.contacts.end(), random);
    for (qint32 i = 0; i < 60'000; ++i) {
        const qint32 started = anyDay(random);
        rows.enrolments.push_back({i % people, started, i % 3 == 0 ? started + 200 : noDay, CloseReason::Completed});
        rows.groupOfPerson.push_back(i % 2);
    }
    rows.groupNames = QStringList{QStringLiteral("a"), QStringLiteral("b")};
    EngagementOptions options = sampleOptions();
    options.compareField = QStringLiteral("area");
    QElapsedTimer timer;
    timer.start();
    const EngagementFigures figures = EngagementCalculator::calculate(rows, options);
    const qint64 milliseconds = timer.elapsed();
    QCOMPARE(rows.contacts.size(), size_t(1'000'000));
    QVERIFY(figures.analysed > people / 2);
    // A loose bound for a busy machine; the bench measures the real one.
    QVERIFY2(milliseconds < 2000, qPrintable(QStringLiteral("%1 ms").arg(milliseconds)));
    qInfo("%lld ms for %lld episodes", milliseconds, figures.episodes);
}

REGISTER_TEST(EngagementCalculatorTest)
#include "tst_EngagementCalculator.moc"
