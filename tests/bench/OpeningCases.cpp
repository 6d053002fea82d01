#include "tests/bench/Cases.h"
#include "tests/bench/WindowBench.h"
#include "widgets/people/CaseloadModel.h"
#include "widgets/people/PeoplePage.h"
#include "widgets/shell/MainWindow.h"
#include "widgets/shell/Workspace.h"
#include "widgets/today/TodayModel.h"
#include "widgets/today/TodayPage.h"

#include <QComboBox>

namespace bench
{

using namespace Qt::StringLiterals;

namespace
{

/// The day of everybody, as a lead without people of their own sees it.
void measureTeam(WindowBench &bench)
{
    const widgets::TodayPage &today = bench.workspace().today();
    auto *whose = today.findChild<QComboBox *>(u"whose"_s);
    WindowBench::Case line{u"(Today of the whole team, 50,000 people)"_s};
    for (int i = 0; i < 3; ++i) {
        Q_EMIT whose->activated(0);
        bench.rest();
        const qsizetype own = today.model().rows().size();
        bench.take(line, [whose] { Q_EMIT whose->activated(1); }, [&] { return today.model().rows().size() != own; });
    }
    bench.print(line);
    Q_EMIT whose->activated(0);
    bench.rest();
}

} // namespace

void measureOpening(WindowBench &bench)
{
    widgets::MainWindow &window = bench.window();
    WindowBench::Case today{u"unlock to Today painted, key apart"_s, 100};
    WindowBench::Case everyone{u"(unlock to everybody listed, key apart)"_s};
    for (int i = 0; i < WindowBench::runs; ++i) {
        bench.take(
            today, [&bench] { bench.unlock(); },
            [&window] { return !window.isLocked() && window.workspace()->today().isFilled(); });
        if (i == 0) {
            bench.rest();
            WindowBench::printMemory("memory with Today open", 150);
        }
        bench.rest();
        window.lock();
    }
    bench.print(today);
    for (int i = 0; i < 3; ++i) {
        if (!window.isLocked()) {
            window.lock();
        }
        bench.take(
            everyone, [&bench] { bench.unlock(); },
            [&window] { return !window.isLocked() && window.workspace()->people().model().everyone() > 1000; });
        bench.rest();
    }
    bench.print(everyone);
    measureTeam(bench);
}

} // namespace bench
