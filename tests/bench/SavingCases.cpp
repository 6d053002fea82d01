#include "tests/bench/Cases.h"
#include "tests/bench/WindowBench.h"
#include "widgets/contacts/ContactForm.h"
#include "widgets/contacts/LogContactDialog.h"
#include "widgets/engagement/EngagementPage.h"
#include "widgets/people/CaseloadModel.h"
#include "widgets/people/PeoplePage.h"
#include "widgets/person/PersonPage.h"
#include "widgets/shell/MainWindow.h"
#include "widgets/shell/Workspace.h"
#include "widgets/today/TodayModel.h"
#include "widgets/today/TodayPage.h"

#include <QApplication>
#include <QListView>
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

void save()
{
    QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
}

/// Opens the form, for this person unless the page in view says whom.
void open(WindowBench &bench, const db::CaseloadRow *row)
{
    bench.rest();
    bench.workspace().logContact();
    if (row) {
        auto *form = bench.window().findChild<widgets::LogContactDialog *>();
        form->setPerson(row->person, row->familyName, row->reference);
    }
    bench.rest();
}

/// Somebody in the list who was not met today; in this state of engagement, unless it is blank.
db::CaseloadRow notMetYet(WindowBench &bench, int from, const QString &state = {})
{
    const widgets::CaseloadModel &rows = bench.workspace().people().model();
    for (int at = from; at < rows.rowCount(); ++at) {
        const db::CaseloadRow &row = rows.row(at);
        if (row.lastContact.isValid() && row.lastContact < rows.asOf() && (state.isEmpty() || row.state == state)) {
            return row;
        }
    }
    qFatal("everybody was met today");
}

void measurePersonsPage(WindowBench &bench)
{
    WindowBench::Case opened{u"log contact: open"_s, 100};
    WindowBench::Case saved{u"log contact: save to the page of 5,000 entries"_s, 100};
    bench.workspace().showPage(Workspace::Person);
    for (int i = 0; i < WindowBench::runs; ++i) {
        bench.takeUnpainted(
            opened, [&] { bench.workspace().logContact(); }, [] { return dialog() && dialog()->isVisible(); });
        bool shown = false;
        const auto connection = QObject::connect(&bench.workspace().person(), &widgets::PersonPage::shown,
                                                 &bench.window(), [&shown] { shown = true; });
        bench.take(saved, save, [&] { return !dialog() && shown; });
        QObject::disconnect(connection);
    }
    bench.print(opened);
    bench.print(saved);
}

void measureListRow(WindowBench &bench)
{
    bench.workspace().showPage(Workspace::People);
    const widgets::CaseloadModel &rows = bench.workspace().people().model();
    WindowBench::Case line{u"log contact: save to its row in the list"_s, 100};
    for (int i = 0; i < WindowBench::runs; ++i) {
        const db::CaseloadRow row = notMetYet(bench, i);
        open(bench, &row);
        bench.take(line, save, [&] {
            const int at = rows.shownPosition(row.person);
            return !dialog() && at >= 0 && rows.row(at).lastContact == rows.asOf();
        });
    }
    bench.print(line);
}

/// The first line that a contact takes off the list.
int lineToLog(const widgets::TodayModel &model)
{
    using Section = db::TodaySection;
    for (int line = 0; line < model.rowCount(); ++line) {
        const db::TodayRow *row = model.row(line);
        if (row && (row->section == Section::Due || row->section == Section::Quiet)) {
            return line;
        }
    }
    qFatal("nobody is due or quiet");
}

void measureToday(WindowBench &bench)
{
    bench.workspace().showPage(Workspace::Today);
    bench.rest();
    const widgets::TodayPage &today = bench.workspace().today();
    auto *list = today.findChild<QListView *>(u"today"_s);
    WindowBench::Case line{u"log contact: save to its row gone from Today"_s, 100};
    for (int i = 0; i < WindowBench::runs; ++i) {
        QApplication::setActiveWindow(&bench.window()); // as a window system does when a dialog has closed
        list->setCurrentIndex(list->model()->index(lineToLog(today.model()), 0));
        list->setFocus();
        const db::TodayRow *current = today.current();
        const QString key = current->key();
        open(bench, nullptr); // whom the list is on
        if (bench.window().findChild<widgets::LogContactDialog *>()->form().person().isNull()) {
            qFatal("the form is not for the row of the list");
        }
        bench.take(line, save, [&] {
            const auto is = [&key](const db::TodayRow &row) { return row.key() == key; };
            return !dialog() && std::ranges::none_of(today.model().rows(), is);
        });
    }
    bench.print(line);
}

void measureInTouch(WindowBench &bench)
{
    bench.workspace().showPage(Workspace::Engagement);
    const widgets::EngagementPage &page = bench.workspace().engagement();
    (void)QTest::qWaitFor([&page] { return page.report().has_value(); }, 30'000);
    WindowBench::Case line{u"log contact: save to the card of who is in touch"_s, 100};
    for (int i = 0; i < WindowBench::runs; ++i) {
        const db::CaseloadRow row = notMetYet(bench, 1000 + 10 * i, u"quiet"_s); // the card has to move
        open(bench, &row);
        const auto before = page.report()->figures.inTouch;
        bench.take(line, save, [&] { return !dialog() && page.report()->figures.inTouch != before; });
    }
    bench.print(line);
}

} // namespace

void measureSaving(WindowBench &bench)
{
    measurePersonsPage(bench);
    measureListRow(bench);
    measureToday(bench);
    measureInTouch(bench);
}

} // namespace bench
