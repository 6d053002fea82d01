#include "tests/support/FunctionScan.h"
#include "tests/support/SourceText.h"
#include "tests/support/SourceTree.h"

#include "tests/support/TestRegistry.h"
#include <QMap>
#include <QRegularExpression>

#include <QTest>

#include <algorithm>
#include <numeric>

using support::FunctionScan;
using support::FunctionSpan;
using support::SourceFile;
using support::SourceText;
using support::SourceTree;

namespace
{

constexpr qsizetype mostLinesOfAFile = 500;
constexpr int mostLinesOfAFunction = 60;
constexpr int mostHeadersOfAFolder = 12;

QString list(const QStringList &lines)
{
    return QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
}

/// The value below which `share` of the values lie; 0 for none.
qsizetype percentile(QList<qsizetype> values, double share)
{
    if (values.isEmpty()) {
        return 0;
    }
    std::sort(values.begin(), values.end());
    const auto place = static_cast<qsizetype>(share * static_cast<double>(values.size() - 1) + 0.5);
    return values[place];
}

/// Names that say little. Qt's own classes, which begin with a Q, are not ours to name.
QStringList emptyNames(const QString &code)
{
    static const QRegularExpression named(QStringLiteral(
        R"(\b(?:class|struct)\s+((?!Q[A-Z])\w*(?:Manager|Helpers?|Utils?|Utility|Utilities|Handler|Info|Data|Misc|Common))\b)"));
    QStringList found;
    QRegularExpressionMatchIterator matches = named.globalMatch(code);
    while (matches.hasNext()) {
        found.append(matches.next().captured(1));
    }
    return found;
}

} // namespace

class SizeOfThingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noFileIsTooLong();
    void noFunctionIsTooLong();
    void noFolderHoldsTooManyClasses();
    void everyNameSaysSomething();
    void everyHeaderOpensWithWhatItIsFor();
    void findsNamesThatSayLittle_data();
    void findsNamesThatSayLittle();
    void measuresFunctions_data();
    void measuresFunctions();
    void figures();

private:
    QList<SourceFile> m_product;
    QList<SourceFile> m_tests;
    QList<SourceFile> m_all;
};

void SizeOfThingsTest::initTestCase()
{
    m_product = SourceTree::product();
    m_tests = SourceTree::tests();
    m_all = m_product + m_tests;
    QVERIFY2(m_product.size() >= 20, "the tree was not found: is ALONGSIDE_SOURCE set?");
}

