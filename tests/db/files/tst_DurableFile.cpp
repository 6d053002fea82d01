#include "db/files/DurableFile.h"

#include "tests/support/TestRegistry.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <QTest>

using model::ErrorCode;

class DurableFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesTheWholeFile();
    void leavesNothingBesideIt();
    void failsWhereTheFolderIsMissing();
    void failsOnAFullDisk();
    void syncsAnOpenFileAndItsFolder();
};

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

void DurableFileTest::replacesTheWholeFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a file"));
    QVERIFY(db::replaceDurably(path, "a long first content").has_value());
    QCOMPARE(contentOf(path), QByteArray("a long first content"));
    QVERIFY(db::replaceDurably(path, "second").has_value());
    QCOMPARE(contentOf(path), QByteArray("second"));
    QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
}

void DurableFileTest::leavesNothingBesideIt()
{
    const QTemporaryDir folder;
    QVERIFY(db::replaceDurably(folder.filePath(QStringLiteral("file")), "content").has_value());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("file")});
}

void DurableFileTest::failsWhereTheFolderIsMissing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("no/such/folder/file"));
    const model::Result<void> written = db::replaceDurably(path, "content");
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::FolderReadOnly);
    QCOMPARE(written.error().where, path);
    QCOMPARE(db::syncFolder(folder.filePath(QStringLiteral("no/such"))).error().code, ErrorCode::CannotWrite);
}

void DurableFileTest::failsOnAFullDisk()
{
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QIODevice::WriteOnly)) {
        QSKIP("this system has no disk that is always full");
    }
    QCOMPARE(full.write("content"), 7);
    QCOMPARE(db::syncFile(full).error().code, ErrorCode::DiskFull);
}

void DurableFileTest::syncsAnOpenFileAndItsFolder()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("content");
    QVERIFY(db::syncFile(file).has_value());
    QCOMPARE(contentOf(file.fileName()), QByteArray("content"));
    QVERIFY(db::syncFolder(folder.path()).has_value());
}

REGISTER_TEST(DurableFileTest)
#include "tst_DurableFile.moc"
