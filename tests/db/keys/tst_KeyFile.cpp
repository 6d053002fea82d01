#include "db/keys/KeyFile.h"

#include "db/keys/KeySlots.h"
#include "db/keys/KeyWrap.h"
#include "tests/support/SeededRandom.h"

#include "tests/support/TestRegistry.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <QTest>

using db::KeyCost;
using db::KeyFile;
using db::KeySlot;
using db::KeySlots;
using db::NewKeySlots;
using db::Passphrase;
using model::ErrorCode;

namespace
{

Passphrase words()
{
    QByteArray text("correct horse battery", 21);
    return *Passphrase::fromText(text);
}

using Change = void (*)(KeyFile &);
using Forgery = void (*)(KeyFile &, const KeyFile &other);

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Forgery)

/// Two people: one who changes the file without any of the keys (and mends its checksum), and a tired disk.
class KeyFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesAndReadsTheSame();
    void everyChangedByteIsRefused();
    void everyTruncationIsRefused();
    void blanksBetweenValuesAreHarmless();
    void refusesWhatItWouldNotWrite_data();
    void refusesWhatItWouldNotWrite();
    void refusesFieldsOutOfBounds_data();
    void refusesFieldsOutOfBounds();
    void saysThatANewerFormatIsNewer();
    void hostileCostIsRefusedWithoutWorking();
    void forgedFilesOpenNothing_data();
    void forgedFilesOpenNothing();
    void fuzzersSeedsAreReadOrRefused_data();
    void fuzzersSeedsAreReadOrRefused();

private:
    model::Result<db::OpenedKeys> openAs(const KeyFile &file);

    QTemporaryDir m_folder;
    QTemporaryDir m_otherFolder;
    QByteArray m_json;
    KeyFile m_file;
    KeyFile m_other; ///< Another store's, with the same user and passphrase.
};