void SizeOfThingsTest::noFileIsTooLong()
{
    QStringList found;
    for (const SourceFile &file : m_all) {
        if (file.lineCount() > mostLinesOfAFile) {
            found.append(QStringLiteral("%1 has %2 lines").arg(file.path).arg(file.lineCount()));
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(list(found)));
}

void SizeOfThingsTest::noFunctionIsTooLong()
{
    QStringList found;
    for (const SourceFile &file : m_all) {
        // A data function is a table of rows, as long as the behaviour has cases.
        for (const FunctionSpan &function : FunctionScan::functions(file.text)) {
            if (function.lines() > mostLinesOfAFunction && !function.name.endsWith(QLatin1String("_data"))) {
                found.append(QStringLiteral("%1:%2: %3 has %4 lines")
                                 .arg(file.path)
                                 .arg(function.firstLine)
                                 .arg(function.name)
                                 .arg(function.lines()));
            }
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(list(found)));
}

void SizeOfThingsTest::noFolderHoldsTooManyClasses()
{
    QMap<QString, int> headers;
    for (const SourceFile &file : m_product) {
        headers[file.folder()] += file.isHeader() ? 1 : 0;
    }
    QStringList found;
    for (auto folder = headers.cbegin(); folder != headers.cend(); ++folder) {
        if (folder.value() > mostHeadersOfAFolder) {
            found.append(QStringLiteral("%1 holds %2 headers").arg(folder.key()).arg(folder.value()));
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(list(found)));
}

void SizeOfThingsTest::everyNameSaysSomething()
{
    QStringList found;
    for (const SourceFile &file : m_all) {
        const QString asClass = QStringLiteral("class ") + file.baseName();
        if (!emptyNames(asClass).isEmpty()) {
            found.append(file.path);
        }
        const QStringList names = emptyNames(SourceText::codeOf(file.text));
        for (const QString &name : names) {
            found.append(QStringLiteral("%1: %2").arg(file.path, name));
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(list(found)));
}

void SizeOfThingsTest::everyHeaderOpensWithWhatItIsFor()
{
    static const QRegularExpression sentence(QStringLiteral("^// \\S+ \\S+"));
    QStringList found;
    for (const SourceFile &file : m_all) {
        if (file.isHeader() && !sentence.match(file.text).hasMatch()) {
            found.append(file.path);
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(list(found)));
}

void SizeOfThingsTest::findsNamesThatSayLittle_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("a manager") << QStringLiteral("class StoreManager;") << QStringList(QStringLiteral("StoreManager"));
    QTest::newRow("a structure") << QStringLiteral("struct PersonData {") << QStringList(QStringLiteral("PersonData"));
    QTest::newRow("nothing else") << QStringLiteral("class Helper") << QStringList(QStringLiteral("Helper"));
    QTest::newRow("Qt's own") << QStringLiteral("class QFileInfo;") << QStringList();
    QTest::newRow("only a part of the name") << QStringLiteral("class InformationPage : DataRow") << QStringList();
}

void SizeOfThingsTest::findsNamesThatSayLittle()
{
    QFETCH(QString, code);
    QFETCH(QStringList, names);
    QCOMPARE(emptyNames(code), names);
}

void SizeOfThingsTest::measuresFunctions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("spans");
    const auto row = [](const char *name, const char *text, const QStringList &spans) {
        QTest::newRow(name) << QString::fromLatin1(text) << spans;
    };
    row("a function", "namespace a\n{\nint f(int x)\n{\n    if (x) {\n        return 1;\n    }\n    return 0;\n}\n}\n",
        {QStringLiteral("f 3-9")});
    row("a constructor with braces",
        "Foo::Foo(int a)\n    : m_a{a}, m_b(2)\n    , m_c{}\n{\n}\nvoid Foo::g() const {}\n",
        {QStringLiteral("Foo::Foo 1-5"), QStringLiteral("Foo::g 6-6")});
    row("a class with members",
        "class A : public B\n{\n    Q_OBJECT\npublic:\n    A() = default;\n    int x{0};\n    int y() const { return "
        "x; }\n};\n",
        {QStringLiteral("y 7-7")});
    row("tables and enumerations",
        "enum class E { One, Two };\nstatic const Row table[] = {\n    {1, f(2)},\n    {2, f(3)},\n};\nstruct P { int "
        "a = 0; };\n",
        {});
    row("a lambda at home", "void f()\n{\n    const auto g = [](int a) {\n        return a;\n    };\n    g(1);\n}\n",
        {QStringLiteral("f 1-7")});
    row("a default argument", "int f(QString s = {}, int n = 3)\n{\n    return n;\n}\nint g() { return 1; }\n",
        {QStringLiteral("f 1-4"), QStringLiteral("g 5-5")});
    row("an operator", "bool operator==(const A &a, const A &b)\n{\n    return true;\n}\n",
        {QStringLiteral("operator== 1-4")});
    row("a template with a macro before it",
        "#define X(a) \\\n    { a }\ntemplate <class T>\nstd::optional<T> valueIn(std::span<const T> t) noexcept\n{\n  "
        "  return {};\n}\n",
        {QStringLiteral("valueIn 4-7")});
    row("braces in quotes", "auto f() -> QString\n{\n    return q(\"{{{\") + '{'; // {\n}\nvoid g() {}\n",
        {QStringLiteral("f 1-4"), QStringLiteral("g 5-5")});
}

void SizeOfThingsTest::measuresFunctions()
{
    QFETCH(QString, text);
    QFETCH(QStringList, spans);
    QStringList found;
    for (const FunctionSpan &function : FunctionScan::functions(text)) {
        found.append(QStringLiteral("%1 %2-%3").arg(function.name).arg(function.firstLine).arg(function.lastLine));
    }
    QCOMPARE(found, spans);
}

void SizeOfThingsTest::figures()
{
    const auto lines = [](const QList<SourceFile> &files) {
        return std::accumulate(files.cbegin(), files.cend(), qsizetype(0),
                               [](qsizetype sum, const SourceFile &file) { return sum + file.lineCount(); });
    };
    QList<qsizetype> files;
    QList<qsizetype> functions;
    for (const SourceFile &file : std::as_const(m_product)) {
        if (!file.isHeader()) {
            files.append(file.lineCount());
        }
        for (const FunctionSpan &function : FunctionScan::functions(file.text)) {
            functions.append(function.lines());
        }
    }
    qInfo("source: %lld lines in %lld files; .cpp median %lld, longest %lld", lines(m_product), m_product.size(),
          percentile(files, 0.5), percentile(files, 1.0));
    qInfo("functions: %lld; p50 %lld, p95 %lld, longest %lld lines", functions.size(), percentile(functions, 0.5),
          percentile(functions, 0.95), percentile(functions, 1.0));
    qInfo("tests: %lld lines, %.0f%% of the source", lines(m_tests),
          100.0 * static_cast<double>(lines(m_tests)) / static_cast<double>(lines(m_product)));
    QVERIFY(percentile(files, 0.5) <= 150);
    QVERIFY(percentile(functions, 0.95) <= 40);
}

REGISTER_TEST(SizeOfThingsTest)
#include "tst_SizeOfThings.moc"
