#include "db/keys/SodiumRandom.h"
#include "db/sync/container/BundleFormat.h"
#include "db/sync/container/BundleSealer.h"
#include "db/sync/container/BundleUnsealer.h"
#include "db/sync/container/SegmentCodec.h"
#include "db/sync/container/SizeClass.h"
#include "tests/support/SeededRandom.h"
#include "tests/support/TestRegistry.h"

#include <QTest>
#include <QtEndian>

#include <sodium.h>
#include <zstd.h>

#include <set>

using namespace db;
using model::ErrorCode;

namespace
{

/// The keys of one laptop, without a store.
struct Laptop
{
    explicit Laptop(quint64 seed)
        : random(seed)
        , sealing(SecureBytes::random(32, random))
        , signing(crypto_sign_SECRETKEYBYTES)
        , sealingPublic(32, '\0')
        , signingPublic(32, '\0')
    {
        const SecureBytes start = SecureBytes::random(32, random);
        crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(signingPublic.data()), signing.data(), start.data());
        crypto_scalarmult_base(reinterpret_cast<unsigned char *>(sealingPublic.data()), sealing.data());
    }
    support::SeededRandom random;
    SecureBytes sealing;
    SecureBytes signing;
    QByteArray sealingPublic;
    QByteArray signingPublic;
};

BundleContents contents(qsizetype bytes)
{
    QByteArray segments;
    for (qsizetype i = 0; i < bytes; ++i) {
        segments.append(static_cast<char>(i * 7));
    }
    return {QByteArray(16, 'i'), QByteArrayLiteral("a manifest"), segments};
}

QByteArray sealed(Laptop &from, const QList<QByteArray> &to, const BundleContents &what)
{
    const auto file = BundleSealer::seal(what, to, from.signing, from.random);
    if (!file) {
        qFatal("the test's bundle is not sealed");
    }
    return *file;
}

QString refusal(const model::Result<UnsealedBundle> &opened)
{
    return opened ? QStringLiteral("opened") : QString::number(static_cast<int>(opened.error().code));
}

QString named(ErrorCode code)
{
    return QString::number(static_cast<int>(code));
}

} // namespace

/// The file of a bundle, to the byte (store-and-sync §4).
class BundleContainerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSealedOpensAgain_data();
    void whatWasSealedOpensAgain();
    void theLayoutIsAsDocumented();
    void everyChangedBitIsRefused();
    void everyShortenedOrLengthenedFileIsRefused();
    void anotherLaptopCannotOpenIt();
    void aSignatureIsOfOneFileAndOneLaptop();
    void theHeaderIsBelievedInNothing_data();
    void theHeaderIsBelievedInNothing();
    void limitsHold();
    void sizesFallIntoClasses();
    void aSegmentOpensWithinBounds();
};

void BundleContainerTest::whatWasSealedOpensAgain_data()
{
    QTest::addColumn<qsizetype>("bytes");
    QTest::addColumn<int>("recipients");
    QTest::newRow("nothing but a manifest") << qsizetype(0) << 1;
    QTest::newRow("one short chunk") << qsizetype(100) << 1;
    QTest::newRow("just a chunk") << bundle::chunkBytes << 8;
    QTest::newRow("nine laptops") << qsizetype(5000) << 9;
    QTest::newRow("a part as large as can be") << bundle::mostPlainBytes - 100 << 1;
}

void BundleContainerTest::whatWasSealedOpensAgain()
{
    QFETCH(const qsizetype, bytes);
    QFETCH(const int, recipients);
    Laptop sender(1);
    std::vector<std::unique_ptr<Laptop>> laptops;
    QList<QByteArray> to;
    for (int i = 0; i < recipients; ++i) {
        laptops.push_back(std::make_unique<Laptop>(100 + static_cast<quint64>(i)));
        to.append(laptops.back()->sealingPublic);
    }
    const BundleContents what = contents(bytes);
    const QByteArray file = sealed(sender, to, what);
    QVERIFY(file.size() <= bundle::mostBytes);
    for (const auto &laptop : laptops) {
        const auto opened = BundleUnsealer::open(file, laptop->sealing);
        QVERIFY2(opened.has_value(), qPrintable(refusal(opened)));
        QCOMPARE(opened->id, what.id);
        QCOMPARE(opened->manifest, what.manifest);
        QVERIFY(opened->segments.startsWith(what.segments));
        QCOMPARE(opened->segments.mid(what.segments.size()).count('\0'),
                 opened->segments.size() - what.segments.size());
        QVERIFY(opened->signedBy(sender.signingPublic));
    }
}

