#include "db/contacts/ContactStore.h"
#include "tests/bench/Cases.h"
#include "tests/bench/WindowBench.h"
#include "tests/support/WidgetSearch.h"
#include "widgets/engagement/EngagementPage.h"
#include "widgets/people/CaseloadModel.h"
#include "widgets/people/PeoplePage.h"
#include "widgets/shell/MainWindow.h"
#include "widgets/shell/Workspace.h"

#include <QComboBox>

namespace bench
{

using namespace Qt::StringLiterals;
using widgets::Workspace;

namespace
{

/// The `number`th who went quiet, from the end of the list.
model::PersonId silentPerson(const widgets::CaseloadModel &rows, int number)
{
    for (int at = rows.rowCount() - 1; at >= 0; --at) {
        if (rows.row(at).state == "quiet"_L1 && number-- == 0) {
            return rows.row(at).person;
        }
    }
    qFatal("nobody went quiet");
}

void measureCold(WindowBench &bench)
{
    WindowBench::Case line{u"dashboard: cold"_s, 1000};
    bench.rest();
    bench.window().lock(); // which takes with it what was kept
    bench.unlock();
    while (bench.window().isLocked()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    bench.rest();
    Workspace &workspace = bench.workspace();
    bench.take(
        line, [&] { workspace.showPage(Workspace::Engagement); },
        [&] { return workspace.engagement().report().has_value(); });
    bench.print(line);
}

} // namespace

void measureDashboard(WindowBench &bench)
{
    measureCold(bench);
    Workspace &workspace = bench.workspace();
    const widgets::EngagementPage &page = workspace.engagement();
    const widgets::CaseloadModel &rows = workspace.people().model();
    WindowBench::Case again{u"dashboard: after one contact"_s, 100};
    for (int i = 0; i < WindowBench::runs; ++i) {
        // Somebody silent for longest: the number of people in touch moves.
        const auto before = page.report()->figures.inTouch;
        model::Contact contact;
        contact.person = silentPerson(rows, 0); // who was met is not quiet any more
        contact.day = bench.store().environment().clock.today();
        bench.take(
            again, [&] { (void)db::ContactStore(bench.store()).add(contact); },
            [&] { return page.report()->figures.inTouch != before; });
    }
    bench.print(again);
    WindowBench::Case filtered{u"dashboard: a filter"_s, 300};
    auto *programme = support::named<QComboBox>(&bench.window(), u"Programme"_s);
    for (int i = 0; i < WindowBench::runs; ++i) {
        bench.take(
            filtered, [&] { programme->setCurrentIndex(i % 2 == 0 ? 1 : 0); }, [&] { return !page.isReckoning(); });
    }
    bench.print(filtered);
}

} // namespace bench
