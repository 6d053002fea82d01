#include "app/Application.h"

#include "app/CommandLine.h"
#include "app/Interrupt.h"
#include "app/commands/Commands.h"
#include "app/text/Terminal.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <cstdio>

namespace app
{

using namespace Qt::StringLiterals;

int Application::run(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"Alongside"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ALONGSIDE_VERSION));
    m_catalogues.speak(QLocale());

    QFile standardOutput;
    QFile standardError;
    if (!standardOutput.open(stdout, QIODevice::WriteOnly) ||
        !standardError.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return static_cast<int>(ExitCode::InputOutput);
    }
    Output output(standardOutput, standardError, standardErrorIsTerminal());
    CommandContext context{.clock = m_clock, .random = m_random, .output = output, .cancelled = Interrupt::requested()};
    CommandLine commandLine;
    addCommands(commandLine);
    return static_cast<int>(commandLine.run(QCoreApplication::arguments().mid(1), context));
}

} // namespace app
