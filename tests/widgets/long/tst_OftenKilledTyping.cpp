#include "tests/support/TypingRounds.h"

#include "tests/support/TestRegistry.h"

#include <QTest>

/// The same as KilledTypingTest, ten times as often.
class OftenKilledTypingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNoMoreThanASecond_data();
    void losesNoMoreThanASecond();
};

void OftenKilledTypingTest::losesNoMoreThanASecond_data()
{
    QTest::addColumn<support::TypingRounds::Form>("form");
    QTest::newRow("contact") << support::TypingRounds::Form::Contact;
    QTest::newRow("intake") << support::TypingRounds::Form::Intake;
}

void OftenKilledTypingTest::losesNoMoreThanASecond()
{
    QFETCH(const support::TypingRounds::Form, form);
    support::TypingRounds kills(form);
    QCOMPARE(kills.run(200), QString());
    QVERIFY2(kills.roundsOwing() >= 50, qPrintable(QString::number(kills.roundsOwing())));
    QVERIFY(kills.longestLoss() <= support::TypingRounds::mostLost);
    qInfo("%d of 200 owed letters, %lld in all; the most lost was %lld ms of typing", kills.roundsOwing(),
          static_cast<long long>(kills.lettersOwed()), static_cast<long long>(kills.longestLoss()));
}

REGISTER_TEST(OftenKilledTypingTest)
#include "tst_OftenKilledTyping.moc"
