#include "tests/support/KillRounds.h"

#include "tests/support/TestRegistry.h"

#include <QTest>

/// The same as KilledStoreTest, ten times as often.
class OftenKilledStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasAcknowledged_data();
    void keepsWhatWasAcknowledged();
};

void OftenKilledStoreTest::keepsWhatWasAcknowledged_data()
{
    QTest::addColumn<QString>("work");
    QTest::addColumn<int>("rounds");
    QTest::newRow("one save after the other") << QStringLiteral("save") << 200;
    QTest::newRow("many people in one commit") << QStringLiteral("pour") << 200;
    QTest::newRow("one import after the other") << QStringLiteral("import") << 200;
}

void OftenKilledStoreTest::keepsWhatWasAcknowledged()
{
    QFETCH(const QString, work);
    QFETCH(const int, rounds);
    support::TestStore test;
    support::KillRounds kills(test);
    QCOMPARE(kills.run(work, rounds), QString());
    QVERIFY(kills.acknowledged() >= 1);
}

REGISTER_TEST(OftenKilledStoreTest)
#include "tst_OftenKilledStore.moc"
