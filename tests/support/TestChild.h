// TestChild lets a test start its own program again as a child that does one piece of work, to be killed or starved.
#pragma once

#include <QProcess>
#include <QStringList>

#include <functional>
#include <optional>

namespace support
{

class TestChild
{
public:
    /// What the child does; its exit code.
    using Work = std::function<int(const QStringList &arguments)>;

    /// Returns true, so that a test file can register its work before main() runs.
    static bool add(const QString &name, Work work);

    /// Runs the work that the program's arguments ask for; nothing if they ask for none.
    [[nodiscard]] static std::optional<int> run(const QStringList &programArguments);

    /// Starts this program as a child doing `name` and waits until it runs.
    static void start(QProcess &process, const QString &name, const QStringList &arguments);

    /// Tells the parent, at once: what was said stays said after a kill.
    static void say(const QByteArray &line);
};

} // namespace support
