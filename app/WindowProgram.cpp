#include "app/WindowProgram.h"

#include "app/ExitCode.h"
#include "app/desktop/DesktopSession.h"
#include "widgets/look/Theme.h"
#include "widgets/shell/MainWindow.h"
#include "widgets/unlock/KnownStores.h"

#include <QApplication>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QThread>

#include <cstdio>
#include <string_view>

namespace app
{

using namespace Qt::StringLiterals;
using widgets::Look;
using widgets::Theme;

bool WindowProgram::isWanted(int argc, char *argv[])
{
    return argc <= 1 || (argc == 3 && std::string_view(argv[1]) == "--store");
}

int WindowProgram::run(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Alongside"_s);
    QApplication::setOrganizationName(u"Alongside"_s);
    QApplication::setApplicationVersion(QStringLiteral(ALONGSIDE_VERSION));
    // Nothing in here names a person: the window's place, the look, the folders of stores.
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"alongside"_s, u"window"_s);
    Theme &theme = Theme::current(); // brings the resources, the catalogues too
    speak(settings.value(u"language"_s, QLocale().name()).toString());
    theme.apply(static_cast<Look>(std::clamp(settings.value(u"look"_s, 0).toInt(), 0, 2)),
                settings.value(u"text_percent"_s, 100).toInt());

    const QString folder = QCoreApplication::arguments().value(2);
    if (OneWindow::bringOtherToFront(folder)) {
        const QString sentence = QCoreApplication::translate(
            "app::WindowProgram", "Alongside is open already. Its window was brought to the front.");
        std::fprintf(stdout, "%s\n", qPrintable(sentence));
        return static_cast<int>(ExitCode::Done);
    }
    if (!folder.isEmpty()) {
        const QFileInfo store(folder);
        widgets::KnownStores(settings).note(store.absoluteFilePath(), store.completeBaseName(), m_clock.today());
    }

    const db::StoreEnvironment environment{.clock = m_clock, .random = m_random, .wait = [](qint64 milliseconds) {
                                               QThread::msleep(static_cast<unsigned long>(milliseconds));
                                           }};
    widgets::MainWindow window(environment, settings);
    QObject::connect(&window, &widgets::MainWindow::lookChosen, &window, [&settings](Look look, int textPercent) {
        settings.setValue(u"look"_s, static_cast<int>(look));
        settings.setValue(u"text_percent"_s, textPercent);
        Theme::current().apply(look, textPercent);
    });
    QObject::connect(&window, &widgets::MainWindow::languageChosen, &window,
                     [this, &settings](const QString &language) {
                         settings.setValue(u"language"_s, language);
                         speak(language);
                     });
    window.show();
    settleIn(window, folder);
    return QApplication::exec();
}

void WindowProgram::settleIn(widgets::MainWindow &window, const QString &folder)
{
    m_oneWindow = std::make_unique<OneWindow>();
    m_oneWindow->listenFor(folder);
    QObject::connect(m_oneWindow.get(), &OneWindow::wanted, &window, &widgets::MainWindow::bringToFront);
    QObject::connect(&window, &widgets::MainWindow::opened, m_oneWindow.get(), &OneWindow::listenFor);
    if (const DesktopSession *desktop = DesktopSession::listen(&window)) {
        QObject::connect(desktop, &DesktopSession::locked, &window, &widgets::MainWindow::lockWithDesktop);
        QObject::connect(desktop, &DesktopSession::goingToSleep, &window, &widgets::MainWindow::lockForSleep);
    }
}

void WindowProgram::speak(const QString &language)
{
    const QLocale locale(language);
    QLocale::setDefault(locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : locale);
    m_catalogues.speak(QLocale());
}

} // namespace app
