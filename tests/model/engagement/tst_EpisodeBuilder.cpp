#include "model/engagement/EpisodeBuilder.h"
#include "tests/model/engagement/Days.h"

#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;
using tests::attend;
using tests::day;

namespace
{

constexpr int lapse = 90;

EngagementOptions options()
{
    EngagementOptions result;
    result.asOf = QDate(2022, 6, 30);
    result.lapseDays = lapse;
    return result;
}

const qint32 asOf = day(2022, 6, 30);
const qint32 cutOff = asOf - lapse;

std::vector<Episode> episodes(const EngagementRows &rows, const EngagementOptions &how = options())
{
    return EpisodeBuilder(rows, how).build();
}

/// One person with these attended contacts.
EngagementRows onePerson(std::initializer_list<qint32> days)
{
    EngagementRows rows;
    attend(rows, 0, days);
    return rows;
}

void closeEnrolment(EngagementRows &rows, qint32 closed, const std::optional<CloseReason> &reason)
{
    rows.enrolments.push_back({0, rows.contacts.front().day, closed, reason, -1, -1});
}

} // namespace

Q_DECLARE_METATYPE(model::Ending)
Q_DECLARE_METATYPE(model::LeavingReason)
Q_DECLARE_METATYPE(std::optional<model::CloseReason>)

class EpisodeBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutOffCase1ClosureByTheCutOffLeavesOnItsDay();
    void cutOffCase1DisengagedDropsAtTheLastContact();
    void cutOffCase2LaterClosureIsStillStayingAtTheCutOff();
    void cutOffCase3SilenceDropsAtTheLastContact();
    void cutOffCase3CountsCustodyOutOfTheSilence();
    void cutOffCase4TheRestIsStayingAtTheCutOff();
    void startedAfterTheCutOffIsNotAnalysed();
    void everyClosure_data();
    void everyClosure();
    void closureBelongsWithinTheLapse_data();
    void closureBelongsWithinTheLapse();
    void closureFollowedByContactChangesNothing();
    void closureBelongsToTheEpisodeItFollows();
    void earliestClosureWinsAndOnOneDayThePlannedOne();
    void closureAfterTheAsOfDayHasNotHappened();
    void silenceOverTheLapseStartsAnother_data();
    void silenceOverTheLapseStartsAnother();
    void silentAtExactlyTheLapseOnTheAsOfDay_data();
    void silentAtExactlyTheLapseOnTheAsOfDay();
    void custodyPausesSilence_data();
    void custodyPausesSilence();
    void overlappingCustodyIsTakenOffOnce();
    void custodyStillRunningPausesToTheAsOfDay();
    void countsAttendedContactsOnCountedChannels();
    void severalContactsOnADayAreOne();
    void orderOfRowsDoesNotMatter();
    void leavingReasonsHaveTheirNames();
};

void EpisodeBuilderTest::cutOffCase1ClosureByTheCutOffLeavesOnItsDay()
{
    EngagementRows rows = onePerson({cutOff - 100, cutOff - 60});
    closeEnrolment(rows, cutOff, CloseReason::Completed);
    const Episode episode = episodes(rows).at(0);
    QCOMPARE(episode.ending, Ending::Completed);
    QCOMPARE(episode.until, cutOff);
    QCOMPARE(episode.days(), 100);
}

void EpisodeBuilderTest::cutOffCase1DisengagedDropsAtTheLastContact()
{
    EngagementRows rows = onePerson({cutOff - 100, cutOff - 60});
    closeEnrolment(rows, cutOff - 1, CloseReason::Disengaged);
    const Episode episode = episodes(rows).at(0);
    QCOMPARE(episode.ending, Ending::Dropped);
    QCOMPARE(episode.reason, LeavingReason::Disengaged);
    QCOMPARE(episode.until, cutOff - 60);
}

void EpisodeBuilderTest::cutOffCase2LaterClosureIsStillStayingAtTheCutOff()
{
    EngagementRows rows = onePerson({cutOff - 100, cutOff - 60});
    closeEnrolment(rows, cutOff + 1, CloseReason::Completed);
    const Episode episode = episodes(rows).at(0);
    QCOMPARE(episode.ending, Ending::Staying);
    QCOMPARE(episode.until, cutOff);
}

void EpisodeBuilderTest::cutOffCase3SilenceDropsAtTheLastContact()
{
    const Episode episode = episodes(onePerson({cutOff - 100, cutOff - 60})).at(0);
    QCOMPARE(episode.ending, Ending::Dropped);
    QCOMPARE(episode.reason, LeavingReason::Silence);
    QCOMPARE(episode.until, cutOff - 60);
    QCOMPARE(episode.silence, lapse + 60);
}

