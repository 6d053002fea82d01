#include "db/keys/KeySlots.h"

#include "tests/support/SeededRandom.h"

#include "tests/support/TestRegistry.h"
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <QTest>

using db::KeyCost;
using db::KeyFile;
using db::KeySlots;
using db::NewKeySlots;
using db::NewUser;
using db::OpenedKeys;
using db::Passphrase;
using db::RecoverySecret;
using db::SecureBytes;
using model::ErrorCode;

namespace
{

const QByteArray annesWords = "correct horse battery";
const QByteArray bensWords = "quiet river morning";

Passphrase passphrase(const QByteArray &text)
{
    QByteArray copy(text.constData(), text.size());
    return *Passphrase::fromText(copy);
}

NewUser user(const QString &name, const QByteArray &words)
{
    return {name, passphrase(words), KeyCost::smallest()};
}

NewUser anne()
{
    return user(QStringLiteral("Anne"), annesWords);
}
NewUser ben()
{
    return user(QStringLiteral("Ben"), bensWords);
}

model::Result<OpenedKeys> open(const KeySlots &file, const QString &name, const QByteArray &words)
{
    return file.openWithPassphrase(name, passphrase(words), KeyCost::smallest());
}

template <class T>
ErrorCode codeOf(const model::Result<T> &result)
{
    return result ? ErrorCode::Cancelled : result.error().code; // Nothing here is ever cancelled.
}

/// Compares keys without printing them.
bool same(const std::vector<SecureBytes> &left, const std::vector<SecureBytes> &right)
{
    return std::ranges::equal(left, right, [](const SecureBytes &a, const SecureBytes &b) { return a == b; });
}

} // namespace

class KeySlotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void userOpensWhatWasMade_data();
    void userOpensWhatWasMade();
    void wrongUserAndWrongPassphraseAnswerAlike_data();
    void wrongUserAndWrongPassphraseAnswerAlike();
    void unknownUserCostsAsMuchWorkAsAWrongPassphrase();
    void fileHoldsNoNameAndNoKey();
    void refusesToMakeWhatCannotBeUsed_data();
    void refusesToMakeWhatCannotBeUsed();
    void refusesToMakeASecondFile();
    void refusesFolderWithoutKeys();
    void recoverySheetOpens();
    void recoverySheetOfAnotherTeamDoesNotOpen();
    void joinedLaptopOpensWithTheTeamsSheet();
    void addedUserOpensAndRemovedUserDoesNot();
    void refusesUserTwiceAndRemovingTheLast();
    void renamedUserOpensWithTheNewNameOnly();
    void newPassphraseReplacesTheOld();
    void sheetCanGiveAForgottenPassphraseAnew();
    void refusesKeysOfAnotherStore();
    void rotationReachesUsersWhosePassphrasesAreUnknown();
    void rotationCanBeGivenUp();
    void passphraseCanBeChangedWhileRotating();
    void crashAtAnyWriteLeavesAFileThatOpens_data();
    void crashAtAnyWriteLeavesAFileThatOpens();
    void refusesLessWorkThanTheFloor();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    support::SeededRandom m_random{7};

    QString folder() const { return m_folder->path(); }
    NewKeySlots made() { return *KeySlots::create(folder(), anne(), m_random); }
    KeySlots loaded() const { return *KeySlots::load(folder()); }
};

void KeySlotsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void KeySlotsTest::userOpensWhatWasMade_data()
{
    QTest::addColumn<QString>("made");
    QTest::addColumn<QString>("typed");
    QTest::newRow("as made") << QStringLiteral("Anne") << QStringLiteral("Anne");
    QTest::newRow("another case") << QStringLiteral("Anne") << QStringLiteral("aNNE");
    QTest::newRow("blanks around") << QStringLiteral("Anne") << QStringLiteral("  Anne\t");
    QTest::newRow("accent in two parts") << QStringLiteral("Siân") << QStringLiteral("SIA\u0302N");
}

void KeySlotsTest::userOpensWhatWasMade()
{
    QFETCH(QString, made);
    QFETCH(QString, typed);
    const NewKeySlots created = *KeySlots::create(folder(), user(made, annesWords), m_random);
    QCOMPARE(created.keys.storeKeys.size(), size_t(1));
    QCOMPARE(created.keys.storeKeys.front().size(), size_t(32));
    QCOMPARE(created.file.users(), QList{created.keys.user});

    const model::Result<OpenedKeys> opened = open(loaded(), typed, annesWords);
    QVERIFY(opened.has_value());
    QVERIFY(same(opened->storeKeys, created.keys.storeKeys));
    QCOMPARE(opened->user, created.keys.user);
    QVERIFY(!opened->user.isNull());
}

