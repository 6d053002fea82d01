#include "tests/support/TypingRounds.h"

#include "tests/support/TestRegistry.h"

#include <QTest>

/// What is being typed outlives the window's sudden end; OftenKilledTypingTest does the same ten times as often.
class KilledTypingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNoMoreThanASecond();
};

void KilledTypingTest::losesNoMoreThanASecond()
{
    support::TypingRounds kills;
    QCOMPARE(kills.run(20), QString());
    QVERIFY2(kills.roundsOwing() >= 3, "hardly any child typed for more than a second");
    QVERIFY(kills.longestLoss() <= support::TypingRounds::mostLost);
}

REGISTER_TEST(KilledTypingTest)
#include "tst_KilledTyping.moc"