void EpisodeBuilderTest::cutOffCase3CountsCustodyOutOfTheSilence()
{
    EngagementRows rows = onePerson({cutOff - 100, cutOff - 60});
    rows.custody.push_back({0, cutOff - 50, cutOff + 9}); // 60 days: exactly the lapse is left
    EngagementOptions how = options();
    how.custodyPauses = true;
    QCOMPARE(episodes(rows, how).at(0).silence, lapse);
    QCOMPARE(episodes(rows, how).at(0).ending, Ending::Dropped);
    rows.custody.front().to += 1;
    QCOMPARE(episodes(rows, how).at(0).silence, lapse - 1);
    QCOMPARE(episodes(rows, how).at(0).ending, Ending::Staying);
    QCOMPARE(episodes(rows, how).at(0).until, cutOff);
}

void EpisodeBuilderTest::cutOffCase4TheRestIsStayingAtTheCutOff()
{
    const Episode episode = episodes(onePerson({cutOff - 80, cutOff + 1})).at(0);
    QCOMPARE(episode.ending, Ending::Staying);
    QCOMPARE(episode.reason, LeavingReason::None);
    QCOMPARE(episode.until, cutOff);
    QCOMPARE(episode.last, cutOff + 1);
}

void EpisodeBuilderTest::startedAfterTheCutOffIsNotAnalysed()
{
    QVERIFY(episodes(onePerson({cutOff})).at(0).analysed());
    QVERIFY(!episodes(onePerson({cutOff + 1})).at(0).analysed());
}

void EpisodeBuilderTest::everyClosure_data()
{
    QTest::addColumn<std::optional<CloseReason>>("closure");
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<LeavingReason>("reason");
    QTest::addColumn<int>("days");
    using Closure = std::optional<CloseReason>;
    QTest::newRow("completed") << Closure(CloseReason::Completed) << Ending::Completed << LeavingReason::Completed
                               << 50;
    QTest::newRow("disengaged") << Closure(CloseReason::Disengaged) << Ending::Dropped << LeavingReason::Disengaged
                                << 40;
    QTest::newRow("transferred") << Closure(CloseReason::Transferred) << Ending::Other << LeavingReason::Transferred
                                 << 50;
    QTest::newRow("moved away") << Closure(CloseReason::MovedAway) << Ending::Other << LeavingReason::MovedAway << 50;
    QTest::newRow("custody") << Closure(CloseReason::Custody) << Ending::Other << LeavingReason::Custody << 50;
    QTest::newRow("died") << Closure(CloseReason::Died) << Ending::Other << LeavingReason::Died << 50;
    QTest::newRow("declined at start") << Closure(CloseReason::DeclinedAtStart) << Ending::Other
                                       << LeavingReason::DeclinedAtStart << 50;
    QTest::newRow("other") << Closure(CloseReason::Other) << Ending::Other << LeavingReason::Other << 50;
    QTest::newRow("no reason") << Closure() << Ending::Other << LeavingReason::NotGiven << 50;
}

void EpisodeBuilderTest::everyClosure()
{
    QFETCH(std::optional<CloseReason>, closure);
    QFETCH(Ending, ending);
    QFETCH(LeavingReason, reason);
    QFETCH(int, days);
    EngagementRows rows = onePerson({cutOff - 300, cutOff - 260});
    closeEnrolment(rows, cutOff - 250, closure);
    const Episode episode = episodes(rows).at(0);
    QCOMPARE(episode.ending, ending);
    QCOMPARE(episode.reason, reason);
    QCOMPARE(episode.days(), days);
}

void EpisodeBuilderTest::closureBelongsWithinTheLapse_data()
{
    QTest::addColumn<int>("after");
    QTest::addColumn<Ending>("ending");
    QTest::newRow("same day") << 0 << Ending::Completed;
    QTest::newRow("at the lapse") << lapse << Ending::Completed;
    QTest::newRow("a day late is administration") << lapse + 1 << Ending::Dropped;
    QTest::newRow("months late") << 200 << Ending::Dropped;
}

void EpisodeBuilderTest::closureBelongsWithinTheLapse()
{
    QFETCH(int, after);
    QFETCH(Ending, ending);
    EngagementRows rows = onePerson({cutOff - 340, cutOff - 300});
    closeEnrolment(rows, cutOff - 300 + after, CloseReason::Completed);
    const Episode episode = episodes(rows).at(0);
    QCOMPARE(episode.ending, ending);
    QCOMPARE(episode.until, cutOff - 300 + (ending == Ending::Completed ? after : 0));
}