void KeyFileTest::initTestCase()
{
    support::SeededRandom random(3);
    const auto made = [&random](const QString &folder) {
        NewKeySlots created = *KeySlots::create(folder, {QStringLiteral("Anne"), words(), KeyCost::smallest()}, random);
        QVERIFY(created.file.addUser(created.keys, {QStringLiteral("Ben"), words(), KeyCost::smallest()}, random));
        QVERIFY(created.file.beginRotation(created.keys, db::SecureBytes::random(32, random)));
    };
    const auto content = [](const QTemporaryDir &folder) {
        QFile file(folder.filePath(QStringLiteral("keys.json")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    made(m_folder.path());
    made(m_otherFolder.path());
    m_json = content(m_folder);
    m_file = *KeyFile::fromJson(m_json);
    m_other = *KeyFile::fromJson(content(m_otherFolder));
}

model::Result<db::OpenedKeys> KeyFileTest::openAs(const KeyFile &file)
{
    const QTemporaryDir folder;
    QFile out(folder.filePath(QStringLiteral("keys.json")));
    if (!out.open(QIODevice::WriteOnly) || out.write(file.toJson()) < 0) {
        return model::fail(ErrorCode::CannotWrite);
    }
    out.close();
    const model::Result<KeySlots> loaded = KeySlots::load(folder.path());
    if (!loaded) {
        return std::unexpected(loaded.error());
    }
    return loaded->openWithPassphrase(QStringLiteral("Anne"), words(), KeyCost::smallest());
}

void KeyFileTest::writesAndReadsTheSame()
{
    QCOMPARE(m_file.users.size(), 2);
    QCOMPARE(m_file.authenticators.size(), 2);
    QCOMPARE(m_file.revision, 3);
    QCOMPARE(m_file.toJson(), m_json);
    const model::Result<KeyFile> again = KeyFile::fromJson(m_file.toJson());
    QVERIFY(again.has_value());
    QVERIFY(*again == m_file);
    QVERIFY(openAs(m_file).has_value());
}

void KeyFileTest::everyChangedByteIsRefused()
{
    int refused = 0;
    for (qsizetype at = 0; at < m_json.size(); ++at) {
        for (const unsigned flip : {1U, 4U, 32U, 128U}) {
            QByteArray changed = m_json;
            changed[at] = static_cast<char>(static_cast<unsigned char>(changed[at]) ^ flip);
            const model::Result<KeyFile> read = KeyFile::fromJson(changed);
            if (isBlank(m_json[at]) && isBlank(changed[at])) {
                QVERIFY(read.has_value() && *read == m_file); // A blank for a blank.
                continue;
            }
            QVERIFY2(!read.has_value(), qPrintable(QStringLiteral("byte %1 flip %2").arg(at).arg(flip)));
            QVERIFY(read.error().code == ErrorCode::StoreDamaged || read.error().code == ErrorCode::StoreNewer);
            QCOMPARE(read.error().where, QStringLiteral("keys.json"));
            ++refused;
        }
    }
    QVERIFY(refused > 4000);
}

void KeyFileTest::everyTruncationIsRefused()
{
    const qsizetype end = m_json.lastIndexOf('}');
    for (qsizetype length = 0; length <= end; ++length) {
        const model::Result<KeyFile> read = KeyFile::fromJson(m_json.first(length));
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, ErrorCode::StoreDamaged);
    }
}

void KeyFileTest::blanksBetweenValuesAreHarmless()
{
    const QByteArray windows = QByteArray(m_json).replace("\n", "\r\n") + "\r\n \t";
    const model::Result<KeyFile> read = KeyFile::fromJson(windows);
    QVERIFY(read.has_value());
    QVERIFY(*read == m_file);
}

void KeyFileTest::refusesWhatItWouldNotWrite_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("another field") << QByteArray("{\n    \"auth") << QByteArray("{\"admin\": true, \"auth");
    QTest::newRow("a field twice") << QByteArray("\"format\"") << QByteArray("\"revision\": 9, \"format\"");
    QTest::newRow("a number spelt otherwise") << QByteArray("\"memory\": 8192") << QByteArray("\"memory\": 8192.0");
    QTest::newRow("a fraction") << QByteArray("\"memory\": 8192") << QByteArray("\"memory\": 8192.5");
    QTest::newRow("a number as text") << QByteArray("\"passes\": 1") << QByteArray("\"passes\": \"1\"");
    QTest::newRow("an escape") << QByteArray("alongside-keys") << QByteArray("\\u0061longside-keys");
    QTest::newRow("a blank within a value") << QByteArray("alongside-keys") << QByteArray("alongside -keys");
    QTest::newRow("no version") << QByteArray("\"version\": 1") << QByteArray("\"version\": null");
    QTest::newRow("an older version") << QByteArray("\"version\": 1") << QByteArray("\"version\": 0");
    QTest::newRow("a byte order mark") << QByteArray("{\n    \"auth") << QByteArray("\xEF\xBB\xBF{\n    \"auth");
    QTest::newRow("something after it") << QByteArray("\"version\": 1\n}") << QByteArray("\"version\": 1\n}{}");
    QTest::newRow("over 1 MiB") << QByteArray("\"version\": 1\n}")
                                << QByteArray("\"version\": 1\n}") + QByteArray(1 << 20, ' ');
}

void KeyFileTest::refusesWhatItWouldNotWrite()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QVERIFY(m_json.contains(from));
    const model::Result<KeyFile> read = KeyFile::fromJson(QByteArray(m_json).replace(from, to));
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::StoreDamaged);
    QCOMPARE(read.error().where, QStringLiteral("keys.json"));
}

