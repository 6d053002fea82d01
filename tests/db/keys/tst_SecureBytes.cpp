#include "db/keys/SecureBytes.h"

#include "db/keys/KeyCost.h"
#include "db/keys/SodiumRandom.h"
#include "tests/support/SeededRandom.h"

#include "tests/support/TestRegistry.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using db::KeyCost;
using db::SecureBytes;

static_assert(!std::is_copy_constructible_v<SecureBytes> && !std::is_copy_assignable_v<SecureBytes>);
static_assert(std::is_nothrow_move_constructible_v<SecureBytes> && std::is_nothrow_move_assignable_v<SecureBytes>);

namespace
{

/// Whether the system lets this process read the byte at `address`; asked without touching it.
bool isReadable(const unsigned char *address)
{
#ifdef Q_OS_UNIX
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0) {
        return true;
    }
    const bool readable = ::write(ends[1], address, 1) == 1;
    ::close(ends[0]);
    ::close(ends[1]);
    return readable;
#else
    Q_UNUSED(address)
    return false;
#endif
}

} // namespace

class SecureBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAsZeros();
    void movesWithoutCopying();
    void comparesByContent();
    void memoryIsGoneAfterwards();
    void memoryAroundIsGuarded();
    void wipesTextThatHeldASecret();
    void systemRandomnessFillsAll();
    void costFollowsTheMachine_data();
    void costFollowsTheMachine();
    void costHasBounds();
};

void SecureBytesTest::beginsAsZeros()
{
    const SecureBytes bytes(40);
    QCOMPARE(bytes.size(), size_t(40));
    QVERIFY(std::ranges::all_of(bytes.bytes(), [](unsigned char byte) { return byte == 0; }));
    QVERIFY(SecureBytes().isEmpty());
    QVERIFY(SecureBytes(0).isEmpty());
}

void SecureBytesTest::movesWithoutCopying()
{
    support::SeededRandom random(1);
    SecureBytes first = SecureBytes::random(32, random);
    const unsigned char *where = first.data();
    SecureBytes second(std::move(first));
    QCOMPARE(second.data(), where);
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): a moved-from one holds nothing, by contract.
    SecureBytes third(8);
    const unsigned char *old = third.data();
    third = std::move(second);
    QCOMPARE(third.data(), where);
    QVERIFY(!isReadable(old));
}

void SecureBytesTest::comparesByContent()
{
    support::SeededRandom random(2);
    const SecureBytes one = SecureBytes::random(32, random);
    SecureBytes other = SecureBytes::copyOf(one.bytes());
    QVERIFY(one == other);
    QVERIFY(one.data() != other.data());
    other.data()[31] ^= 1U;
    QVERIFY(one != other);
    QVERIFY(one != SecureBytes::copyOf(one.bytes().first(31)));
    QVERIFY(SecureBytes() == SecureBytes());
}

void SecureBytesTest::memoryIsGoneAfterwards()
{
#ifndef Q_OS_UNIX
    QSKIP("asked of the system in the Unix way");
#endif
    const unsigned char *where = nullptr;
    {
        const SecureBytes bytes(32);
        where = bytes.data();
        QVERIFY(isReadable(where));
    }
    QVERIFY(!isReadable(where));

    SecureBytes wiped(32);
    where = wiped.data();
    wiped.wipe();
    QVERIFY(wiped.isEmpty());
    QVERIFY(!isReadable(where));
}

void SecureBytesTest::memoryAroundIsGuarded()
{
#ifndef Q_OS_UNIX
    QSKIP("asked of the system in the Unix way");
#endif
    const SecureBytes bytes(32);
    QVERIFY(isReadable(bytes.data() + 31));
    QVERIFY(!isReadable(bytes.data() + 32));
}

void SecureBytesTest::wipesTextThatHeldASecret()
{
    QByteArray text("a secret", 8);
    QString wide = QString::fromLatin1("a secret");
    db::wipe(text);
    db::wipe(wide);
    QVERIFY(text.isEmpty());
    QVERIFY(wide.isEmpty());

    QByteArray shared("kept", 4);
    const QByteArray holder = shared;
    db::wipe(shared);
    QCOMPARE(holder, QByteArray("kept"));
}

void SecureBytesTest::systemRandomnessFillsAll()
{
    db::SodiumRandom random;
    const SecureBytes one = SecureBytes::random(64, random);
    const SecureBytes other = SecureBytes::random(64, random);
    QVERIFY(one != other);
    QVERIFY(random.bytes(32) != QByteArray(32, '\0'));
}

void SecureBytesTest::costFollowsTheMachine_data()
{
    QTest::addColumn<quint64>("availableMiB");
    QTest::addColumn<quint64>("memoryMiB");
    QTest::newRow("large") << quint64(16384) << quint64(256);
    QTest::newRow("1 GiB") << quint64(1024) << quint64(256);
    QTest::newRow("a little less") << quint64(1023) << quint64(128);
    QTest::newRow("512 MiB") << quint64(512) << quint64(128);
    QTest::newRow("256 MiB") << quint64(256) << quint64(64);
    QTest::newRow("never under the floor") << quint64(0) << quint64(64);
}

void SecureBytesTest::costFollowsTheMachine()
{
    QFETCH(quint64, availableMiB);
    QFETCH(quint64, memoryMiB);
    const KeyCost cost = KeyCost::forMemory(availableMiB << 20);
    QCOMPARE(cost.memoryBytes >> 20, memoryMiB);
    QCOMPARE(cost.passes, quint64(3));
    QVERIFY(cost.isAtLeast(KeyCost::floor()));
}

void SecureBytesTest::costHasBounds()
{
    QVERIFY(KeyCost::production().isSane());
    QVERIFY(KeyCost::smallest().isSane());
    QVERIFY(KeyCost::ceiling().isSane());
    QVERIFY(!(KeyCost{17, KeyCost::ceiling().memoryBytes}.isSane()));
    QVERIFY(!(KeyCost{1, KeyCost::ceiling().memoryBytes + 1}.isSane()));
    QVERIFY(!(KeyCost{0, 8192}.isSane()));
    QVERIFY(!(KeyCost{1, quint64(64) << 20}.isAtLeast(KeyCost::floor())));
    QVERIFY(!(KeyCost{9, quint64(32) << 20}.isAtLeast(KeyCost::floor())));
}

REGISTER_TEST(SecureBytesTest)
#include "tst_SecureBytes.moc"
