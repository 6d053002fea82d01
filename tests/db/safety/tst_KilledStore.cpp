#include "tests/support/KillRounds.h"

#include "tests/support/TestRegistry.h"

#include <QTest>

/// A process that is killed in the middle of its work leaves a sound store with everything it had acknowledged.
class KilledStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasAcknowledged_data();
    void keepsWhatWasAcknowledged();
};

void KilledStoreTest::keepsWhatWasAcknowledged_data()
{
    QTest::addColumn<QString>("work");
    QTest::addColumn<int>("rounds");
    QTest::newRow("one save after the other") << QStringLiteral("save") << 20;
    QTest::newRow("many people in one commit") << QStringLiteral("pour") << 20;
    QTest::newRow("one import after the other") << QStringLiteral("import") << 20;
}

void KilledStoreTest::keepsWhatWasAcknowledged()
{
    QFETCH(const QString, work);
    QFETCH(const int, rounds);
    support::TestStore test;
    support::KillRounds kills(test);
    QCOMPARE(kills.run(work, rounds), QString());
    QVERIFY(kills.acknowledged() >= 1);
}

REGISTER_TEST(KilledStoreTest)
#include "tst_KilledStore.moc"
