#include "app/desktop/DBusDesktopSession.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace app
{

using namespace Qt::StringLiterals;

namespace
{

const QString logind = u"org.freedesktop.login1"_s;
const QString logindPath = u"/org/freedesktop/login1"_s;
const QString manager = u"org.freedesktop.login1.Manager"_s;

/// Each desktop has its own name for the same.
const QStringList screenSavers{u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"org.mate.ScreenSaver"_s,
                               u"org.cinnamon.ScreenSaver"_s};

} // namespace

DBusDesktopSession::DBusDesktopSession(const QDBusConnection &system, const QDBusConnection &session, QObject *parent)
    : DesktopSession(parent)
    , m_system(system)
    , m_session(session)
{
    connectSignals();
    if (m_system.isConnected()) {
        findOwnSession();
        holdSleep();
    }
}

void DBusDesktopSession::connectSignals()
{
    // Their sender is not named: on its bus nobody else may send these.
    m_system.connect({}, logindPath, manager, u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
    for (const QString &screenSaver : screenSavers) {
        m_session.connect({}, {}, screenSaver, u"ActiveChanged"_s, this, SLOT(screenSaverChanged(bool)));
    }
}

void DBusDesktopSession::findOwnSession()
{
    QDBusMessage ask = QDBusMessage::createMethodCall(logind, logindPath, manager, u"GetSessionByPID"_s);
    ask << static_cast<uint>(QCoreApplication::applicationPid());
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusObjectPath> found = *watcher;
        watcher->deleteLater();
        // A program that the desktop started may belong to no session: then any session's lock counts as ours. Locking
        // once too often costs a passphrase, once too seldom leaves the store open.
        const QString path = found.isError() ? QString() : found.value().path();
        m_system.connect({}, path, logind + u".Session"_s, u"Lock"_s, this, SIGNAL(locked()));
    });
}

void DBusDesktopSession::holdSleep()
{
    QDBusMessage ask = QDBusMessage::createMethodCall(logind, logindPath, manager, u"Inhibit"_s);
    ask << u"sleep"_s << u"Alongside"_s << tr("Locks the case store first", "why the laptop waits with sleeping")
        << u"delay"_s;
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> granted = *watcher;
        watcher->deleteLater();
        if (!granted.isError()) {
            m_hold = granted.value();
        }
    });
}

void DBusDesktopSession::prepareForSleep(bool begins)
{
    if (!begins) {
        holdSleep(); // for the next time
        return;
    }
    Q_EMIT goingToSleep();
    m_hold = QDBusUnixFileDescriptor(); // now it may
}

void DBusDesktopSession::screenSaverChanged(bool active)
{
    if (active) {
        Q_EMIT locked();
    }
}

} // namespace app
