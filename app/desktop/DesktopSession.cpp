#include "app/desktop/DesktopSession.h"

#ifdef QT_DBUS_LIB
#include "app/desktop/DBusDesktopSession.h"
#endif

namespace app
{

DesktopSession *DesktopSession::listen(QObject *parent)
{
#ifdef QT_DBUS_LIB
    return new DBusDesktopSession(QDBusConnection::systemBus(), QDBusConnection::sessionBus(), parent);
#else
    Q_UNUSED(parent)
    return nullptr;
#endif
}

} // namespace app
