#include "db/contacts/ContactCells.h"
#include "db/people/PersonStore.h"
#include "tests/bench/Cases.h"
#include "tests/bench/WindowBench.h"
#include "widgets/common/NewestJob.h"
#include "widgets/people/CaseloadModel.h"
#include "widgets/people/PeoplePage.h"
#include "widgets/person/PersonPage.h"
#include "widgets/shell/MainWindow.h"
#include "widgets/shell/Workspace.h"

#include <QAbstractButton>

#include <algorithm>

namespace bench
{

using namespace Qt::StringLiterals;
using widgets::Workspace;

namespace
{

constexpr int manyEntries = 5000;

/// The first who has no more already, from an earlier run, and as many as are missing.
std::pair<model::PersonId, qsizetype> whoGetsMany(WindowBench &bench)
{
    const widgets::CaseloadModel &rows = bench.workspace().people().model();
    for (int at = 0; at < rows.rowCount(); ++at) {
        const auto file = db::PersonStore(bench.store()).read(rows.row(at).person);
        if (file && file->contacts.size() < manyEntries + manyEntries / 10) {
            return {rows.row(at).person, manyEntries - file->contacts.size()};
        }
    }
    qFatal("everybody has too many entries");
}

model::PersonId withManyEntries(WindowBench &bench)
{
    const auto [person, missing] = whoGetsMany(bench);
    if (missing <= 0) {
        return person;
    }
    std::vector<model::Operation> operations;
    for (qsizetype i = 0; i < missing; ++i) {
        model::Contact contact;
        contact.id = bench.store().newId<model::ContactId>();
        contact.person = person;
        contact.day = QDate(2024, 1, 1).addDays(i % 700);
        contact.note = u"Came by the hot desk, and talked about the rent and the bus pass."_s;
        operations.push_back(db::makeContact(contact));
    }
    if (!bench.store().commit(model::Action::LogContact,
                              db::CompartmentChange::inCaseFile(person, std::move(operations)))) {
        qFatal("the bench could not write");
    }
    bench.rest();
    return person;
}

void measureTabs(WindowBench &bench)
{
    widgets::PersonPage &page = bench.workspace().person();
    const auto quiet = [&page] {
        return std::ranges::none_of(page.findChildren<widgets::NewestJob *>(), &widgets::NewestJob::isRunning);
    };
    QList<QAbstractButton *> tabs;
    for (auto *button : page.findChildren<QAbstractButton *>()) {
        if (button->property("kind").toString() == "tab"_L1) {
            tabs.append(button);
        }
    }
    for (qsizetype at = 1; at < tabs.size(); ++at) {
        WindowBench::Case line{u"person with 5,000 entries: tab "_s + tabs[at]->text(), 100};
        for (int i = 0; i < WindowBench::runs; ++i) {
            tabs.first()->click();
            page.reload(); // or it would be filled already
            bench.rest();
            bench.take(line, [&] { tabs[at]->click(); }, quiet);
        }
        bench.print(line);
    }
    tabs.first()->click();
}

} // namespace

void measurePerson(WindowBench &bench)
{
    Workspace &workspace = bench.workspace();
    const model::PersonId person = withManyEntries(bench);
    for (const auto &[name, who] : {std::pair{u"person"_s, workspace.people().model().row(20).person},
                                    {u"person with 5,000 entries"_s, person}}) {
        WindowBench::Case line{name, 100};
        for (int i = 0; i < WindowBench::runs; ++i) {
            workspace.showPage(Workspace::People);
            bool shown = false;
            const auto connection = QObject::connect(&workspace.person(), &widgets::PersonPage::shown, &bench.window(),
                                                     [&shown] { shown = true; });
            bench.take(line, [&, who = who] { workspace.openPerson(who); }, [&] { return shown; });
            QObject::disconnect(connection);
        }
        bench.print(line);
    }
    measureTabs(bench);
}

} // namespace bench
