// WindowProgram runs the window: look, language, and the one main window.
#pragma once

#include "app/SystemClock.h"
#include "db/keys/SodiumRandom.h"

#include <QTranslator>

namespace app
{

class WindowProgram
{
public:
    /// Whether `argv` asks for the window: no command, at most a store to begin with (--store DIR).
    [[nodiscard]] static bool isWanted(int argc, char *argv[]);

    /// Shows the window until it is closed; the number the process ends with.
    [[nodiscard]] int run(int argc, char *argv[]);

private:
    void speak(const QString &language);

    SystemClock m_clock;
    db::SodiumRandom m_random;
    QTranslator m_translator;
    QTranslator m_qtTranslator;
};

} // namespace app
