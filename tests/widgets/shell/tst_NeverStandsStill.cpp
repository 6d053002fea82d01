#include "tests/support/Caseload.h"
#include "tests/support/LoopWatch.h"
#include "tests/support/Screens.h"
#include "tests/support/TestRegistry.h"
#include "widgets/look/Theme.h"

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
    QThread::msleep(standstill);
    QTest::qWait(50);
    QVERIFY2(watch.takeLongest() >= standstill - 20, "what stood still was not noticed");
}

void NeverStandsStillTest::goingThroughEveryScreen()
{
    // Ten times what the window may take, so that a busy machine fails nothing.
    constexpr double bound = 500;
    widgets::Theme::current().apply(widgets::Look::Light, 100);
    support::TestStore store;
    support::Screens screens(store);
    screens.addPeople(60);
    support::LoopWatch watch;
    double worst = 0;
    QString where;
    screens.visit(QSize(1366, 768), [&](QWidget &, const QString &name) {
        if (const double longest = watch.takeLongest(); longest > worst) {
            worst = longest;
            where = name;
        }
    });
    qInfo("The longest standstill: %.0f ms, on the way to %s", worst, qPrintable(where));
    QVERIFY(worst > 0);
    QVERIFY2(worst < bound, qPrintable(where));
}

REGISTER_TEST(NeverStandsStillTest)
#include "tst_NeverStandsStill.moc"
