#include "tests/bench/Cases.h"
#include "tests/bench/WindowBench.h"
#include "tests/support/WidgetSearch.h"
#include "widgets/people/CaseloadModel.h"
#include "widgets/people/PeoplePage.h"
#include "widgets/shell/MainWindow.h"
#include "widgets/shell/Workspace.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

namespace bench
{

using namespace Qt::StringLiterals;
using widgets::Workspace;

namespace
{

QWidget *dialog()
{
    return QApplication::activeModalWidget();
}

void measureAssigning(WindowBench &bench)
{
    constexpr int many = 80;
    widgets::CaseloadModel &rows = bench.workspace().people().model();
    WindowBench::Case chosen{u"80 people: chosen"_s, 50};
    WindowBench::Case asked{u"80 people: who takes over, asked"_s, 100};
    WindowBench::Case previewed{u"80 people: a key, to what would change"_s, 100};
    WindowBench::Case assigned{u"80 people: assigned, to the list"_s, 0};
    for (int i = 0; i < WindowBench::runs; ++i) {
        rows.clearChosen();
        bench.take(chosen, [&] { rows.choose(0, many - 1, true); }, [&] { return rows.chosenCount() == many; });
        bench.takeUnpainted(
            asked, [&] { support::button(&bench.window(), u"Assign key worker…"_s)->click(); },
            [] { return dialog() && dialog()->isVisible(); });
        auto *to = dialog()->findChild<QLineEdit *>(u"to"_s);
        const auto *list = dialog()->findChild<QListWidget *>();
        bench.take(
            previewed, [&] { QTest::keyClick(to, i % 2 == 0 ? 'p' : 'q'); }, [&] { return list->count() >= many; });
        bench.take(
            assigned, [] { QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier); },
            [&] { return !dialog() && rows.chosenCount() == 0; });
    }
    for (const auto *line : {&chosen, &asked, &previewed, &assigned}) {
        bench.print(*line);
    }
}

void measureGroup(WindowBench &bench)
{
    constexpr int many = 20;
    widgets::CaseloadModel &rows = bench.workspace().people().model();
    WindowBench::Case opened{u"group of 20: open"_s, 100};
    WindowBench::Case saved{u"group of 20: save to the list"_s, 0};
    for (int i = 0; i < WindowBench::runs; ++i) {
        rows.clearChosen();
        rows.choose(many * i, many * (i + 1) - 1, true);
        QApplication::setActiveWindow(&bench.window()); // as a window system does when a dialog has closed
        const model::PersonId last = rows.row(many * (i + 1) - 1).person;
        bench.takeUnpainted(
            opened, [&] { QTest::keyClick(&bench.window(), Qt::Key_G, Qt::ControlModifier); },
            [] { return dialog() && dialog()->isVisible(); });
        bench.take(
            saved, [] { QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier); },
            [&] { return !dialog() && rows.row(rows.shownPosition(last)).lastContact == rows.asOf(); });
    }
    bench.print(opened);
    bench.print(saved);
}

} // namespace

void measureSeveral(WindowBench &bench)
{
    bench.workspace().showPage(Workspace::People);
    bench.rest();
    measureAssigning(bench);
    measureGroup(bench);
}

} // namespace bench
