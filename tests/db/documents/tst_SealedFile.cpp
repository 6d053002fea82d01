#include "db/documents/SealedFile.h"
#include "tests/support/SeededRandom.h"
#include "tests/support/TestRegistry.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace model;

/// A sealed file gives back every byte, and none when a byte of it was changed.
class SealedFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesBackEveryByte_data();
    void givesBackEveryByte();
    void refusesEveryChangedByte();
    void refusesWhatWasCutShortOrAddedTo_data();
    void refusesWhatWasCutShortOrAddedTo();
    void opensForItsKeyOnly();
    void leavesNothingBehindWhenItFails_data();
    void leavesNothingBehindWhenItFails();

private:
    [[nodiscard]] Result<db::SealedFile::Sealed> seal(const QByteArray &content, qint64 largest = 1 << 20);
    [[nodiscard]] Result<QByteArray> open(const db::SecureBytes &key);
    [[nodiscard]] QByteArray onDisk() const;
    void putOnDisk(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    support::SeededRandom m_random{1};
    db::SecureBytes m_key;
};

void SealedFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_key = db::SecureBytes::random(db::SealedFile::keySize, m_random);
}

Result<db::SealedFile::Sealed> SealedFileTest::seal(const QByteArray &content, qint64 largest)
{
    QBuffer source;
    source.setData(content);
    source.open(QIODevice::ReadOnly);
    return db::SealedFile::seal(source, m_folder->filePath(QStringLiteral("sealed")), m_key, largest);
}

Result<QByteArray> SealedFileTest::open(const db::SecureBytes &key)
{
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    const auto opened = db::SealedFile::open(m_folder->filePath(QStringLiteral("sealed")), key, target);
    return opened ? Result<QByteArray>(target.data()) : std::unexpected(opened.error());
}

QByteArray SealedFileTest::onDisk() const
{
    QFile file(m_folder->filePath(QStringLiteral("sealed")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void SealedFileTest::putOnDisk(const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(QStringLiteral("sealed")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void SealedFileTest::givesBackEveryByte_data()
{
    QTest::addColumn<qsizetype>("size");
    const qsizetype piece = db::SealedFile::pieceSize;
    QTest::newRow("one byte") << qsizetype(1);
    QTest::newRow("one less than a piece") << piece - 1;
    QTest::newRow("a piece") << piece;
    QTest::newRow("one more than a piece") << piece + 1;
    QTest::newRow("three pieces") << 3 * piece;
}

void SealedFileTest::givesBackEveryByte()
{
    QFETCH(const qsizetype, size);
    const QByteArray content = m_random.bytes(size - 1) + 'z';
    const auto sealed = seal(content);
    QVERIFY(sealed.has_value());
    QCOMPARE(sealed->bytes, size);
    QCOMPARE(sealed->digest.size(), 32);
    const auto opened = open(m_key);
    QVERIFY(opened.has_value());
    QVERIFY(*opened == content);
    if (size > 64) {
        QVERIFY(!onDisk().contains(content.left(64)));
    }
}

void SealedFileTest::refusesEveryChangedByte()
{
    QVERIFY(seal("the letter from the council").has_value());
    const QByteArray whole = onDisk();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray changed = whole;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        putOnDisk(changed);
        const auto opened = open(m_key);
        QVERIFY2(!opened, qPrintable(QString::number(i)));
        QCOMPARE(opened.error().code, ErrorCode::StoreDamaged);
    }
}

void SealedFileTest::refusesWhatWasCutShortOrAddedTo_data()
{
    QTest::addColumn<qsizetype>("size");
    const qsizetype piece = db::SealedFile::pieceSize + 17;
    const qsizetype whole = 8 + 24 + 2 * piece + 17 + 5;
    QTest::newRow("nothing left") << qsizetype(0);
    QTest::newRow("the mark alone") << qsizetype(8);
    QTest::newRow("the header alone") << qsizetype(32);
    QTest::newRow("one whole piece") << 32 + piece;
    QTest::newRow("two whole pieces") << 32 + 2 * piece;
    QTest::newRow("one byte less") << whole - 1;
    QTest::newRow("one byte more") << whole + 1;
}

void SealedFileTest::refusesWhatWasCutShortOrAddedTo()
{
    QFETCH(const qsizetype, size);
    QVERIFY(seal(QByteArray(2 * db::SealedFile::pieceSize + 5, 'x')).has_value());
    putOnDisk(onDisk().left(size).leftJustified(size, 'y'));
    QCOMPARE(open(m_key).error().code, ErrorCode::StoreDamaged);
}

void SealedFileTest::opensForItsKeyOnly()
{
    QVERIFY(seal("the letter").has_value());
    QCOMPARE(open(db::SecureBytes::random(db::SealedFile::keySize, m_random)).error().code, ErrorCode::StoreDamaged);
    QVERIFY(open(m_key).has_value());
}

void SealedFileTest::leavesNothingBehindWhenItFails_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::newRow("empty") << QByteArray() << static_cast<int>(ErrorCode::FileEmpty);
    QTest::newRow("just small enough") << QByteArray(100'000, 'x') << -1;
    QTest::newRow("a byte too large") << QByteArray(100'001, 'x') << static_cast<int>(ErrorCode::FileTooLarge);
}

void SealedFileTest::leavesNothingBehindWhenItFails()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, code);
    const auto sealed = seal(content, 100'000);
    QCOMPARE(sealed ? -1 : static_cast<int>(sealed.error().code), code);
    QCOMPARE(QFile::exists(m_folder->filePath(QStringLiteral("sealed"))), sealed.has_value());
}

REGISTER_TEST(SealedFileTest)
#include "tst_SealedFile.moc"
