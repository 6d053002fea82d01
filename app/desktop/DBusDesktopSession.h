// DBusDesktopSession hears of locking and sleeping on the buses of a Linux desktop.
#pragma once

#include "app/desktop/DesktopSession.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>

class QDBusMessage;
class QDBusPendingCallWatcher;

namespace app
{

/// Sleep and the session's lock come from logind on the system's bus, the screen lock from the session's. It asks
/// logind to wait with the sleep until goingToSleep() is dealt with. A bus that is not there is not listened to.
class DBusDesktopSession : public DesktopSession
{
    Q_OBJECT

public:
    DBusDesktopSession(const QDBusConnection &system, const QDBusConnection &session, QObject *parent);

private Q_SLOTS:
    void prepareForSleep(bool begins);
    void screenSaverChanged(bool active);

private:
    void connectSignals();
    void findOwnSession();
    void holdSleep();

    QDBusConnection m_system;
    QDBusConnection m_session;
    QDBusUnixFileDescriptor m_hold; ///< While it is open, logind waits with the sleep.
};

} // namespace app