void KeySlotsTest::wrongUserAndWrongPassphraseAnswerAlike_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("wrong passphrase") << QStringLiteral("Anne") << bensWords;
    QTest::newRow("unknown user") << QStringLiteral("Carol") << annesWords;
    QTest::newRow("unknown user, another known one's passphrase") << QStringLiteral("Dan") << bensWords;
    QTest::newRow("no name") << QString() << annesWords;
    QTest::newRow("users mixed up") << QStringLiteral("Ben") << annesWords;
    QTest::newRow("one letter short") << QStringLiteral("Anne") << annesWords.chopped(1);
}

void KeySlotsTest::wrongUserAndWrongPassphraseAnswerAlike()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, words);
    NewKeySlots created = made();
    QVERIFY(created.file.addUser(created.keys, ben(), m_random).has_value());
    const model::Result<OpenedKeys> opened = open(loaded(), name, words);
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error(), (model::Error{ErrorCode::WrongPassphrase, {}, {}}));
}

void KeySlotsTest::unknownUserCostsAsMuchWorkAsAWrongPassphrase()
{
    const NewUser first{QStringLiteral("Anne"), passphrase(annesWords), KeyCost{1, quint64(16) << 20}};
    QVERIFY(KeySlots::create(folder(), first, m_random).has_value());
    const KeySlots file = loaded();
    // The quickest of five: what else the machine does only ever adds.
    const auto quickest = [&file](const QString &name) {
        qint64 least = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            if (open(file, name, bensWords)) {
                return qint64(0);
            }
            least = std::min(least, timer.nsecsElapsed());
        }
        return least;
    };
    const qint64 wrong = quickest(QStringLiteral("Anne"));
    const qint64 unknown = quickest(QStringLiteral("Carol"));
    QVERIFY(wrong > 1'000'000); // The derivation is what takes the time: over a millisecond even here.
    QVERIFY2(unknown > wrong / 2 && unknown < wrong * 2, qPrintable(QStringLiteral("%1 / %2").arg(unknown).arg(wrong)));
}

void KeySlotsTest::fileHoldsNoNameAndNoKey()
{
    const NewKeySlots created = made();
    QFile file(folder() + QStringLiteral("/keys.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll().toLower();
    const std::span<const unsigned char> key = created.keys.storeKeys.front().bytes();
    const QByteArray keyBytes(reinterpret_cast<const char *>(key.data()), 32);
    QVERIFY(!content.contains("anne"));
    QVERIFY(!content.contains(keyBytes.toHex()));
    QVERIFY(!content.contains(annesWords));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

void KeySlotsTest::refusesToMakeWhatCannotBeUsed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<quint64>("passes");
    QTest::addColumn<quint64>("memory");
    QTest::addColumn<ErrorCode>("code");
    const QString name = QStringLiteral("Anne");
    QTest::newRow("no name") << QStringLiteral(" ") << annesWords << quint64(1) << quint64(8192)
                             << ErrorCode::MissingField;
    QTest::newRow("short passphrase") << name << QByteArray("elevenchars") << quint64(1) << quint64(8192)
                                      << ErrorCode::PassphraseTooShort;
    QTest::newRow("no passes") << name << annesWords << quint64(0) << quint64(8192) << ErrorCode::InvalidValue;
    QTest::newRow("memory under Argon2id's least")
        << name << annesWords << quint64(1) << quint64(8191) << ErrorCode::InvalidValue;
    QTest::newRow("memory over the ceiling")
        << name << annesWords << quint64(1) << (quint64(1) << 30) + 1 << ErrorCode::InvalidValue;
}

void KeySlotsTest::refusesToMakeWhatCannotBeUsed()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, words);
    QFETCH(quint64, passes);
    QFETCH(quint64, memory);
    QFETCH(ErrorCode, code);
    const NewUser first{name, passphrase(words), KeyCost{passes, memory}};
    QCOMPARE(codeOf(KeySlots::create(folder(), first, m_random)), code);
    QVERIFY(!QFile::exists(folder() + QStringLiteral("/keys.json")));
}

