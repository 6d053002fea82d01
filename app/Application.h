// Application owns what the whole program shares (clock, chance, languages) and starts what was asked for.
#pragma once

#include "app/SystemClock.h"
#include "app/SystemRandom.h"

#include <QTranslator>

namespace app
{

class Application
{
public:
    /// Runs the command in `argv`; the number the process ends with.
    [[nodiscard]] int run(int argc, char *argv[]);

private:
    void installTranslators();

    SystemClock m_clock;
    SystemRandom m_random;
    QTranslator m_translator;
    QTranslator m_qtTranslator;
};

} // namespace app