void KeyFileTest::refusesFieldsOutOfBounds_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
    row("short file salt", [](KeyFile &file) { file.salt.chop(1); });
    row("revision 0", [](KeyFile &file) { file.revision = 0; });
    row("long team root", [](KeyFile &file) { file.teamRoot.append('x'); });
    row("no recovery key", [](KeyFile &file) { file.recoveryPublicKey.clear(); });
    row("recovery with one key of two", [](KeyFile &file) { file.recoveryKeys.removeLast(); });
    row("no users", [](KeyFile &file) { file.users.clear(); });
    row("513 users", [](KeyFile &file) {
        const KeySlot slot = file.users.first();
        for (int i = 0; file.users.size() < 513; ++i) {
            file.users.append(slot);
            file.users.last().user = *model::UserId::fromBytes(QByteArray::number(i).rightJustified(16, '0'));
            file.users.last().nameHash = QByteArray::number(i).rightJustified(32, '0');
        }
    });
    row("a user twice", [](KeyFile &file) { file.users[1].user = file.users[0].user; });
    row("a name twice", [](KeyFile &file) { file.users[1].nameHash = file.users[0].nameHash; });
    row("no user id", [](KeyFile &file) { file.users[1].user = {}; });
    row("short salt", [](KeyFile &file) { file.users[1].salt.chop(1); });
    row("short name", [](KeyFile &file) { file.users[1].nameHash.chop(1); });
    row("long public key", [](KeyFile &file) { file.users[1].publicKey.append('x'); });
    row("short nonce", [](KeyFile &file) { file.users[1].nonce.chop(1); });
    row("short secret", [](KeyFile &file) { file.users[1].wrappedSecret.chop(1); });
    row("a key too many", [](KeyFile &file) { file.users[1].sealedKeys.append(file.users[1].sealedKeys.first()); });
    row("short sealed key", [](KeyFile &file) { file.users[1].sealedKeys.first().chop(1); });
    row("no authenticator", [](KeyFile &file) { file.authenticators.clear(); });
    row("three authenticators", [](KeyFile &file) { file.authenticators.append(file.authenticators.first()); });
    row("short authenticator", [](KeyFile &file) { file.authenticators.first().chop(1); });
}

void KeyFileTest::refusesFieldsOutOfBounds()
{
    QFETCH(Change, change);
    KeyFile file = m_file;
    change(file);
    const model::Result<KeyFile> read = KeyFile::fromJson(file.toJson());
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::StoreDamaged);
}

void KeyFileTest::saysThatANewerFormatIsNewer()
{
    QByteArray newer = m_json;
    newer.replace("\"version\": 1", "\"version\": 2").replace("\"salt\"", "\"pepper\"");
    const model::Result<KeyFile> read = KeyFile::fromJson(newer);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error(), (model::Error{ErrorCode::StoreNewer, QStringLiteral("keys.json"), {}}));
}

void KeyFileTest::hostileCostIsRefusedWithoutWorking()
{
    for (const KeyCost cost : {KeyCost{3, quint64(100) << 30}, KeyCost{1'000'000, 8192}, KeyCost{0, 8192},
                               KeyCost{1, 0}, KeyCost{~quint64(0), ~quint64(0)}}) {
        KeyFile file = m_file;
        file.users[0].cost = cost;
        const model::Result<KeyFile> read = KeyFile::fromJson(file.toJson());
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, ErrorCode::StoreDamaged);
    }
}