void BundleContainerTest::theLayoutIsAsDocumented()
{
    Laptop sender(1);
    const QByteArray file = sealed(sender, {sender.sealingPublic}, contents(300));
    QCOMPARE(file.first(8), QByteArray::fromHex("89414c53420d0a1a"));
    QCOMPARE(qFromBigEndian<quint16>(file.constData() + 8), quint16(1));
    QCOMPARE(qFromBigEndian<quint16>(file.constData() + 10), quint16(0));
    const auto header = qFromBigEndian<quint32>(file.constData() + 12);
    QCOMPARE(header, quint32(16 + 2 + 2 + 8 * 80 + 24));
    QCOMPARE(file.mid(16, 16), QByteArray(16, 'i'));
    QCOMPARE(qFromBigEndian<quint16>(file.constData() + 32), quint16(1));
    QCOMPARE(qFromBigEndian<quint16>(file.constData() + 34), quint16(8));
    QCOMPARE(file.size(), qsizetype(16 + header + 32 + 1024 + 17));
}

void BundleContainerTest::everyChangedBitIsRefused()
{
    Laptop sender(1);
    const QByteArray file = sealed(sender, {sender.sealingPublic}, contents(300));
    for (qsizetype bit = 0; bit < file.size() * 8; ++bit) {
        QByteArray changed = file;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
        const auto opened = BundleUnsealer::open(changed, sender.sealing);
        QVERIFY2(!opened, qPrintable(QStringLiteral("bit %1").arg(bit)));
    }
}

void BundleContainerTest::everyShortenedOrLengthenedFileIsRefused()
{
    Laptop sender(1);
    const QByteArray file = sealed(sender, {sender.sealingPublic}, contents(300));
    for (qsizetype length = 0; length < file.size(); ++length) {
        QVERIFY2(!BundleUnsealer::open(file.first(length), sender.sealing), qPrintable(QString::number(length)));
    }
    QVERIFY(!BundleUnsealer::open(file + '\0', sender.sealing));
    QVERIFY(!BundleUnsealer::open(file + file, sender.sealing));
    // A whole chunk less is a shorter file that is in order up to there.
    const QByteArray longer = sealed(sender, {sender.sealingPublic}, contents(3 * bundle::chunkBytes));
    const qsizetype begin = 16 + qFromBigEndian<quint32>(longer.constData() + 12) + 32;
    for (int chunks = 0; chunks < 3; ++chunks) {
        const qsizetype length = begin + chunks * (bundle::chunkBytes + bundle::tagBytes);
        QCOMPARE(refusal(BundleUnsealer::open(longer.first(length), sender.sealing)), named(ErrorCode::FileMalformed));
    }
}

void BundleContainerTest::anotherLaptopCannotOpenIt()
{
    Laptop sender(1);
    Laptop other(2);
    const QByteArray file = sealed(sender, {sender.sealingPublic}, contents(300));
    QCOMPARE(refusal(BundleUnsealer::open(file, other.sealing)), named(ErrorCode::NotForThisLaptop));
    QVERIFY(!file.contains(sender.sealingPublic));
    QVERIFY(!file.contains(QByteArrayLiteral("a manifest")));
}

void BundleContainerTest::aSignatureIsOfOneFileAndOneLaptop()
{
    Laptop sender(1);
    Laptop other(2);
    const QByteArray file = sealed(sender, {sender.sealingPublic, other.sealingPublic}, contents(300));
    auto opened = BundleUnsealer::open(file, other.sealing);
    QVERIFY(opened.has_value());
    QVERIFY(!opened->signedBy(other.signingPublic));
    QVERIFY(!opened->signedBy({}));
    // Who received it cannot seal it anew to somebody else in the sender's name.
    opened->headerHash[0] = static_cast<char>(opened->headerHash[0] ^ 1);
    QVERIFY(!opened->signedBy(sender.signingPublic));
}

