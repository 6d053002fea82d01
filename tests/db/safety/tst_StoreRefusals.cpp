#include "tests/support/StoreWork.h"

#include "tests/support/TestChild.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <sqlite3.h>

using namespace model;

/// A store that cannot be opened, or a disk that takes no more, is told as what it is, and nothing is changed by it.
class StoreRefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoStoreIsRefused_data();
    void whatIsNoStoreIsRefused();
    void aWrongPassphraseOrUserIsRefused();
    void aNewerStoreIsRefusedUnchanged();
    void aStoreOpenInAnotherProcessIsRefused();
    void aFileInPlaceOfAFolderIsRefused();
    void aFullDiskLeavesTheStoreSound();
};

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray plainDatabase(const QString &folder)
{
    const QString path = folder + QStringLiteral("/plain.db");
    {
        SQLite::Database plain(path.toStdString(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        plain.exec("CREATE TABLE person (name TEXT)");
    }
    const QByteArray content = contentOf(path);
    QFile::remove(path);
    return content;
}

} // namespace

void StoreRefusalsTest::whatIsNoStoreIsRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no folder") << QStringLiteral("absent") << ErrorCode::NotAStore;
    QTest::newRow("an empty folder") << QStringLiteral("empty") << ErrorCode::NotAStore;
    QTest::newRow("cases.db is text") << QStringLiteral("text") << ErrorCode::StoreDamaged;
    QTest::newRow("cases.db is empty") << QStringLiteral("nothing") << ErrorCode::StoreDamaged;
    QTest::newRow("cases.db is not encrypted") << QStringLiteral("plain") << ErrorCode::EngineNotEncrypting;
}

void StoreRefusalsTest::whatIsNoStoreIsRefused()
{
    QFETCH(const QString, what);
    QFETCH(const ErrorCode, code);
    support::TestStore test;
    const QString cases = test->folder().cases();
    test.close();
    QTemporaryDir other;
    QByteArray content;
    if (what == QLatin1StringView("absent") || what == QLatin1StringView("empty")) {
        const QString path = what == QLatin1StringView("empty") ? other.path() : other.filePath(QStringLiteral("no"));
        const auto opened = db::StoreOpener(test.environment())
                                .open(path, QStringLiteral("sam"), support::TestStore::passphrase());
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().code, code);
        QVERIFY(QDir(other.path()).isEmpty());
        return;
    }
    content = what == QLatin1StringView("text")    ? QByteArray("name,born\n").repeated(2000)
              : what == QLatin1StringView("plain") ? plainDatabase(other.path())
                                                   : QByteArray();
    QFile file(cases);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
    file.close();
    const Result<void> opened = test.open();
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().code, code);
    QCOMPARE(contentOf(cases), content);
}

void StoreRefusalsTest::aWrongPassphraseOrUserIsRefused()
{
    support::TestStore test;
    const QString cases = test->folder().cases();
    test.close();
    const QByteArray before = contentOf(cases);
    for (const auto &[user, passphrase] :
         {std::pair(QStringLiteral("sam"), QByteArray("correct horse batterz")),
          std::pair(QStringLiteral("someone"), QByteArray("correct horse battery"))}) {
        const Result<void> opened = test.open(user, passphrase);
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().code, ErrorCode::WrongPassphrase);
    }
    QCOMPARE(contentOf(cases), before);
    QVERIFY(test.open().has_value());
}

void StoreRefusalsTest::aNewerStoreIsRefusedUnchanged()
{
    support::TestStore test;
    const db::StoreFolder folder = test->folder();
    const db::SecureBytes key = db::SecureBytes::copyOf(test->keys().storeKeys.front().bytes());
    test.close();
    {
        const auto connection = db::Connection::open(folder.cases(), key.bytes(), db::Connection::Mode::Write);
        QVERIFY(connection.has_value());
        const db::Connection::Scope scope(**connection, db::WriteScope::Schema);
        (*connection)->execute("PRAGMA user_version = 999");
    }
    const QByteArray cases = contentOf(folder.cases());
    const QByteArray keys = contentOf(folder.keys());
    const QByteArray generation = contentOf(folder.generation());
    const Result<void> opened = test.open();
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().code, ErrorCode::StoreNewer);
    QCOMPARE(contentOf(folder.cases()), cases);
    QCOMPARE(contentOf(folder.keys()), keys);
    QCOMPARE(contentOf(folder.generation()), generation);
}

void StoreRefusalsTest::aStoreOpenInAnotherProcessIsRefused()
{
    support::TestStore test;
    test.close();
    QProcess child;
    support::TestChild::start(child, QStringLiteral("save"), {test.path(), QStringLiteral("7")});
    QVERIFY(child.waitForReadyRead(20'000));
    const Result<void> opened = test.open();
    child.kill();
    child.waitForFinished();
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().code, ErrorCode::StoreOpenElsewhere);
    QVERIFY(test.open().has_value());
}

void StoreRefusalsTest::aFileInPlaceOfAFolderIsRefused()
{
    support::TestStore test;
    const auto made = db::StoreOpener(test.environment())
                          .create(test->folder().cases() + QStringLiteral("/new.alongside"),
                                  {QStringLiteral("sam"), support::TestStore::passphrase(), Role::Manager, {}});
    QVERIFY(!made.has_value());
    QCOMPARE(made.error().code, ErrorCode::FolderReadOnly);
}

void StoreRefusalsTest::aFullDiskLeavesTheStoreSound()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no limit on the size of a process's files.");
#endif
    support::TestStore test;
    test.close();
    constexpr qint64 steps = 30;
    int full = 0;
    int whole = 0;
    for (qint64 i = 1; i <= steps; ++i) {
        // From too little for the first page of the log to enough for everything.
        const qint64 limit = i == steps ? 1LL << 30 : i * i * 1600;
        QProcess child;
        support::TestChild::start(child, QStringLiteral("starve"),
                                  {test.path(), QStringLiteral("7"), QString::number(limit)});
        QVERIFY(child.waitForFinished(60'000));
        full += child.exitCode() == 5 ? 1 : 0;
        whole += child.exitCode() == 0 ? 1 : 0;
        QVERIFY2(child.exitStatus() == QProcess::NormalExit && (child.exitCode() == 5 || child.exitCode() == 0),
                 qPrintable(QStringLiteral("%1 bytes: exit %2").arg(limit).arg(child.exitCode())));
        QVERIFY2(test.open().has_value(), qPrintable(QString::number(limit)));
        QCOMPARE(support::StoreWork::faults(test.store()), QString());
        QCOMPARE(test->reader().database().execAndGet("SELECT count(*) FROM person").getInt(), whole > 0 ? 40 : 0);
        test.close();
        if (whole > 0) {
            break;
        }
    }
    QVERIFY(full >= 10);
    QCOMPARE(whole, 1);
}

REGISTER_TEST(StoreRefusalsTest)
#include "tst_StoreRefusals.moc"
