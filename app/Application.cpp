#include "app/Application.h"

#include "app/CommandLine.h"
#include "app/Interrupt.h"
#include "app/commands/Commands.h"
#include "app/text/Terminal.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>

#include <cstdio>

// The resources of a static library are only linked in when they are asked for, outside any namespace.
static void addCatalogues()
{
    Q_INIT_RESOURCE(translations);
}

namespace app
{

using namespace Qt::StringLiterals;

int Application::run(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"Alongside"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ALONGSIDE_VERSION));
    installTranslators();

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

void Application::installTranslators()
{
    addCatalogues();
    if (m_translator.load(QLocale(), u"alongside"_s, u"_"_s, u":/translations"_s) ||
        m_translator.load(u":/translations/alongside_en.qm"_s)) {
        QCoreApplication::installTranslator(&m_translator);
    }
    if (m_qtTranslator.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qtTranslator);
    }
}

} // namespace app
