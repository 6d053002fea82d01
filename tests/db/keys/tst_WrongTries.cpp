#include "db/keys/WrongTries.h"

#include "tests/support/ManualClock.h"

#include "tests/support/TestRegistry.h"
#include <QFile>
#include <QTemporaryDir>

#include <QTest>

using db::WrongTries;

class WrongTriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void waitsGrowToThirtySeconds_data();
    void waitsGrowToThirtySeconds();
    void waitIsSleptOnceAndOnlyWhatIsLeft();
    void countOutlivesTheProgramAndHoldsNoName();
    void rightTryForgetsTheWrongOnes();
    void clockSetBackWaitsNoLongerThanTheWait();
    void damagedFileWaitsButLocksNobodyOut_data();
    void damagedFileWaitsButLocksNobodyOut();
    void failureToWriteIsSaid();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    support::ManualClock m_clock{QDate(2026, 11, 3)};
    QList<qint64> m_slept;

    WrongTries tries()
    {
        return WrongTries(m_folder->path(), m_clock, [this](qint64 milliseconds) {
            m_slept.append(milliseconds);
            m_clock.advance(milliseconds);
        });
    }
    QString path() const { return m_folder->filePath(QStringLiteral("tries.json")); }
};

void WrongTriesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = support::ManualClock(QDate(2026, 11, 3));
    m_slept.clear();
}

void WrongTriesTest::waitsGrowToThirtySeconds_data()
{
    QTest::addColumn<int>("wrong");
    QTest::addColumn<qint64>("expected");
    const qint64 expected[] = {0, 0, 500, 1000, 2000, 4000, 8000, 16000, 30000, 30000};
    for (int wrong = 0; wrong < 10; ++wrong) {
        QTest::addRow("%d", wrong) << wrong << expected[wrong];
    }
    QTest::newRow("very many") << 1'000'000 << qint64(30000);
}

void WrongTriesTest::waitsGrowToThirtySeconds()
{
    QFETCH(int, wrong);
    QFETCH(qint64, expected);
    QCOMPARE(WrongTries::waitAfter(wrong), expected);
    if (wrong < 100) {
        WrongTries counted = tries();
        for (int i = 0; i < wrong; ++i) {
            QVERIFY(counted.noteWrong().has_value());
        }
        QCOMPARE(counted.remaining(), expected);
    }
}

void WrongTriesTest::waitIsSleptOnceAndOnlyWhatIsLeft()
{
    WrongTries counted = tries();
    counted.wait();
    for (int i = 0; i < 4; ++i) {
        QVERIFY(counted.noteWrong().has_value());
    }
    m_clock.advance(700);
    counted.wait();
    counted.wait();
    QCOMPARE(m_slept, QList<qint64>{1300});
}

void WrongTriesTest::countOutlivesTheProgramAndHoldsNoName()
{
    for (int i = 0; i < 3; ++i) {
        QVERIFY(tries().noteWrong().has_value());
    }
    QCOMPARE(tries().remaining(), 1000);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "{\"last_at\":" + QByteArray::number(m_clock.millisecondsSinceEpoch()) + ",\"wrong\":3}");
}

void WrongTriesTest::rightTryForgetsTheWrongOnes()
{
    WrongTries counted = tries();
    QVERIFY(counted.noteRight().has_value());
    for (int i = 0; i < 5; ++i) {
        QVERIFY(counted.noteWrong().has_value());
    }
    QVERIFY(counted.noteRight().has_value());
    QCOMPARE(counted.remaining(), 0);
    QVERIFY(!QFile::exists(path()));
}

void WrongTriesTest::clockSetBackWaitsNoLongerThanTheWait()
{
    WrongTries counted = tries();
    for (int i = 0; i < 3; ++i) {
        QVERIFY(counted.noteWrong().has_value());
    }
    m_clock.advance(-365LL * 24 * 3600 * 1000);
    QCOMPARE(counted.remaining(), 1000);
    m_clock.advance(400);
    QCOMPARE(counted.remaining(), 600);
    QCOMPARE(tries().remaining(), 1000); // A program started anew knows only that the clock is behind the file.
    m_clock.advance(600);
    QCOMPARE(counted.remaining(), 0);
}

void WrongTriesTest::damagedFileWaitsButLocksNobodyOut_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("wrong: 0");
    QTest::newRow("negative") << QByteArray("{\"wrong\":-5,\"last_at\":1}");
    QTest::newRow("words for numbers") << QByteArray("{\"wrong\":\"0\",\"last_at\":\"1\"}");
    QTest::newRow("no time") << QByteArray("{\"wrong\":0}");
}

void WrongTriesTest::damagedFileWaitsButLocksNobodyOut()
{
    QFETCH(QByteArray, content);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    WrongTries counted = tries();
    QCOMPARE(counted.remaining(), WrongTries::longestWait);
    counted.wait();
    QCOMPARE(m_slept, QList<qint64>{WrongTries::longestWait});
    QCOMPARE(counted.remaining(), 0);
    QVERIFY(counted.noteRight().has_value());
    QCOMPARE(counted.remaining(), 0);
}

void WrongTriesTest::failureToWriteIsSaid()
{
    WrongTries counted(
        m_folder->path(), m_clock, [](qint64) {},
        [](const QString &path, const QByteArray &) {
            return model::Result<void>(model::fail(model::ErrorCode::FolderReadOnly, path));
        });
    const model::Result<void> noted = counted.noteWrong();
    QVERIFY(!noted.has_value());
    QCOMPARE(noted.error(), (model::Error{model::ErrorCode::FolderReadOnly, path(), {}}));
    QVERIFY(!counted.noteWrong().has_value());
    QCOMPARE(counted.remaining(), 500);
}

REGISTER_TEST(WrongTriesTest)
#include "tst_WrongTries.moc"