void EpisodeBuilderTest::closureFollowedByContactChangesNothing()
{
    EngagementRows rows = onePerson({cutOff - 300, cutOff - 280, cutOff - 260});
    closeEnrolment(rows, cutOff - 270, CloseReason::Completed);
    const Episode episode = episodes(rows).at(0);
    QCOMPARE(episode.ending, Ending::Dropped);
    QCOMPARE(episode.until, cutOff - 260);
}

void EpisodeBuilderTest::closureBelongsToTheEpisodeItFollows()
{
    EngagementRows rows = onePerson({cutOff - 400, cutOff - 380, cutOff - 200, cutOff - 150});
    closeEnrolment(rows, cutOff - 375, CloseReason::Transferred);
    closeEnrolment(rows, cutOff - 140, CloseReason::Completed);
    const std::vector<Episode> both = episodes(rows);
    QCOMPARE(both.size(), size_t(2));
    QCOMPARE(both.at(0).ending, Ending::Other);
    QCOMPARE(both.at(0).until, cutOff - 375);
    QVERIFY(both.at(0).first);
    QCOMPARE(both.at(1).ending, Ending::Completed);
    QCOMPARE(both.at(1).until, cutOff - 140);
    QVERIFY(!both.at(1).first);
}

void EpisodeBuilderTest::earliestClosureWinsAndOnOneDayThePlannedOne()
{
    EngagementRows rows = onePerson({cutOff - 300});
    closeEnrolment(rows, cutOff - 280, CloseReason::Completed);
    closeEnrolment(rows, cutOff - 290, CloseReason::Disengaged);
    QCOMPARE(episodes(rows).at(0).reason, LeavingReason::Disengaged);
    closeEnrolment(rows, cutOff - 290, std::nullopt);
    QCOMPARE(episodes(rows).at(0).reason, LeavingReason::NotGiven);
    closeEnrolment(rows, cutOff - 290, CloseReason::MovedAway);
    QCOMPARE(episodes(rows).at(0).reason, LeavingReason::MovedAway);
    closeEnrolment(rows, cutOff - 290, CloseReason::Completed);
    QCOMPARE(episodes(rows).at(0).reason, LeavingReason::Completed);
}

void EpisodeBuilderTest::closureAfterTheAsOfDayHasNotHappened()
{
    EngagementRows rows = onePerson({cutOff});
    closeEnrolment(rows, asOf + 1, CloseReason::Completed);
    QCOMPARE(episodes(rows).at(0).ending, Ending::Dropped);
    rows.enrolments.front().closed = asOf;
    QCOMPARE(episodes(rows).at(0).ending, Ending::Staying);
}

void EpisodeBuilderTest::silenceOverTheLapseStartsAnother_data()
{
    QTest::addColumn<int>("gap");
    QTest::addColumn<int>("count");
    QTest::newRow("under") << lapse - 1 << 1;
    QTest::newRow("at") << lapse << 1;
    QTest::newRow("over") << lapse + 1 << 2;
}

void EpisodeBuilderTest::silenceOverTheLapseStartsAnother()
{
    QFETCH(int, gap);
    QFETCH(int, count);
    const std::vector<Episode> built = episodes(onePerson({cutOff - 300, cutOff - 300 + gap}));
    QCOMPARE(static_cast<int>(built.size()), count);
    QCOMPARE(built.front().next, count == 1 ? noDay : cutOff - 300 + gap);
}

void EpisodeBuilderTest::silentAtExactlyTheLapseOnTheAsOfDay_data()
{
    QTest::addColumn<int>("since");
    QTest::addColumn<Ending>("ending");
    QTest::newRow("a day short") << lapse - 1 << Ending::StartedLater;
    QTest::newRow("exactly") << lapse << Ending::Dropped;
    QTest::newRow("over") << lapse + 1 << Ending::Dropped;
}

void EpisodeBuilderTest::silentAtExactlyTheLapseOnTheAsOfDay()
{
    QFETCH(int, since);
    QFETCH(Ending, ending);
    QCOMPARE(episodes(onePerson({asOf - since})).at(0).ending, ending);
}

void EpisodeBuilderTest::custodyPausesSilence_data()
{
    QTest::addColumn<bool>("pauses");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("silence");
    QTest::newRow("off") << false << 10 << 39 << 120;
    QTest::newRow("within") << true << 10 << 39 << 90;
    QTest::newRow("one day") << true << 10 << 10 << 119;
    QTest::newRow("from before the last contact") << true << -50 << 30 << 90;
    QTest::newRow("on the day of the last contact only") << true << 0 << 0 << 120;
    QTest::newRow("on the day of the next contact") << true << 120 << 140 << 119;
    QTest::newRow("after the next contact") << true << 121 << 140 << 120;
    QTest::newRow("backwards") << true << 40 << 10 << 120;
}

