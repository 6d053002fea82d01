#include "tests/support/StoreWork.h"

#include "tests/support/TestRegistry.h"

#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#endif

/// Once a store is closed, its key is nowhere in the memory of the process.
class KeyMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClosedStoreLeavesNoKeyBehind();
};

namespace
{

constexpr char mask = 0x5A;
constexpr qsizetype pieceSize = 1 << 20;

QByteArray masked(QByteArrayView bytes)
{
    QByteArray result(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        result[i] = static_cast<char>(bytes[i] ^ mask);
    }
    return result;
}

#ifdef Q_OS_LINUX
/// How often what is behind the masks lies in this process's memory. It is never unmasked: memory is masked instead.
class MemoryScan
{
public:
    MemoryScan()
        : m_piece(static_cast<char *>(mmap(nullptr, pieceSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS,
                                           -1, 0)))
    {
    }
    ~MemoryScan() { munmap(m_piece, pieceSize); }

    int count(const QByteArrayList &wanted)
    {
        QFile memory(QStringLiteral("/proc/self/mem"));
        QFile maps(QStringLiteral("/proc/self/maps"));
        if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !maps.open(QIODevice::ReadOnly)) {
            return -1;
        }
        int found = 0;
        for (const QByteArray &line : maps.readAll().split('\n')) {
            const QByteArrayList words = line.split(' ');
            if (words.size() < 2 || !words[1].startsWith('r') || line.endsWith("[vvar]")) {
                continue;
            }
            const QByteArrayList range = words[0].split('-');
            found += countIn(memory, range.value(0).toLongLong(nullptr, 16), range.value(1).toLongLong(nullptr, 16),
                             wanted);
        }
        return found;
    }

private:
    int countIn(QFile &memory, qint64 from, qint64 to, const QByteArrayList &wanted)
    {
        const auto own = static_cast<qint64>(reinterpret_cast<quintptr>(m_piece));
        int found = 0;
        // Pieces overlap, so that nothing is missed between two.
        for (qint64 at = from; at < to; at += pieceSize - 128) {
            if (at < own + pieceSize && at + pieceSize > own) {
                continue;
            }
            const qint64 length = std::min<qint64>(pieceSize, to - at);
            if (!memory.seek(at) || memory.read(m_piece, length) != length) {
                continue;
            }
            for (qint64 i = 0; i < length; ++i) {
                m_piece[i] = static_cast<char>(m_piece[i] ^ mask);
            }
            for (const QByteArray &one : wanted) {
                found += memmem(m_piece, static_cast<size_t>(length), one.constData(),
                                static_cast<size_t>(one.size())) != nullptr
                             ? 1
                             : 0;
            }
        }
        return found;
    }

    char *m_piece;
};
#endif

} // namespace

void KeyMemoryTest::aClosedStoreLeavesNoKeyBehind()
{
#ifdef Q_OS_LINUX
    support::TestStore test;
    QVERIFY(test->commit(model::Action::Import, support::StoreWork::personWithContact(test.store(), {})).has_value());
    QByteArrayList wanted;
    {
        const std::span<const unsigned char> key = test->keys().storeKeys.front().bytes();
        const QByteArrayView bytes(key.data(), static_cast<qsizetype>(key.size()));
        wanted.append(masked(bytes));
        QByteArray plain = bytes.toByteArray();
        QByteArray hex = plain.toHex();
        QByteArray upper = hex.toUpper();
        for (const QByteArray &form : {hex, upper}) {
            wanted.append(masked(form));
        }
        // The scan finds what is there: the key itself and the hexadecimal text above.
        MemoryScan scan;
        QVERIFY(scan.count(wanted) >= 2);
        for (QByteArray *copy : {&plain, &hex, &upper}) {
            db::wipe(*copy);
        }
    }
    test.close();
    MemoryScan scan;
    QCOMPARE(scan.count(wanted), 0);
#else
    QSKIP("Only Linux shows a process its own memory as a file.");
#endif
}

REGISTER_TEST(KeyMemoryTest)
#include "tst_KeyMemory.moc"
