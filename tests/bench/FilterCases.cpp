#include "tests/bench/Cases.h"
#include "tests/bench/WindowBench.h"
#include "widgets/filters/FilterChip.h"
#include "widgets/people/CaseloadModel.h"
#include "widgets/people/CaseloadReader.h"
#include "widgets/people/PeoplePage.h"
#include "widgets/people/filters/ViewNameDialog.h"
#include "widgets/shell/MainWindow.h"
#include "widgets/shell/Workspace.h"

#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

namespace bench
{

using namespace Qt::StringLiterals;
using widgets::CaseloadReader;
using widgets::FilterChip;

namespace
{

QAction *lineOf(const QMenu *menu, const std::function<bool(const QAction *)> &fits)
{
    for (QAction *action : menu->actions()) {
        if (fits(action)) {
            return action;
        }
    }
    qFatal("a menu has not what is measured");
}

/// One value after the other of the field, and each off again: found, listed and painted.
void measureField(WindowBench &bench, const QString &field, const QString &words, double goal)
{
    auto &people = bench.workspace().people();
    auto *chip = people.findChild<FilterChip *>(u"field-"_s + field);
    const QMenu *add = people.findChild<QToolButton *>(u"addFilter"_s)->menu();
    const auto *reader = bench.workspace().findChild<CaseloadReader *>();
    WindowBench::Case offered{u"list: what a filter offers, "_s + field, 0};
    bench.take(
        offered, [&] { lineOf(add, [&](const QAction *line) { return line->text() == words; })->trigger(); },
        [&] { return chip->menu()->actions().size() > 2; });
    bench.print(offered);
    chip->menu()->hide();
    WindowBench::Case narrowed{u"list: filter by "_s + field, goal};
    for (int i = 0; i < WindowBench::runs; ++i) {
        const qsizetype value = 2 + i / 2 % std::max<qsizetype>(1, chip->menu()->actions().size() - 2);
        bench.take(
            narrowed, [&] { chip->menu()->actions().at(value)->trigger(); }, [&] { return !reader->isSelecting(); });
    }
    bench.print(narrowed);
    chip->menu()->actions().first()->trigger(); // any
    bench.rest();
}

void measureView(WindowBench &bench)
{
    auto &people = bench.workspace().people();
    const auto *reader = bench.workspace().findChild<CaseloadReader *>();
    const auto tool = [&people](const QString &name) { return people.findChild<QToolButton *>(name); };
    const QString name = u"Measured "_s + QString::number(QDateTime::currentSecsSinceEpoch());
    people.findChild<FilterChip *>(u"field-programme"_s)->menu()->actions().at(2)->trigger();
    bench.rest();
    tool(u"saveView"_s)->click();
    auto *dialog = bench.window().findChild<widgets::ViewNameDialog *>();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), name);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    bench.rest();
    const auto go = [&](const QString &words) {
        lineOf(tool(u"view"_s)->menu(), [&](const QAction *line) { return line->text() == words; })->trigger();
    };
    WindowBench::Case view{u"list: a saved view (programme)"_s, 300};
    for (int i = 0; i < WindowBench::runs; ++i) {
        go(u"Everyone"_s);
        bench.take(view, [&] { go(name); }, [&] { return !reader->isSelecting(); });
    }
    bench.print(view);
    go(u"Everyone"_s);
    bench.rest();
}

} // namespace

void measureFilters(WindowBench &bench)
{
    bench.workspace().showPage(widgets::Workspace::People);
    constexpr double aFilter = 300; // as on the dashboard
    measureField(bench, u"programme"_s, u"Programme"_s, aFilter);
    measureField(bench, u"source"_s, u"How referred"_s, aFilter);
    measureField(bench, u"need"_s, u"Need"_s, 0);
    measureField(bench, u"area"_s, u"Postcode area"_s, aFilter);
    measureView(bench);
}

} // namespace bench
