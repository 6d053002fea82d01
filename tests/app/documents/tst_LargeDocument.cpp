#include "db/documents/DocumentStore.h"
#include "model/documents/DocumentRules.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The largest scan that is kept, in and out with the program itself.
class LargeDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void littleMemoryIsTaken();
    void aLargeScanComesBackAsItWas();

private:
    QByteArray run(const QStringList &words);
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }
    static void write(const QString &path, const QByteArray &bytes);

    QTemporaryDir m_folder;
};

void LargeDocumentTest::write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("a file could not be written");
    }
}

QByteArray LargeDocumentTest::run(const QStringList &words)
{
    QProcess process;
    process.start(qEnvironmentVariable("ALONGSIDE_BIN"),
                  words + QStringList{u"--store"_s, path("s.alongside"), u"--user"_s, u"sam"_s, u"--passphrase-file"_s,
                                      path("passphrase"), u"--json"_s});
    process.waitForFinished(120'000);
    if (process.exitCode() != 0) {
        qFatal("%s: %s", qPrintable(words.join(u' ')), process.readAllStandardError().constData());
    }
    return process.readAllStandardOutput();
}

void LargeDocumentTest::aLargeScanComesBackAsItWas()
{
    const QByteArray canary = "Zanzibella-Quixwright lives here. ";
    QByteArray scan = canary.repeated(static_cast<int>(model::DocumentRules::largest / canary.size() + 1));
    scan.truncate(model::DocumentRules::largest);
    write(path("passphrase"), "Vermilion Ostrich Harpsichord\n");
    write(path("scan.txt"), scan);
    (void)run({u"demo"_s, u"--people"_s, u"20"_s});
    (void)run({u"person"_s, u"new"_s, u"reference=A1"_s});
    const QByteArray added = run({u"document"_s, u"add"_s, path("scan.txt"), u"--person"_s, u"A1"_s});
    const QString id = QJsonDocument::fromJson(added).object()[u"document"_s][u"id"_s].toString();
    QVERIFY(QFile::remove(path("scan.txt")));

    // What is on the disk now says nothing of it.
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(canary.first(20)), qPrintable(file.fileName()));
        ++seen;
    }
    QVERIFY(seen > 3);

    (void)run({u"document"_s, u"save"_s, id, path("out.txt")});
    QFile out(path("out.txt"));
    QVERIFY(out.open(QIODevice::ReadOnly));
    QVERIFY(out.readAll() == scan);
}

/// What opening a store takes for its keys is not counted: the peak is counted from then on.
void LargeDocumentTest::littleMemoryIsTaken()
{
    QFile scan(path("large.txt"));
    QVERIFY(scan.open(QIODevice::ReadWrite));
    QVERIFY(scan.resize(model::DocumentRules::largest));
    support::CaseFixture cases;
    model::Document document;
    document.person = cases.person(u"A1"_s);
    document.fileName = u"large.txt"_s;
    QFile forget(u"/proc/self/clear_refs"_s);
    if (!forget.open(QIODevice::WriteOnly) || forget.write("5") != 1 || !forget.flush()) {
        QSKIP("Only Linux counts a process's peak anew.");
    }
    db::DocumentStore documents(cases.store());
    const model::Result<model::DocumentId> added = documents.add(document, scan);
    QVERIFY(added.has_value());
    QVERIFY(documents.exportTo(*added, path("large-out.txt")).has_value());
    QCOMPARE(QFileInfo(path("large-out.txt")).size(), model::DocumentRules::largest);
    QFile status(u"/proc/self/status"_s);
    QVERIFY(status.open(QIODevice::ReadOnly));
    const QByteArray all = status.readAll();
    const QByteArray line = all.mid(all.indexOf("VmHWM:")).split('\n').first().simplified();
    const int kilobytes = line.split(' ').value(1).toInt();
    constexpr int most = 200 << 10;
    QVERIFY2(kilobytes > 0 && kilobytes <= most, line.constData());
}

REGISTER_TEST(LargeDocumentTest)
#include "tst_LargeDocument.moc"
