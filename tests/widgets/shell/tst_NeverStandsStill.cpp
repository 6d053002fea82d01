#include "tests/support/Caseload.h"
#include "tests/support/LoopWatch.h"
#include "tests/support/Screens.h"
#include "tests/support/TestRegistry.h"
#include "widgets/look/Theme.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

/// The window answers while people go through every screen of it. What it costs with many people is the bench's to say.
class NeverStandsStillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStandstillIsSeen();
    void goingThroughEveryScreen();
};

void NeverStandsStillTest::aStandstillIsSeen()
{
    constexpr int standstill = 150;
    support::LoopWatch watch;
    QTest::qWait(50);
    (void)watch.takeLongest();
    (void)watch.takeMostWork();
    QThread::msleep(standstill);
    QTest::qWait(50);
    QVERIFY2(watch.takeLongest() >= standstill - 20, "what stood still was not noticed");
    QVERIFY2(watch.takeMostWork() < standstill / 2.0, "sleeping is no work");
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < standstill) {
    }
    QTest::qWait(50);
    QVERIFY2(watch.takeMostWork() > 10, "what was worked was not noticed"); // less than went by, on a busy machine
}

void NeverStandsStillTest::goingThroughEveryScreen()
{
    // What the window's own thread works is asked for, so that a busy machine fails nothing; three times what it may
    // take, as tests are built without all optimisation, and build some forms on the way that nobody waits for.
    constexpr double bound = 150;
    widgets::Theme::current().apply(widgets::Look::Light, 100);
    support::TestStore store;
    support::Screens screens(store);
    screens.addPeople(60);
    support::LoopWatch watch;
    double longest = 0;
    double worst = 0;
    QString where;
    screens.visit(QSize(1366, 768), [&](QWidget &, const QString &name) {
        longest = std::max(longest, watch.takeLongest());
        if (const double worked = watch.takeMostWork(); worked > worst) {
            worst = worked;
            where = name;
        }
    });
    qInfo("The longest standstill: %.0f ms; the most work at once: %.0f ms, on the way to %s", longest, worst,
          qPrintable(where));
    QVERIFY(worst > 0);
    QVERIFY2(worst < bound, qPrintable(where));
}

REGISTER_TEST(NeverStandsStillTest)
#include "tst_NeverStandsStill.moc"
