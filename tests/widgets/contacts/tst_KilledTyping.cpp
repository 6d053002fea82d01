#include "tests/support/TypingRounds.h"

#include "tests/support/TestRegistry.h"

#include <QTest>

/// What is being typed outlives the window's sudden end; OftenKilledTypingTest does the same ten times as often.
class KilledTypingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNoMoreThanASecond_data();
    void losesNoMoreThanASecond();
};

void KilledTypingTest::losesNoMoreThanASecond_data()
{
    QTest::addColumn<support::TypingRounds::Form>("form");
    QTest::newRow("contact") << support::TypingRounds::Form::Contact;
    QTest::newRow("intake") << support::TypingRounds::Form::Intake;
}

void KilledTypingTest::losesNoMoreThanASecond()
{
    QFETCH(const support::TypingRounds::Form, form);
    support::TypingRounds kills(form);
    QCOMPARE(kills.run(form == support::TypingRounds::Form::Contact ? 20 : 10), QString());
    QVERIFY2(kills.roundsOwing() >= 2, "hardly any child typed for more than a second");
    QVERIFY(kills.longestLoss() <= support::TypingRounds::mostLost);
}

REGISTER_TEST(KilledTypingTest)
#include "tst_KilledTyping.moc"
