#include "db/keys/Passphrase.h"

#include "tests/support/TestRegistry.h"
#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

#include <QTest>

using db::Passphrase;
using model::ErrorCode;

static_assert(!std::is_copy_constructible_v<Passphrase> && std::is_nothrow_move_constructible_v<Passphrase>);

namespace
{

QByteArray textOf(const Passphrase &passphrase)
{
    const std::span<const unsigned char> bytes = passphrase.bytes();
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

} // namespace

class PassphraseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsTakenAndWiped();
    void refusesEmptyAndOverlongText_data();
    void refusesEmptyAndOverlongText();
    void firstLineIsTaken_data();
    void firstLineIsTaken();
    void secondLineIsLeftForTheNextReader();
    void refusesUnreadableDevice();
    void lengthCountsCharactersNotBytes_data();
    void lengthCountsCharactersNotBytes();
};

void PassphraseTest::textIsTakenAndWiped()
{
    QByteArray text("open sesame, please", 19);
    const model::Result<Passphrase> passphrase = Passphrase::fromText(text);
    QVERIFY(passphrase.has_value());
    QCOMPARE(textOf(*passphrase), QByteArray("open sesame, please"));
    QVERIFY(text.isEmpty());
}

void PassphraseTest::refusesEmptyAndOverlongText_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << 0 << ErrorCode::MissingField;
    QTest::newRow("a byte too long") << 1025 << ErrorCode::InvalidValue;
}

void PassphraseTest::refusesEmptyAndOverlongText()
{
    QFETCH(int, length);
    QFETCH(ErrorCode, code);
    QByteArray text(length, 'x');
    const model::Result<Passphrase> passphrase = Passphrase::fromText(text);
    QVERIFY(!passphrase.has_value());
    QCOMPARE(passphrase.error().code, code);
    QVERIFY(text.isEmpty());
    QBuffer device;
    device.setData(QByteArray(length, 'x') + '\n');
    QVERIFY(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    QCOMPARE(Passphrase::fromFirstLine(device).error().code, code);
}

void PassphraseTest::firstLineIsTaken_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("no line end") << QByteArray("one two") << QByteArray("one two");
    QTest::newRow("Unix line end") << QByteArray("one two\n") << QByteArray("one two");
    QTest::newRow("Windows line end") << QByteArray("one two\r\nthree\r\n") << QByteArray("one two");
    QTest::newRow("blanks are part of it") << QByteArray(" one two \n") << QByteArray(" one two ");
    QTest::newRow("longest") << QByteArray(1024, 'y') + "\r\n" << QByteArray(1024, 'y');
}

void PassphraseTest::firstLineIsTaken()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, expected);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("words")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    const model::Result<Passphrase> passphrase = Passphrase::fromFirstLine(file);
    QVERIFY(passphrase.has_value());
    QCOMPARE(textOf(*passphrase), expected);
}

void PassphraseTest::secondLineIsLeftForTheNextReader()
{
    QBuffer device;
    device.setData("the old words\nthe new words\n");
    QVERIFY(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    QCOMPARE(textOf(*Passphrase::fromFirstLine(device)), QByteArray("the old words"));
    QCOMPARE(textOf(*Passphrase::fromFirstLine(device)), QByteArray("the new words"));
    QCOMPARE(Passphrase::fromFirstLine(device).error().code, ErrorCode::MissingField);
}

void PassphraseTest::refusesUnreadableDevice()
{
    QBuffer device;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::read (QBuffer): device not open");
    QCOMPARE(Passphrase::fromFirstLine(device).error().code, ErrorCode::CannotRead);
}

void PassphraseTest::lengthCountsCharactersNotBytes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("longEnough");
    QTest::newRow("eleven") << QByteArray("elevenchars") << false;
    QTest::newRow("twelve") << QByteArray("twelve chars") << true;
    QTest::newRow("eleven of two bytes each") << QStringLiteral("ŵŵŵŵŵŵŵŵŵŵŵ").toUtf8() << false;
    QTest::newRow("twelve of two bytes each") << QStringLiteral("ŵŵŵŵŵŵŵŵŵŵŵŵ").toUtf8() << true;
}

void PassphraseTest::lengthCountsCharactersNotBytes()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, longEnough);
    const model::Result<Passphrase> passphrase = Passphrase::fromText(text);
    const model::Result<void> checked = passphrase->checkLongEnough();
    QCOMPARE(checked.has_value(), longEnough);
    if (!longEnough) {
        QCOMPARE(checked.error().code, ErrorCode::PassphraseTooShort);
    }
}

REGISTER_TEST(PassphraseTest)
#include "tst_Passphrase.moc"