void KeyFileTest::forgedFilesOpenNothing_data()
{
    QTest::addColumn<Forgery>("forge");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, ErrorCode code, Forgery forge) { QTest::newRow(name) << forge << code; };
    const ErrorCode damaged = ErrorCode::StoreDamaged;
    const ErrorCode wrong = ErrorCode::WrongPassphrase;
    row("less work asked for", wrong, [](KeyFile &file, const KeyFile &) { file.users[0].cost.memoryBytes = 16384; });
    row("another salt", wrong, [](KeyFile &file, const KeyFile &other) { file.users[0].salt = other.users[0].salt; });
    row("another user id", wrong,
        [](KeyFile &file, const KeyFile &other) { file.users[0].user = other.users[0].user; });
    row("own public key swapped", wrong,
        [](KeyFile &file, const KeyFile &other) { file.users[0].publicKey = other.users[0].publicKey; });
    row("secret changed", wrong, [](KeyFile &file, const KeyFile &) { file.users[0].wrappedSecret[7] ^= 1; });
    row("nonce changed", wrong, [](KeyFile &file, const KeyFile &) { file.users[0].nonce[7] ^= 1; });
    row("file salt of another store", wrong, [](KeyFile &file, const KeyFile &other) { file.salt = other.salt; });
    row("another's public key swapped", damaged,
        [](KeyFile &file, const KeyFile &other) { file.users[1].publicKey = other.users[1].publicKey; });
    row("another's slot swapped", damaged, [](KeyFile &file, const KeyFile &other) { file.users[1] = other.users[1]; });
    row("another's slot removed", damaged, [](KeyFile &file, const KeyFile &) { file.users.removeLast(); });
    row("a slot added", damaged, [](KeyFile &file, const KeyFile &other) { file.users.append(other.users[0]); });
    row("names exchanged", damaged,
        [](KeyFile &file, const KeyFile &) { std::swap(file.users[0].nameHash, file.users[1].nameHash); });
    row("order exchanged", damaged, [](KeyFile &file, const KeyFile &) { file.users.swapItemsAt(0, 1); });
    row("team root swapped", damaged, [](KeyFile &file, const KeyFile &other) { file.teamRoot = other.teamRoot; });
    row("recovery swapped", damaged,
        [](KeyFile &file, const KeyFile &other) { file.recoveryPublicKey = other.recoveryPublicKey; });
    row("revision put back", damaged, [](KeyFile &file, const KeyFile &) { --file.revision; });
    row("sealed key changed", damaged, [](KeyFile &file, const KeyFile &) { file.users[0].sealedKeys[0][5] ^= 1; });
    row("keys exchanged", damaged, [](KeyFile &file, const KeyFile &) { file.users[0].sealedKeys.swapItemsAt(0, 1); });
    row("authenticator changed", damaged, [](KeyFile &file, const KeyFile &) { file.authenticators[1][0] ^= 1; });
    row("rotation cut short by hand", damaged, [](KeyFile &file, const KeyFile &) {
        file.recoveryKeys.removeLast();
        file.authenticators.removeLast();
        for (KeySlot &slot : file.users) {
            slot.sealedKeys.removeLast();
        }
    });
    row("a key of the forger's own", damaged, [](KeyFile &file, const KeyFile &) {
        const db::SecureBytes own(32);
        for (KeySlot &slot : file.users) {
            slot.sealedKeys[1] = db::seal(own, slot.publicKey);
        }
        file.authenticators[1] = db::authenticator(own, file.authenticated());
    });
}

void KeyFileTest::forgedFilesOpenNothing()
{
    QFETCH(Forgery, forge);
    QFETCH(ErrorCode, code);
    KeyFile forged = m_file;
    forge(forged, m_other);
    QVERIFY(KeyFile::fromJson(forged.toJson()).has_value()); // The forger mends the checksum.
    const model::Result<db::OpenedKeys> opened = openAs(forged);
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().code, code);
}

void KeyFileTest::fuzzersSeedsAreReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    const QDir seeds(qEnvironmentVariable("ALONGSIDE_SOURCE") + QStringLiteral("/tests/fuzz/corpus/keys"));
    for (const QFileInfo &seed : seeds.entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(seed.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(qPrintable(seed.fileName())) << file.readAll();
    }
}

void KeyFileTest::fuzzersSeedsAreReadOrRefused()
{
    // Seeds that are to be read are named so; the others are what a fuzzer found, or hostile by hand.
    QFETCH(QByteArray, content);
    const bool sound = QByteArray(QTest::currentDataTag()).startsWith("sound");
    const model::Result<KeyFile> read = KeyFile::fromJson(content);
    QCOMPARE(read.has_value(), sound);
    if (sound) {
        // Also the promise that a file of the first format opens for ever.
        QVERIFY(openAs(*read).has_value());
    }
}

REGISTER_TEST(KeyFileTest)
#include "tst_KeyFile.moc"
