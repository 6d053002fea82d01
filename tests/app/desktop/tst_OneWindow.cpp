#include "app/desktop/OneWindow.h"

#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QLocalSocket>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using app::OneWindow;

/// A second start of the program finds the first, by hashes alone.
class OneWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theNameTellsNothing();
    void onePlaceHasOneName();
    void asksWhoeverHasTheStore_data();
    void asksWhoeverHasTheStore();
    void followsTheStoreThatIsOpened();
    void aSecondProgramBringsTheFirstToTheFront();
    void aKilledWindowIsNotWaitedFor();

private:
    [[nodiscard]] QString folder(const QString &name) const { return m_place->filePath(name); }
    [[nodiscard]] static bool ask(const QString &folder);
    void start(QProcess &program, const QString &folder) const;
    [[nodiscard]] static bool listens(const QString &folder);

    std::unique_ptr<QTemporaryDir> m_place;
    QByteArray m_runtime;
};

void OneWindowTest::init()
{
    m_place = std::make_unique<QTemporaryDir>(); // only ours may enter it, as the desktop's own place
    m_runtime = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", m_place->path().toLocal8Bit());
}

void OneWindowTest::cleanup()
{
    m_runtime.isEmpty() ? qunsetenv("XDG_RUNTIME_DIR") : qputenv("XDG_RUNTIME_DIR", m_runtime);
    m_place.reset();
}

/// Asks as another process would, while this one goes on.
bool OneWindowTest::ask(const QString &folder)
{
    std::future<bool> answer =
        std::async(std::launch::async, [&folder] { return OneWindow::bringOtherToFront(folder); });
    const auto isThere = [&answer] { return answer.wait_for(std::chrono::seconds(0)) == std::future_status::ready; };
    return QTest::qWaitFor(isThere, 10'000) && answer.get();
}

void OneWindowTest::theNameTellsNothing()
{
    const QString name = QFileInfo(OneWindow::nameOf(u"/stores/Rees family.alongside"_s)).fileName();
    QVERIFY2(QRegularExpression(u"^alongside-[0-9a-f]{32}$"_s).match(name).hasMatch(), qPrintable(name));
    QVERIFY(name != QFileInfo(OneWindow::nameOf(u"/stores/Rees.alongside"_s)).fileName());
    QVERIFY(name != QFileInfo(OneWindow::nameOf({})).fileName());
}

void OneWindowTest::onePlaceHasOneName()
{
    QVERIFY(QDir().mkpath(folder(u"team.alongside"_s)));
    QVERIFY(QFile::link(folder(u"team.alongside"_s), folder(u"link"_s)));
    const QString name = OneWindow::nameOf(folder(u"team.alongside"_s));
    QCOMPARE(OneWindow::nameOf(folder(u"team.alongside/"_s)), name);
    QCOMPARE(OneWindow::nameOf(folder(u"link"_s)), name);
}

void OneWindowTest::asksWhoeverHasTheStore_data()
{
    QTest::addColumn<QString>("has");
    QTest::addColumn<QString>("wants");
    QTest::addColumn<bool>("found");
    QTest::newRow("the same store") << u"a"_s << u"a"_s << true;
    QTest::newRow("another store") << u"a"_s << u"b"_s << false;
    QTest::newRow("any, while one is open") << u"a"_s << QString() << true;
    QTest::newRow("any, while none is open") << QString() << QString() << true;
    QTest::newRow("one, while none is open") << QString() << u"a"_s << false;
}

void OneWindowTest::asksWhoeverHasTheStore()
{
    QFETCH(const QString, has);
    QFETCH(const QString, wants);
    QFETCH(const bool, found);
    OneWindow window;
    QSignalSpy wanted(&window, &OneWindow::wanted);
    QVERIFY(window.listenFor(has.isEmpty() ? has : folder(has)));
    QCOMPARE(ask(wants.isEmpty() ? wants : folder(wants)), found);
    QCOMPARE(wanted.size(), found ? 1 : 0);
}

void OneWindowTest::followsTheStoreThatIsOpened()
{
    OneWindow window;
    QVERIFY(window.listenFor(folder(u"a"_s)));
    QVERIFY(window.listenFor(folder(u"b"_s)));
    QVERIFY(!ask(folder(u"a"_s)));
    QVERIFY(ask(folder(u"b"_s)));
    QVERIFY(window.listenFor(folder(u"b"_s)));
    QVERIFY(ask(folder(u"b"_s)));
}

/// Starts the real program, with settings of its own.
void OneWindowTest::start(QProcess &program, const QString &folder) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, m_place->path());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    program.setProcessEnvironment(environment);
    program.start(qEnvironmentVariable("ALONGSIDE_BIN"), {u"--store"_s, folder});
}

bool OneWindowTest::listens(const QString &folder)
{
    const auto answers = [&folder] {
        QLocalSocket socket;
        socket.connectToServer(OneWindow::nameOf(folder));
        return socket.waitForConnected(100);
    };
    return QTest::qWaitFor(answers, 20'000);
}

void OneWindowTest::aSecondProgramBringsTheFirstToTheFront()
{
    QProcess first;
    start(first, folder(u"a"_s));
    QVERIFY(listens(folder(u"a"_s)));
    QProcess second;
    start(second, folder(u"a"_s));
    QVERIFY(second.waitForFinished(20'000));
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(QString::fromUtf8(second.readAllStandardOutput()),
             u"Alongside is open already. Its window was brought to the front.\n"_s);
    QCOMPARE(first.state(), QProcess::Running);
    first.kill();
    first.waitForFinished();
}

void OneWindowTest::aKilledWindowIsNotWaitedFor()
{
    QProcess first;
    start(first, folder(u"a"_s));
    QVERIFY(listens(folder(u"a"_s)));
    first.kill();
    first.waitForFinished();
    QVERIFY(!OneWindow::bringOtherToFront(folder(u"a"_s)));
    QProcess second;
    start(second, folder(u"a"_s));
    QVERIFY(listens(folder(u"a"_s)));
    QVERIFY(OneWindow::bringOtherToFront(folder(u"a"_s)));
    QCOMPARE(second.state(), QProcess::Running);
    second.kill();
    second.waitForFinished();
}

REGISTER_TEST(OneWindowTest)
#include "tst_OneWindow.moc"
