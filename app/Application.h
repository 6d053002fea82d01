// Application owns what the whole program shares (clock, chance, languages) and starts what was asked for.
#pragma once

#include "app/SystemClock.h"
#include "app/text/Catalogues.h"
#include "db/keys/SodiumRandom.h"

namespace app
{

class Application
{
public:
    /// Runs the command in `argv`; the number the process ends with.
    [[nodiscard]] int run(int argc, char *argv[]);

private:
    SystemClock m_clock;
    db::SodiumRandom m_random;
    Catalogues m_catalogues;
};

} // namespace app