void KeySlotsTest::refusesToMakeASecondFile()
{
    const NewKeySlots created = made();
    QCOMPARE(codeOf(KeySlots::create(folder(), ben(), m_random)), ErrorCode::StoreExists);
    QVERIFY(open(loaded(), QStringLiteral("Anne"), annesWords).has_value());
}

void KeySlotsTest::refusesFolderWithoutKeys()
{
    const model::Result<KeySlots> file = KeySlots::load(folder());
    QVERIFY(!file.has_value());
    QCOMPARE(file.error(), (model::Error{ErrorCode::NotAStore, folder(), {}}));
}

void KeySlotsTest::recoverySheetOpens()
{
    const NewKeySlots created = made();
    QVERIFY(created.recovery.has_value());
    const model::Result<RecoverySecret> typed = RecoverySecret::fromText(created.recovery->text());
    QVERIFY(typed.has_value());
    const model::Result<OpenedKeys> opened = loaded().openWithRecovery(*typed);
    QVERIFY(opened.has_value());
    QVERIFY(same(opened->storeKeys, created.keys.storeKeys));
    QVERIFY(opened->user.isNull());
    QCOMPARE(loaded().teamKeys(), created.recovery->teamKeys());
}

void KeySlotsTest::recoverySheetOfAnotherTeamDoesNotOpen()
{
    const NewKeySlots created = made();
    const model::Result<OpenedKeys> opened = loaded().openWithRecovery(RecoverySecret::random(m_random));
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error(), (model::Error{ErrorCode::WrongPassphrase, QStringLiteral("recovery sheet"), {}}));
}

void KeySlotsTest::joinedLaptopOpensWithTheTeamsSheet()
{
    const RecoverySecret sheet = RecoverySecret::random(m_random);
    const model::Result<NewKeySlots> joined = KeySlots::createJoined(folder(), ben(), sheet.teamKeys(), m_random);
    QVERIFY(joined.has_value());
    QVERIFY(!joined->recovery.has_value());
    const model::Result<OpenedKeys> opened = loaded().openWithRecovery(sheet);
    QVERIFY(opened.has_value());
    QVERIFY(same(opened->storeKeys, joined->keys.storeKeys));
}

void KeySlotsTest::addedUserOpensAndRemovedUserDoesNot()
{
    NewKeySlots created = made();
    QCOMPARE(created.file.revision(), 1);
    const model::Result<model::UserId> added = created.file.addUser(created.keys, ben(), m_random);
    QVERIFY(added.has_value());
    QCOMPARE(created.file.users(), (QList{created.keys.user, *added}));
    const model::Result<OpenedKeys> opened = open(loaded(), QStringLiteral("ben"), bensWords);
    QVERIFY(opened.has_value());
    QCOMPARE(opened->user, *added);
    QVERIFY(same(opened->storeKeys, created.keys.storeKeys));

    QVERIFY(created.file.removeUser(created.keys, *added).has_value());
    QCOMPARE(loaded().revision(), 3);
    QCOMPARE(loaded().users(), QList{created.keys.user});
    QCOMPARE(codeOf(open(loaded(), QStringLiteral("ben"), bensWords)), ErrorCode::WrongPassphrase);
    QVERIFY(open(loaded(), QStringLiteral("Anne"), annesWords).has_value());
    QCOMPARE(codeOf(created.file.removeUser(created.keys, *added)), ErrorCode::NotFound);
}

void KeySlotsTest::refusesUserTwiceAndRemovingTheLast()
{
    NewKeySlots created = made();
    QCOMPARE(codeOf(created.file.addUser(created.keys, user(QStringLiteral("ANNE "), bensWords), m_random)),
             ErrorCode::UserExists);
    NewUser sameId = ben();
    sameId.id = created.keys.user;
    QCOMPARE(codeOf(created.file.addUser(created.keys, sameId, m_random)), ErrorCode::UserExists);
    QCOMPARE(codeOf(created.file.removeUser(created.keys, created.keys.user)), ErrorCode::LastManager);
    QCOMPARE(loaded().users().size(), 1);
}

