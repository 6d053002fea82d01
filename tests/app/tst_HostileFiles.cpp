#include "tests/support/Sandbox.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/ZipFixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using support::Sandbox;

/// Files that nobody should have to trust, given to the program itself: its exit code, its words, the good rows in, the
/// store sound, and no more memory than a laptop has to spare.
class HostileFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void areRefusedWhole_data();
    void areRefusedWhole();
    void letTheGoodRowsIn_data();
    void letTheGoodRowsIn();
    void cleanupTestCase();

private:
    [[nodiscard]] Sandbox::Ran import(const QString &kind, const QByteArray &bytes) const;
    [[nodiscard]] QString stateHash() const;

    std::unique_ptr<Sandbox> m_sandbox;
};

namespace
{

constexpr qint64 mostMemory = 300'000'000;
constexpr char canary[] = "Zanzibella-Quixwright";

QByteArray utf16(const QString &text)
{
    return "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

QByteArray manyColumns()
{
    QByteArray header("reference");
    for (int i = 1; i < 200'000; ++i) {
        header += ",c" + QByteArray::number(i);
    }
    return header + "\n1\n";
}

/// The most that any process had which this one has started and waited for; 0 where that is not told.
qint64 mostMemoryOfChildren()
{
#ifdef Q_OS_LINUX
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return usage.ru_maxrss * 1024;
#else
    return 0;
#endif
}

/// "read/added/refused" and the code of every refused row with its line.
QString told(const QJsonObject &answer)
{
    QStringList refused;
    for (const QJsonValue &row : answer.value("refused"_L1).toArray()) {
        refused.append(u"%1 %2 %3"_s.arg(row["line"_L1].toInteger())
                           .arg(row["field"_L1].toString(u"-"_s), row["code"_L1].toString()));
    }
    return u"%1/%2/%3 %4"_s.arg(answer.value("read"_L1).toInteger())
        .arg(answer.value("added"_L1).toInteger())
        .arg(refused.size())
        .arg(refused.join(u", "_s));
}

} // namespace

void HostileFilesTest::initTestCase()
{
    m_sandbox = std::make_unique<Sandbox>(u"sam"_s, "correct horse battery staple");
    m_sandbox->makeStore();
    QCOMPARE(import(u"people"_s, "reference\nP1\nP2\n").code, 0);
}

Sandbox::Ran HostileFilesTest::import(const QString &kind, const QByteArray &bytes) const
{
    const QString file = m_sandbox->write(u"in.csv"_s, bytes);
    Sandbox::Ran ran = m_sandbox->run({u"import"_s, kind, file});
    QFile::remove(file);
    return ran;
}

QString HostileFilesTest::stateHash() const
{
    const QJsonObject answer = QJsonDocument::fromJson(m_sandbox->run({u"store"_s, u"verify"_s}).output).object();
    return answer.value("ok"_L1).toBool() ? answer.value("state_hash"_L1).toString() : u"unsound"_s;
}

void HostileFilesTest::areRefusedWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QString notText = u"is not readable as text. Save it as CSV in UTF-8, or as XLSX, then try again."_s;
    const QString malformed = u"is not laid out as it should be, or was cut short in copying."_s;
    QTest::newRow("empty") << QByteArray() << u"is empty. Choose another file, or make this one again."_s;
    QTest::newRow("UTF-16") << utf16(u"reference,given_name\nR1,Zanzibella-Quixwright\n"_s) << notText;
    QTest::newRow("NUL") << QByteArray("reference,given_name\nR1,Zanzibella\0-Quixwright\n", 46) << notText;
    QTest::newRow("200,000 columns") << manyColumns() << malformed;
    QTest::newRow("zip bomb") << support::ZipFixture::bomb(2 * mostMemory)
                              << u"is larger than can be taken in. Split it into smaller files, then try again."_s;
    QTest::newRow("half a workbook") << support::ZipFixture::workbookBytes("<row/>").first(200) << malformed;
}

