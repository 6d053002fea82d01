// WindowProgram runs the window: look, language, and the one main window.
#pragma once

#include "app/SystemClock.h"
#include "app/desktop/OneWindow.h"
#include "app/text/Catalogues.h"
#include "db/keys/SodiumRandom.h"

namespace widgets
{
class MainWindow;
}

namespace app
{

class WindowProgram
{
public:
    /// Whether `argv` asks for the window: no command, at most a store to begin with (--store DIR).
    [[nodiscard]] static bool isWanted(int argc, char *argv[]);

    /// Shows the window until it is closed; the number the process ends with. Where this user has a window with the
    /// same store, or with any if none is given, that one is brought to the front and this ends at once.
    [[nodiscard]] int run(int argc, char *argv[]);

private:
    void speak(const QString &language);
    /// Ties the window to the desktop: to other starts of the program, to its lock and to sleep.
    void settleIn(widgets::MainWindow &window, const QString &folder);

    SystemClock m_clock;
    db::SodiumRandom m_random;
    std::unique_ptr<OneWindow> m_oneWindow;
    Catalogues m_catalogues;
};

} // namespace app
