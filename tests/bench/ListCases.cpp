#include "tests/bench/Cases.h"
#include "tests/bench/WindowBench.h"
#include "widgets/people/CaseloadModel.h"
#include "widgets/people/PeoplePage.h"
#include "widgets/shell/MainWindow.h"
#include "widgets/shell/Workspace.h"

#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace bench
{

using namespace Qt::StringLiterals;
using widgets::CaseloadModel;
using widgets::Workspace;

namespace
{

bool always()
{
    return true;
}

void measureSearch(WindowBench &bench)
{
    auto *field = bench.window().findChild<QLineEdit *>(u"peopleSearch"_s);
    field->setFocus();
    WindowBench::Case exact{u"list: a key of search, to its paint"_s, 50, true};
    WindowBench::Case near{u"list: a key of search with a slip, to its paint"_s, 50, true};
    const auto type = [&](WindowBench::Case &line, const QStringList &words) {
        for (const QString &word : words) {
            for (const QChar letter : word) {
                bench.take(line, [&] { QTest::keyClick(field, letter.toLatin1()); }, always);
            }
            field->clear();
        }
    };
    type(exact, {u"margaret"_s, u"sean m"_s, u"001-2"_s, u"smith"_s, u"zz"_s});
    type(near, {u"colwdell"_s, u"margraet"_s, u"wilsno"_s});
    bench.print(exact);
    bench.print(near);
}

} // namespace

void measureList(WindowBench &bench)
{
    Workspace &workspace = bench.workspace();
    WindowBench::Case first{u"list: first page"_s, 50};
    for (int i = 0; i < WindowBench::runs; ++i) {
        workspace.showPage(Workspace::SetUp);
        bench.take(first, [&] { workspace.showPage(Workspace::People); }, always);
    }
    bench.print(first);
    auto *table = bench.window().findChild<QTableView *>(u"caseload"_s);
    WindowBench::Case sorted{u"list: sort by days or name"_s, 50};
    WindowBench::Case byWords{u"list: sort by key worker or needs"_s, 50};
    for (int i = 0; i < WindowBench::runs; ++i) {
        const int column = i % 2 == 0 ? CaseloadModel::DaysSince : CaseloadModel::Name;
        bench.take(sorted, [=] { table->sortByColumn(column, Qt::AscendingOrder); }, always);
        const int words = i % 2 == 0 ? CaseloadModel::KeyWorker : CaseloadModel::Needs;
        bench.take(byWords, [=] { table->sortByColumn(words, Qt::AscendingOrder); }, always);
    }
    bench.print(sorted);
    bench.print(byWords);
    table->sortByColumn(CaseloadModel::Name, Qt::AscendingOrder);
    WindowBench::Case chip{u"list: a chip"_s, 50};
    for (auto *state : workspace.people().findChildren<QToolButton *>()) {
        if (state->property("state").isValid()) {
            bench.take(chip, [=] { state->click(); }, always);
            bench.take(chip, [=] { state->click(); }, always);
        }
    }
    bench.print(chip);
    measureSearch(bench);
}

} // namespace bench