void KeySlotsTest::renamedUserOpensWithTheNewNameOnly()
{
    NewKeySlots created = made();
    const model::Result<model::UserId> added = created.file.addUser(created.keys, ben(), m_random);
    QVERIFY(created.file.renameUser(created.keys, *added, QStringLiteral("Benedict")).has_value());
    QVERIFY(open(loaded(), QStringLiteral("benedict"), bensWords).has_value());
    QCOMPARE(codeOf(open(loaded(), QStringLiteral("Ben"), bensWords)), ErrorCode::WrongPassphrase);
    QCOMPARE(codeOf(created.file.renameUser(created.keys, *added, QStringLiteral("anne"))), ErrorCode::UserExists);
    QCOMPARE(codeOf(created.file.renameUser(created.keys, *added, QString())), ErrorCode::MissingField);
    QVERIFY(created.file.renameUser(created.keys, *added, QStringLiteral("BENEDICT")).has_value());
}

void KeySlotsTest::newPassphraseReplacesTheOld()
{
    NewKeySlots created = made();
    const auto change = [&](const QByteArray &words) {
        return created.file.setPassphrase(created.keys, created.keys.user, passphrase(words), KeyCost::smallest(),
                                          m_random);
    };
    QCOMPARE(codeOf(change("short")), ErrorCode::PassphraseTooShort);
    QVERIFY(open(loaded(), QStringLiteral("Anne"), annesWords).has_value());
    QVERIFY(change("another set of words").has_value());
    QCOMPARE(codeOf(open(loaded(), QStringLiteral("Anne"), annesWords)), ErrorCode::WrongPassphrase);
    const model::Result<OpenedKeys> opened = open(loaded(), QStringLiteral("Anne"), "another set of words");
    QVERIFY(opened.has_value());
    QVERIFY(same(opened->storeKeys, created.keys.storeKeys));
    QCOMPARE(opened->user, created.keys.user);
}

void KeySlotsTest::sheetCanGiveAForgottenPassphraseAnew()
{
    const NewKeySlots created = made();
    KeySlots file = loaded();
    const model::Result<OpenedKeys> opened = file.openWithRecovery(*created.recovery);
    QVERIFY(file.setPassphrase(*opened, created.keys.user, passphrase(bensWords), KeyCost::smallest(), m_random)
                .has_value());
    QVERIFY(open(loaded(), QStringLiteral("Anne"), bensWords).has_value());
}

void KeySlotsTest::refusesKeysOfAnotherStore()
{
    const QTemporaryDir elsewhere;
    const NewKeySlots other = *KeySlots::create(elsewhere.path(), ben(), m_random);
    NewKeySlots created = made();
    QCOMPARE(codeOf(created.file.addUser(other.keys, ben(), m_random)), ErrorCode::Internal);
    QCOMPARE(created.file.users().size(), 1);
    QVERIFY(open(loaded(), QStringLiteral("Anne"), annesWords).has_value());
}

void KeySlotsTest::rotationReachesUsersWhosePassphrasesAreUnknown()
{
    NewKeySlots created = made();
    QVERIFY(created.file.addUser(created.keys, ben(), m_random).has_value());
    const SecureBytes old = SecureBytes::copyOf(created.keys.storeKeys.front().bytes());
    SecureBytes fresh = SecureBytes::random(32, m_random);
    const SecureBytes expected = SecureBytes::copyOf(fresh.bytes());

    QVERIFY(created.file.beginRotation(created.keys, std::move(fresh)).has_value());
    QVERIFY(loaded().isRotating());
    QCOMPARE(codeOf(created.file.beginRotation(created.keys, SecureBytes(32))), ErrorCode::AlreadyDone);
    const model::Result<OpenedKeys> pending = open(loaded(), QStringLiteral("Ben"), bensWords);
    QCOMPARE(pending->storeKeys.size(), size_t(2));
    QVERIFY(pending->storeKeys[0] == old);
    QVERIFY(pending->storeKeys[1] == expected);

    QVERIFY(created.file.finishRotation(created.keys, 1).has_value());
    QCOMPARE(created.keys.storeKeys.size(), size_t(1));
    QVERIFY(!loaded().isRotating());
    for (const auto &[name, words] :
         {std::pair(QStringLiteral("Anne"), annesWords), {QStringLiteral("Ben"), bensWords}}) {
        const model::Result<OpenedKeys> opened = open(loaded(), name, words);
        QCOMPARE(opened->storeKeys.size(), size_t(1));
        QVERIFY(opened->storeKeys.front() == expected);
    }
    QVERIFY(loaded().openWithRecovery(*created.recovery)->storeKeys.front() == expected);
}

