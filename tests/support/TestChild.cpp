#include "tests/support/TestChild.h"

#include <QCoreApplication>
#include <QHash>

#include <cstdio>

namespace support
{

namespace
{

const QString asked = QStringLiteral("--child");

QHash<QString, TestChild::Work> &works()
{
    static QHash<QString, TestChild::Work> all;
    return all;
}

} // namespace

bool TestChild::add(const QString &name, Work work)
{
    works().insert(name, std::move(work));
    return true;
}

std::optional<int> TestChild::run(const QStringList &programArguments)
{
    if (programArguments.value(1) != asked) {
        return std::nullopt;
    }
    const Work work = works().value(programArguments.value(2));
    return work ? work(programArguments.mid(3)) : 2;
}

void TestChild::start(QProcess &process, const QString &name, const QStringList &arguments)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), QStringList{asked, name} + arguments);
    process.waitForStarted();
}

void TestChild::say(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

} // namespace support