void HostileFilesTest::areRefusedWhole()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, words);
    const QString before = stateHash();
    QCOMPARE(before.size(), 64);
    const Sandbox::Ran ran = import(u"people"_s, bytes);
    QCOMPARE(ran.code, 5);
    QVERIFY2(QString::fromUtf8(ran.error).contains(words), ran.error.constData());
    QVERIFY(!ran.error.contains("Zanzibella") && !ran.error.contains("Quixwright"));
    QVERIFY2(ran.output.isEmpty(), ran.output.constData());
    QCOMPARE(stateHash(), before);
    QVERIFY2(mostMemoryOfChildren() <= mostMemory, qPrintable(QString::number(mostMemoryOfChildren())));
}

void HostileFilesTest::letTheGoodRowsIn_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("numbers");
    const QByteArray name(canary);
    const auto people = [](const QByteArray &prefix, const QByteArray &rest) {
        return "reference,given_name,born\n" + prefix + "1,Bo,1990-01-02\n" + prefix + "2,Al,\n" + rest;
    };
    QTest::newRow("a quote that never closes")
        << u"people"_s << people("A", "A3,\"" + name + "\nA4,Di,\n") << u"3/2/1 4 - quote_not_closed"_s;
    QTest::newRow("text behind a quote") << u"people"_s << people("B", "B3,\"" + name + "\"x,\nB4,Di,\n")
                                         << u"4/3/1 4 - quote_misplaced"_s;
    QTest::newRow("20 MB line") << u"people"_s << people("C", "C3," + QByteArray(20'000'000, 'x') + ",\nC4,Di,\n")
                                << u"4/3/1 4 - row_too_long"_s;
    QTest::newRow("200,000 cells") << u"people"_s << people("D", "D3," + name + QByteArray(200'000, ',') + "\nD4,Di,\n")
                                   << u"4/3/1 4 - too_many_cells"_s;
    QTest::newRow("days that are none")
        << u"people"_s
        << people("E", "E3,Cy,31/31/31\nE4,Di,2023-02-29\nE5,Ed,1066-10-14\nE6,Flo,2999-01-01\nE7,Gil,2000-02-29\n")
        << u"7/3/4 4 born date_not_understood, 5 born date_not_understood, 6 born date_out_of_range, 7 born "
           "date_out_of_range"_s;
    QTest::newRow("people nobody knows")
        << u"contacts"_s
        << "person,when,outcome,note\nP1,2026-01-02,attended,x\nZ9,2026-01-02,attended," + name +
               "\nP2,2026-01-03,attended,y\n,2026-01-03,attended,z\n"
        << u"4/2/2 3 person person_unknown, 5 person person_missing"_s;
}

void HostileFilesTest::letTheGoodRowsIn()
{
    QFETCH(const QString, kind);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, numbers);
    const Sandbox::Ran ran = import(kind, bytes);
    const QJsonObject answer = QJsonDocument::fromJson(ran.output).object();
    QCOMPARE(told(answer), numbers);
    QCOMPARE(ran.code, 1);
    for (const QJsonValue &row : answer.value("refused"_L1).toArray()) {
        // A sentence that says how to mend it.
        const QString message = row["message"_L1].toString();
        QVERIFY2(message.size() > 20 && message.endsWith(u'.') && message.contains(u": "_s), qPrintable(message));
    }
    QVERIFY(!ran.output.contains("Quixwright") && !ran.error.contains("Quixwright"));
    // The same again changes nothing but is refused again.
    const QString after = stateHash();
    QCOMPARE(after.size(), 64);
    const Sandbox::Ran again = import(kind, bytes);
    QCOMPARE(again.code, 1);
    QCOMPARE(QJsonDocument::fromJson(again.output).object().value("added"_L1).toInt(), 0);
    QCOMPARE(stateHash(), after);
    QVERIFY2(mostMemoryOfChildren() <= mostMemory, qPrintable(QString::number(mostMemoryOfChildren())));
}

void HostileFilesTest::cleanupTestCase()
{
#ifdef Q_OS_LINUX
    qInfo("The most memory of any call: %lld MB.", static_cast<long long>(mostMemoryOfChildren() / 1'000'000));
#endif
}

REGISTER_TEST(HostileFilesTest)
#include "tst_HostileFiles.moc"
