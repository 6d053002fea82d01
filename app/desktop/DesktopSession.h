// DesktopSession hears from the desktop that its session was locked, or that the laptop is going to sleep.
#pragma once

#include <QObject>

namespace app
{

/// What a platform needs for it derives from it. Where there is no such class, the program locks after its own minutes
/// and when Qt says that it is suspended.
class DesktopSession : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The one of this platform, which listens from now on; null where there is none.
    [[nodiscard]] static DesktopSession *listen(QObject *parent);

Q_SIGNALS:
    void locked();
    /// What is done in a slot is done before the laptop sleeps, where the desktop waits for that.
    void goingToSleep();
};

} // namespace app