void KeySlotsTest::rotationCanBeGivenUp()
{
    NewKeySlots created = made();
    const SecureBytes old = SecureBytes::copyOf(created.keys.storeKeys.front().bytes());
    QVERIFY(created.file.finishRotation(created.keys, 0).has_value()); // None pending: nothing to do.
    QCOMPARE(loaded().revision(), 1);
    QCOMPARE(codeOf(created.file.beginRotation(created.keys, SecureBytes(31))), ErrorCode::InvalidValue);
    QVERIFY(created.file.beginRotation(created.keys, SecureBytes::random(32, m_random)).has_value());
    QCOMPARE(codeOf(created.file.finishRotation(created.keys, 2)), ErrorCode::InvalidValue);
    QVERIFY(created.file.finishRotation(created.keys, 0).has_value());
    QVERIFY(created.keys.storeKeys.front() == old);
    QVERIFY(open(loaded(), QStringLiteral("Anne"), annesWords)->storeKeys.front() == old);
}

void KeySlotsTest::passphraseCanBeChangedWhileRotating()
{
    NewKeySlots created = made();
    QVERIFY(created.file.beginRotation(created.keys, SecureBytes::random(32, m_random)).has_value());
    QVERIFY(created.file
                .setPassphrase(created.keys, created.keys.user, passphrase(bensWords), KeyCost::smallest(), m_random)
                .has_value());
    QVERIFY(created.file.addUser(created.keys, ben(), m_random).has_value());
    QVERIFY(same(open(loaded(), QStringLiteral("Anne"), bensWords)->storeKeys, created.keys.storeKeys));
    QVERIFY(same(open(loaded(), QStringLiteral("Ben"), bensWords)->storeKeys, created.keys.storeKeys));
}

void KeySlotsTest::crashAtAnyWriteLeavesAFileThatOpens_data()
{
    QTest::addColumn<int>("failing");
    QTest::addColumn<QList<bool>>("done");
    QTest::newRow("at beginning the rotation") << 1 << QList{false, true, true};
    QTest::newRow("at finishing the rotation") << 2 << QList{true, false, true};
    QTest::newRow("at changing the passphrase") << 3 << QList{true, true, false};
    QTest::newRow("none") << 9 << QList{true, true, true};
}

void KeySlotsTest::crashAtAnyWriteLeavesAFileThatOpens()
{
    QFETCH(int, failing);
    QFETCH(QList<bool>, done);
    int writes = 0;
    const db::FileReplacer replace = [&](const QString &path, const QByteArray &content) -> model::Result<void> {
        if (writes++ == failing) {
            return model::fail(ErrorCode::DiskFull, path);
        }
        return db::replaceDurably(path, content);
    };
    NewKeySlots created = *KeySlots::create(folder(), anne(), m_random, replace);
    const auto opens = [&](const QByteArray &words) {
        const model::Result<OpenedKeys> opened = open(loaded(), QStringLiteral("Anne"), words);
        return opened.has_value() && same(opened->storeKeys, created.keys.storeKeys);
    };
    const auto expect = [&](bool works, const model::Result<void> &result) {
        return codeOf(result) == (works ? ErrorCode::Cancelled : ErrorCode::DiskFull) && opens(annesWords);
    };
    QVERIFY(expect(done[0], created.file.beginRotation(created.keys, SecureBytes::random(32, m_random))));
    if (done[0]) {
        QVERIFY(expect(done[1], created.file.finishRotation(created.keys, 1)));
    } else {
        ++writes; // Nothing to finish: the write that is counted next is the passphrase's.
    }
    const model::Result<void> changed = created.file.setPassphrase(
        created.keys, created.keys.user, passphrase(bensWords), KeyCost::smallest(), m_random);
    QCOMPARE(changed.has_value(), done[2]);
    QVERIFY(opens(done[2] ? bensWords : annesWords));
}

void KeySlotsTest::refusesLessWorkThanTheFloor()
{
    const NewKeySlots created = made();
    const model::Result<OpenedKeys> opened =
        loaded().openWithPassphrase(QStringLiteral("Anne"), passphrase(annesWords), KeyCost::floor());
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().code, ErrorCode::StoreDamaged);
    QCOMPARE(opened.error().where, QStringLiteral("keys.json"));
}

REGISTER_TEST(KeySlotsTest)
#include "tst_KeySlots.moc"
