#include "app/Interrupt.h"
#include "app/ProcessGuard.h"

#include "tests/support/TestRegistry.h"
#include <QProcess>

#include <QTest>

#include <csignal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace
{
struct Ran
{
    int code = -1;
    QByteArray output;
    QByteArray error;
};

Ran run(const QStringList &words)
{
    QProcess process;
    process.start(qEnvironmentVariable("ALONGSIDE_BIN"), words);
    process.waitForFinished();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}
} // namespace

/// The program itself, as a script sees it.
class ApplicationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOnStandardOutputAndExitsWithTheCode_data();
    void answersOnStandardOutputAndExitsWithTheCode();
    void runsWithoutADisplay();
    void aRequestToStopIsRaisedOnce_data();
    void aRequestToStopIsRaisedOnce();
    void leavesNoMemoryDump();
};

void ApplicationTest::answersOnStandardOutputAndExitsWithTheCode_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("version") << QStringList{u"--version"_s} << 0 << QByteArray("Alongside 0.1.0\n") << QByteArray();
    QTest::newRow("help") << QStringList{u"help"_s} << 0 << QByteArray("Usage: alongside COMMAND") << QByteArray();
    QTest::newRow("unknown") << QStringList{u"hepl"_s} << 2 << QByteArray() << QByteArray("The nearest is help.");
}

void ApplicationTest::answersOnStandardOutputAndExitsWithTheCode()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    QFETCH(QByteArray, output);
    QFETCH(QByteArray, error);
    const Ran ran = run(words);
    QCOMPARE(ran.code, code);
    QVERIFY2(ran.output.contains(output), ran.output.constData());
    QVERIFY2(ran.error.contains(error), ran.error.constData());
    QCOMPARE(ran.output.isEmpty(), output.isEmpty());
    QCOMPARE(ran.error.isEmpty(), error.isEmpty());
}

void ApplicationTest::runsWithoutADisplay()
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.remove(u"DISPLAY"_s);
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("ALONGSIDE_BIN"), {u"help"_s, u"help"_s, u"--json"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().startsWith("{\"commands\":[{"));
}

void ApplicationTest::aRequestToStopIsRaisedOnce_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("asked to end") << SIGTERM;
}

void ApplicationTest::aRequestToStopIsRaisedOnce()
{
    QFETCH(int, signal);
    app::Interrupt::listen();
    std::raise(signal);
    QVERIFY(app::Interrupt::requested());
    // The second one is no longer ours, so that a command that never looks can still be ended.
    QVERIFY(std::signal(signal, SIG_DFL) == SIG_DFL);
}

void ApplicationTest::leavesNoMemoryDump()
{
#ifdef Q_OS_LINUX
    app::ProcessGuard::forbidMemoryDumps();
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_max, rlim_t(0));
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
#else
    QSKIP("Only Linux says whether a process may be dumped.");
#endif
}

REGISTER_TEST(ApplicationTest)
#include "tst_Application.moc"