void BundleContainerTest::theHeaderIsBelievedInNothing_data()
{
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("another kind of file") << qsizetype(0) << QByteArray("PK\x03\x04") << ErrorCode::FileMalformed;
    QTest::newRow("a later format") << qsizetype(8) << QByteArray("\0\2", 2) << ErrorCode::StoreNewer;
    QTest::newRow("no header") << qsizetype(12) << QByteArray(4, '\0') << ErrorCode::FileMalformed;
    QTest::newRow("a header of four gigabytes") << qsizetype(12) << QByteArray(4, '\xff') << ErrorCode::FileMalformed;
    QTest::newRow("another suite") << qsizetype(32) << QByteArray("\0\7", 2) << ErrorCode::StoreNewer;
    QTest::newRow("no keys") << qsizetype(34) << QByteArray(2, '\0') << ErrorCode::FileMalformed;
    QTest::newRow("more keys than there are") << qsizetype(34) << QByteArray("\0\x10", 2) << ErrorCode::FileMalformed;
}

void BundleContainerTest::theHeaderIsBelievedInNothing()
{
    QFETCH(const qsizetype, offset);
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);
    Laptop sender(1);
    QByteArray file = sealed(sender, {sender.sealingPublic}, contents(300));
    file.replace(offset, bytes.size(), bytes);
    QCOMPARE(refusal(BundleUnsealer::open(file, sender.sealing)), named(code));
}

void BundleContainerTest::limitsHold()
{
    Laptop sender(1);
    const QList<QByteArray> self{sender.sealingPublic};
    const auto tooMuch = BundleSealer::seal(contents(bundle::mostPlainBytes), self, sender.signing, sender.random);
    QVERIFY(!tooMuch && tooMuch.error().code == ErrorCode::FileTooLarge);
    const auto toNobody = BundleSealer::seal(contents(1), {}, sender.signing, sender.random);
    QVERIFY(!toNobody && toNobody.error().code == ErrorCode::InvalidValue);
    const auto toZero = BundleSealer::seal(contents(1), {QByteArray(32, '\0')}, sender.signing, sender.random);
    QVERIFY(!toZero && toZero.error().code == ErrorCode::InvalidValue);
    QCOMPARE(refusal(BundleUnsealer::open(QByteArray(bundle::mostBytes + 1, 'x'), sender.sealing)),
             named(ErrorCode::FileTooLarge));
}

void BundleContainerTest::sizesFallIntoClasses()
{
    QCOMPARE(sizeClass(0), qsizetype(1024));
    QCOMPARE(sizeClass(1024), qsizetype(1024));
    QCOMPARE(sizeClass(1025), qsizetype(1088));
    std::set<qsizetype> classes;
    for (qsizetype bytes = 1024; bytes < bundle::mostPlainBytes; bytes += bytes / 97 + 1) {
        const qsizetype padded = sizeClass(bytes);
        QVERIFY(padded >= bytes && padded <= bytes + bytes / 8);
        QCOMPARE(sizeClass(padded), padded);
        classes.insert(padded);
    }
    QVERIFY(classes.size() < 450);
    QCOMPARE(sizeClass(bundle::mostPlainBytes), bundle::mostPlainBytes);
}

void BundleContainerTest::aSegmentOpensWithinBounds()
{
    const QByteArray plain(bundle::mostSegmentBytes, 'a');
    const QByteArray packed = packSegment(plain);
    QVERIFY(packed.size() < 1000);
    QCOMPARE(*unpackSegment(packed, plain.size()), plain);
    QVERIFY(!unpackSegment(packed, plain.size() - 1)); // a bomb: it opens to more than was announced
    QVERIFY(!unpackSegment(packed, plain.size() + 1));
    QVERIFY(!unpackSegment(packed, qsizetype(1) << 40));
    QVERIFY(!unpackSegment(packed, -1));
    QVERIFY(!unpackSegment(packed.first(packed.size() - 1), plain.size()));
    QVERIFY(!unpackSegment("not zstd at all", 20));
}

REGISTER_TEST(BundleContainerTest)
#include "tst_BundleContainer.moc"
