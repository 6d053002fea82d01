#include "model/documents/DocumentRules.h"
#include "tests/support/TestRegistry.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

/// The largest scan that is kept, in and out with the program itself.
class LargeDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

    // The most that any of these calls took; Linux counts kB.
    rusage usage{};
    QCOMPARE(getrusage(RUSAGE_CHILDREN, &usage), 0);
    constexpr long most = 200 << 10;
    QVERIFY2(usage.ru_maxrss > 0 && usage.ru_maxrss <= most, qPrintable(u"%1 kB"_s.arg(usage.ru_maxrss)));
}

REGISTER_TEST(LargeDocumentTest)
#include "tst_LargeDocument.moc"