void EpisodeBuilderTest::custodyPausesSilence()
{
    QFETCH(bool, pauses);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, silence);
    const qint32 start = cutOff - 300;
    EngagementRows rows = onePerson({start, start + 120});
    rows.custody.push_back({0, start + from, start + to});
    EngagementOptions how = options();
    how.custodyPauses = pauses;
    const std::vector<Episode> built = episodes(rows, how);
    QCOMPARE(built.size(), size_t(silence > lapse ? 2 : 1));
    if (silence > lapse) {
        QCOMPARE(built.front().silence, silence);
    }
}

void EpisodeBuilderTest::overlappingCustodyIsTakenOffOnce()
{
    EngagementRows rows = onePerson({cutOff - 100});
    rows.custody.push_back({0, cutOff - 50, cutOff - 41});
    rows.custody.push_back({0, cutOff - 60, cutOff - 46});
    rows.custody.push_back({0, cutOff - 55, cutOff - 54});
    EngagementOptions how = options();
    how.custodyPauses = true;
    QCOMPARE(episodes(rows, how).at(0).silence, 190 - 20);
}

void EpisodeBuilderTest::custodyStillRunningPausesToTheAsOfDay()
{
    EngagementRows rows = onePerson({cutOff - 100});
    rows.custody.push_back({0, cutOff - 90, noDay});
    EngagementOptions how = options();
    how.custodyPauses = true;
    const Episode episode = episodes(rows, how).at(0);
    QCOMPARE(episode.silence, 9);
    QCOMPARE(episode.ending, Ending::Staying);
    rows.custody.front().from = asOf + 1;
    QCOMPARE(episodes(rows, how).at(0).silence, 190);
}

void EpisodeBuilderTest::countsAttendedContactsOnCountedChannels()
{
    EngagementRows rows = onePerson({cutOff - 200});
    rows.contacts.push_back({0, cutOff - 190, -1, Channel::Phone, Outcome::Attended});
    rows.contacts.push_back({0, cutOff - 180, -1, Channel::Letter, Outcome::Attended});
    rows.contacts.push_back({0, cutOff - 170, -1, Channel::Phone, Outcome::DidNotAttend});
    rows.contacts.push_back({0, cutOff - 160, -1, Channel::Phone, Outcome::NoAnswer});
    rows.contacts.push_back({0, asOf + 1, -1, Channel::Phone, Outcome::Attended});
    EngagementOptions how = options();
    how.countedChannels = {Channel::FaceToFace, Channel::Phone};
    EpisodeBuilder builder(rows, how);
    QCOMPARE(builder.build().at(0).until, cutOff - 190);
    QCOMPARE(builder.contactsCounted(), 2);
    QCOMPARE(builder.contactsNotAttended(), 2);
    QCOMPARE(builder.contactsOnOtherChannels(), 1);
    QCOMPARE(builder.contactsLater(), 1);
    QCOMPARE(episodes(rows).at(0).until, cutOff - 180);
}

void EpisodeBuilderTest::severalContactsOnADayAreOne()
{
    QCOMPARE(episodes(onePerson({cutOff - 9, cutOff - 9, cutOff - 4, cutOff - 4})),
             episodes(onePerson({cutOff - 9, cutOff - 4})));
}

void EpisodeBuilderTest::orderOfRowsDoesNotMatter()
{
    EngagementRows rows;
    attend(rows, 1, {cutOff - 20, cutOff - 400, cutOff - 30});
    attend(rows, 0, {cutOff - 5});
    const std::vector<Episode> built = episodes(rows);
    QCOMPARE(built.size(), size_t(3));
    QCOMPARE(built.at(0).person, 0);
    QCOMPARE(built.at(1).start, cutOff - 400);
    QCOMPARE(built.at(2).start, cutOff - 30);
}

void EpisodeBuilderTest::leavingReasonsHaveTheirNames()
{
    QCOMPARE(nameIn(leavingReasons(), LeavingReason::Silence), QStringLiteral("silence"));
    for (const Named<CloseReason> &reason : closeReasons()) {
        QCOMPARE(nameIn(leavingReasons(), leavingReason(reason.value)), QString(reason.name));
    }
}

REGISTER_TEST(EpisodeBuilderTest)
#include "tst_EpisodeBuilder.moc"
