#include "app/desktop/DBusDesktopSession.h"

#include "tests/support/TestRegistry.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using app::DBusDesktopSession;

namespace
{

const QString logindPath = u"/org/freedesktop/login1"_s;
const QString manager = u"org.freedesktop.login1.Manager"_s;
const QString session = u"org.freedesktop.login1.Session"_s;
const QString ownPath = u"/org/freedesktop/login1/session/own"_s;

} // namespace

/// Answers as logind does.
class FakeLogind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    int holds = 0;

public Q_SLOTS:
    QDBusObjectPath GetSessionByPID(uint) { return QDBusObjectPath(ownPath); } // NOLINT: as the bus calls it
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &,
                                    const QString &mode) // NOLINT
    {
        holds += what == u"sleep"_s && mode == u"delay"_s ? 1 : 0;
        return QDBusUnixFileDescriptor(m_file.open() ? m_file.handle() : -1);
    }

private:
    QTemporaryFile m_file;
};

/// On a bus of its own, with a desktop that is played.
class DBusDesktopSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void hearsTheDesktop_data();
    void hearsTheDesktop();
    void holdsTheSleepUntilItIsDealtWith();
    void withoutABusItIsQuiet();

private:
    void send(const QString &path, const QString &interface, const QString &member, const QVariantList &arguments);
    void lockOwnSession() { send(ownPath, session, u"Lock"_s, {}); }

    QProcess m_bus;
    QString m_address;
    FakeLogind m_logind;
    std::unique_ptr<DBusDesktopSession> m_session;
};

void DBusDesktopSessionTest::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (daemon.isEmpty()) {
        QSKIP("there is no dbus-daemon");
    }
    m_bus.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    QVERIFY(m_bus.waitForReadyRead(10'000));
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    QDBusConnection desktop = QDBusConnection::connectToBus(m_address, u"desktop"_s);
    QVERIFY(desktop.isConnected());
    QVERIFY(desktop.registerObject(logindPath, &m_logind, QDBusConnection::ExportAllSlots));
    QVERIFY(desktop.registerService(u"org.freedesktop.login1"_s));
}

void DBusDesktopSessionTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    m_bus.kill();
    m_bus.waitForFinished();
}

void DBusDesktopSessionTest::init()
{
    m_logind.holds = 0;
    const QDBusConnection program = QDBusConnection::connectToBus(m_address, u"program"_s);
    m_session = std::make_unique<DBusDesktopSession>(program, program, nullptr);
}

void DBusDesktopSessionTest::cleanup()
{
    m_session.reset();
    QDBusConnection::disconnectFromBus(u"program"_s);
}

void DBusDesktopSessionTest::send(const QString &path, const QString &interface, const QString &member,
                                  const QVariantList &arguments)
{
    QDBusMessage signal = QDBusMessage::createSignal(path, interface, member);
    signal.setArguments(arguments);
    QVERIFY(QDBusConnection(u"desktop"_s).send(signal));
}

void DBusDesktopSessionTest::hearsTheDesktop_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<int>("locked");
    QTest::addColumn<int>("sleeps");
    const auto row = [](const char *name, const QString &path, const QString &interface, const QString &member,
                        const QVariantList &arguments, int locked, int sleeps) {
        QTest::newRow(name) << path << interface << member << arguments << locked << sleeps;
    };
    const QString saver = u"/org/freedesktop/ScreenSaver"_s;
    row("sleep", logindPath, manager, u"PrepareForSleep"_s, {true}, 0, 1);
    row("waking up", logindPath, manager, u"PrepareForSleep"_s, {false}, 0, 0);
    row("the session is locked", ownPath, session, u"Lock"_s, {}, 1, 0);
    row("another's is", logindPath + u"/session/other"_s, session, u"Lock"_s, {}, 0, 0);
    row("the session is unlocked", ownPath, session, u"Unlock"_s, {}, 0, 0);
    row("the screen is locked", saver, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, {true}, 1, 0);
    row("it is again, elsewhere", u"/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, {true}, 1,
        0);
    row("the screen is unlocked", saver, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, {false}, 0, 0);
    row("GNOME's", u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, {true}, 1, 0);
}

void DBusDesktopSessionTest::hearsTheDesktop()
{
    QFETCH(const QString, path);
    QFETCH(const QString, interface);
    QFETCH(const QString, member);
    QFETCH(const QVariantList, arguments);
    QFETCH(const int, locked);
    QFETCH(const int, sleeps);
    QSignalSpy isLocked(m_session.get(), &DBusDesktopSession::locked);
    QSignalSpy goesToSleep(m_session.get(), &DBusDesktopSession::goingToSleep);
    QTRY_VERIFY((lockOwnSession(), !isLocked.isEmpty())); // it listens
    QTest::qWait(50);
    isLocked.clear();
    send(path, interface, member, arguments);
    lockOwnSession(); // once this is heard, that was too
    QTRY_COMPARE(isLocked.size(), locked + 1);
    QCOMPARE(goesToSleep.size(), sleeps);
}

void DBusDesktopSessionTest::holdsTheSleepUntilItIsDealtWith()
{
    QTRY_COMPARE(m_logind.holds, 1);
    QSignalSpy goesToSleep(m_session.get(), &DBusDesktopSession::goingToSleep);
    QTRY_VERIFY((send(logindPath, manager, u"PrepareForSleep"_s, {true}), !goesToSleep.isEmpty()));
    QCOMPARE(m_logind.holds, 1);
    send(logindPath, manager, u"PrepareForSleep"_s, {false});
    QTRY_COMPARE(m_logind.holds, 2); // ready for the next time
}

void DBusDesktopSessionTest::withoutABusItIsQuiet()
{
    const QDBusConnection none(u"nowhere"_s);
    const DBusDesktopSession quiet(none, none, nullptr);
    QVERIFY(!none.isConnected());
}

REGISTER_TEST(DBusDesktopSessionTest)
#include "tst_DBusDesktopSession.moc"
