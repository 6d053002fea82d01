#include "tests/support/SourceText.h"
#include "tests/support/SourceTree.h"

#include "tests/support/TestRegistry.h"
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <QTest>

using support::SourceFile;
using support::SourceText;
using support::SourceTree;

namespace
{

/// "path:line: words" for every place in `text` that `pattern` matches.
QStringList placesOf(const QRegularExpression &pattern, const QString &path, const QString &text)
{
    QStringList found;
    QRegularExpressionMatchIterator matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        found.append(QStringLiteral("%1:%2: %3")
                         .arg(path)
                         .arg(SourceText::lineAt(text, match.capturedStart()))
                         .arg(match.captured().simplified()));
    }
    return found;
}

/// What says that something is still to be done. Letters in brackets keep this file from finding itself.
QRegularExpression unfinished()
{
    return QRegularExpression(
        QStringLiteral(R"(\b(T[O]DO|F[I]XME|X[X]X|H[A]CK)\b|\b([Nn]ot [i]mplemented|[Pp]laceholder|[Ss]tub)\b)"));
}

/// Folders of somebody's machine. A web address, a relative path and a path below a variable are none.
QRegularExpression machinePath()
{
    return QRegularExpression(QStringLiteral(R"((?<![\w.$}~-])/(?:home|root|Users|work|workspaces?|builds)/\w[\w./-]*)"
                                             R"(|\b[C-Z]:\\+Users\b[\\\w]*)"));
}

/// Addresses of package registries: each machine has its own, set up outside the tree.
QRegularExpression registry()
{
    return QRegularExpression(QString::fromLatin1(
        "\"resolved\"\\s*:\\s*\"https?:|https?://[\\w.-]*(?:registry\\.|npmjs|debian\\.org)[\\w./-]*"));
}

QList<SourceFile> everyFile()
{
    static const QStringList folders =
        SourceTree::layers() + QStringList{QStringLiteral("tests"),     QStringLiteral("cmake"),
                                           QStringLiteral("tools"),     QStringLiteral("docs"),
                                           QStringLiteral("resources"), QStringLiteral(".ci")};
    QList<SourceFile> files = SourceTree::files(
        folders, {QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.txt"), QStringLiteral("*.md"),
                  QStringLiteral("*.cmake"), QStringLiteral("*.R"), QStringLiteral("*.json"), QStringLiteral("setup"),
                  QStringLiteral("test"), QStringLiteral("demo"), QStringLiteral("run"), QStringLiteral(".npmrc")});
    const QStringList atTheTop = {QStringLiteral("README.md"), QStringLiteral("ARCHITECTURE.md"),
                                  QStringLiteral("CONTRIBUTING.md"), QStringLiteral("CMakeLists.txt"),
                                  QStringLiteral("CMakePresets.json")};
    for (const QString &name : atTheTop) {
        QFile file(QDir(SourceTree::root()).filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            files.append({name, QString::fromUtf8(file.readAll())});
        }
    }
    return files;
}

QString list(const QStringList &lines)
{
    return QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
}

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsMarkedAsUnfinished();
    void nothingNamesAMachine();
    void nothingNamesARegistry();
    void findsTheWords_data();
    void findsTheWords();
    void sourceIsFormatted();
};

void WordsTest::nothingIsMarkedAsUnfinished()
{
    const QList<SourceFile> files = SourceTree::product() + SourceTree::tests();
    QVERIFY2(files.size() >= 20, "the tree was not found: is ALONGSIDE_SOURCE set?");
    QStringList found;
    for (const SourceFile &file : files) {
        if (!file.path.endsWith(QLatin1String("tst_Words.cpp"))) {
            found += placesOf(unfinished(), file.path, file.text);
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(list(found)));
}

void WordsTest::nothingNamesAMachine()
{
    QStringList found;
    for (const SourceFile &file : everyFile()) {
        if (!file.path.endsWith(QLatin1String("tst_Words.cpp"))) {
            found += placesOf(machinePath(), file.path, file.text);
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(list(found)));
}

void WordsTest::nothingNamesARegistry()
{
    QStringList found;
    for (const SourceFile &file : everyFile()) {
        if (!file.path.endsWith(QLatin1String("tst_Words.cpp"))) {
            found += placesOf(registry(), file.path, file.text);
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(list(found)));
}

void WordsTest::findsTheWords_data()
{
    QTest::addColumn<QRegularExpression>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("a mark") << unfinished()
                            << QStringLiteral("// TO"
                                              "DO: later")
                            << true;
    QTest::newRow("a word") << unfinished()
                            << QStringLiteral("return 0; // place"
                                              "holder")
                            << true;
    QTest::newRow("a field's own hint") << unfinished() << QStringLiteral("setPlaceholderText(hint)") << false;
    QTest::newRow("a colour's name") << unfinished() << QStringLiteral("QPalette::PlaceholderText") << false;
    QTest::newRow("somebody's folder") << machinePath() << QStringLiteral("\"/home/ann/x.csv\"") << true;
    QTest::newRow("a web address") << machinePath() << QStringLiteral("https://example.org/home/page") << false;
    QTest::newRow("a folder of the tree") << machinePath() << QStringLiteral("tests/home/x") << false;
    QTest::newRow("below a variable") << machinePath() << QStringLiteral("${top}/home/x and $HOME/x") << false;
    QTest::newRow("a lock file's address")
        << registry() << QStringLiteral("\"resolved\": \"https://a.b/c.tgz\"") << true;
    QTest::newRow("a project's own site") << registry() << QStringLiteral("https://www.zetetic.net/sqlcipher") << false;
}

void WordsTest::findsTheWords()
{
    QFETCH(QRegularExpression, pattern);
    QFETCH(QString, text);
    QFETCH(bool, found);
    QCOMPARE(!placesOf(pattern, QStringLiteral("x"), text).isEmpty(), found);
}

void WordsTest::sourceIsFormatted()
{
    const QString formatter = QStandardPaths::findExecutable(QStringLiteral("clang-format-19"));
    if (formatter.isEmpty()) {
        QSKIP("clang-format-19 is not installed, so the formatting was not checked");
    }
    QStringList arguments = {QStringLiteral("--dry-run"), QStringLiteral("--Werror")};
    const QList<SourceFile> files = SourceTree::product() + SourceTree::tests();
    for (const SourceFile &file : files) {
        arguments.append(file.path);
    }
    QProcess process;
    process.setWorkingDirectory(SourceTree::root());
    process.start(formatter, arguments);
    QVERIFY2(process.waitForFinished(120'000), "clang-format-19 did not finish");
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
             "run clang-format-19 -i on what is listed:\n" + said.left(4000));
}

REGISTER_TEST(WordsTest)
#include "tst_Words.moc"
