#include "tests/support/FailingDisk.h"

#include "db/verification/StoreVerification.h"
#include "tests/db/exchange/import/ImportFixture.h"
#include "tests/support/StoreWork.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;
using support::FailingDisk;
using What = FailingDisk::What;

/// Whichever write or fsync of an import fails, the store holds all of the file or nothing of it.
class FailingDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anImportIsWholeOrNotThere_data();
    void anImportIsWholeOrNotThere();
};

namespace
{

constexpr int rows = 40;

/// A file of people nobody has heard of; another for each number.
QByteArray people(qint64 number)
{
    QByteArray file("source_id,given_name,family_name\n");
    for (int row = 0; row < rows; ++row) {
        file += "n" + QByteArray::number(number) + "-" + QByteArray::number(row) + ",Siân,Rees\n";
    }
    return file;
}

struct Disk
{
    FailingDisk disk;              // gone after
    support::ImportFixture import; // the store
};

qint64 count(support::ImportFixture &import)
{
    return import.read("SELECT count(*) FROM person").toLongLong();
}

/// How many writes or syncs an import makes while nothing fails.
qint64 callsOf(Disk &on, What what)
{
    on.disk.failAt(what, std::numeric_limits<qint64>::max(), false);
    const auto done = on.import.import(db::ImportKind::People, people(0));
    const qint64 calls = on.disk.mend();
    return done && done->added == rows ? calls : 0;
}

} // namespace

void FailingDiskTest::anImportIsWholeOrNotThere_data()
{
    QTest::addColumn<What>("what");
    QTest::addColumn<bool>("onwards");
    QTest::addColumn<int>("steps");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("one write fails") << What::Write << false << 10 << ErrorCode::CannotWrite;
    QTest::newRow("the disk breaks at a write") << What::Write << true << 10 << ErrorCode::CannotWrite;
    QTest::newRow("the disk is full from a write on") << What::Room << true << 30 << ErrorCode::DiskFull;
    QTest::newRow("one fsync fails") << What::Sync << false << 6 << ErrorCode::CannotWrite;
    QTest::newRow("no fsync works from one on") << What::Sync << true << 6 << ErrorCode::CannotWrite;
}

void FailingDiskTest::anImportIsWholeOrNotThere()
{
    QFETCH(const What, what);
    QFETCH(const bool, onwards);
    QFETCH(const int, steps);
    QFETCH(const ErrorCode, code);
    Disk on;
    support::ImportFixture &import = on.import;
    const qint64 calls = callsOf(on, what);
    QVERIFY(calls >= 1);
    const QStringList expected{QStringLiteral("40/0/0/0"), QStringLiteral("0/0/40/0")};
    QString state = support::ImportFixture::stateOf(import.test().store());
    int failed = 0;
    int done = 0;
    for (int step = 1; step <= steps; ++step) {
        // From the first to far beyond the last.
        const qint64 nth = step == steps ? 100 * calls : 1 + calls * (step - 1) / (steps - 1);
        const QByteArray label = QByteArray::number(nth) + " of " + QByteArray::number(calls);
        const qint64 before = count(import);
        on.disk.failAt(what, nth, onwards);
        const auto outcome = import.import(db::ImportKind::People, people(step));
        on.disk.mend();
        failed += outcome ? 0 : 1;
        done += outcome ? 1 : 0;
        QVERIFY2(outcome || outcome.error().code == code, label.constData());
        // In the same opening, and in the next.
        QCOMPARE(count(import), before + (outcome ? rows : 0));
        import.test().close();
        QVERIFY2(import.test().open(), label.constData());
        QCOMPARE(count(import), before + (outcome ? rows : 0));
        QCOMPARE(support::StoreWork::faults(import.test().store()), QString());
        const QString now = support::ImportFixture::stateOf(import.test().store());
        QVERIFY2(now.size() == 64 && (now == state) == !outcome, label.constData());
        // The same file goes in where it did not, and changes nothing where it did.
        QCOMPARE(support::numbersOf(import.import(db::ImportKind::People, people(step))), expected.at(outcome ? 1 : 0));
        state = outcome ? now : support::ImportFixture::stateOf(import.test().store());
    }
    QVERIFY2(failed >= std::min<qint64>(calls, steps / 2), qPrintable(QString::number(failed)));
    QVERIFY(done >= 1);
}

REGISTER_TEST(FailingDiskTest)
#include "tst_FailingDisk.moc"
