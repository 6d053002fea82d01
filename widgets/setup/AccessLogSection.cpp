#include "widgets/setup/AccessLogSection.h"

#include "db/access/UserStore.h"
#include "widgets/common/Words.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace widgets
{

using model::Result;

namespace
{
constexpr int rowsShown = 200;
}

AccessLogSection::AccessLogSection(db::CaseStore &store, QWidget *parent)
    : SetUpSection(store, tr("Access log"), parent)
    , m_table(new QTableWidget(0, 4, this))
{
    QLabel *words = label("muted", tr("The last %1 entries, newest first.").arg(rowsShown), this);
    body()->addWidget(words);
    setUpTable();
    auto *check = new QPushButton(icon("file-check"), tr("Check the log"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(check);
    row->addStretch();
    body()->addLayout(row);
    connect(check, &QPushButton::clicked, this, &AccessLogSection::verify);
    allow(check, model::Action::ReadAudit);
}

void AccessLogSection::setUpTable()
{
    m_table->setAccessibleName(tr("Access log"));
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("About")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::current().scaled(28));
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    body()->addWidget(m_table, 1);
}

void AccessLogSection::refresh()
{
    if (!model::may(store().session().role, model::Action::ReadAudit)) {
        return;
    }
    reading().run(
        [store = &store()]() -> Result<Page> {
            Result<QList<db::AccessLog::Entry>> entries = db::AccessLog(*store).page(rowsShown);
            if (!entries) {
                return std::unexpected(entries.error());
            }
            // Only managers may list the users: others see that somebody did it, and themselves.
            const Result<QList<model::User>> users = db::UserStore(*store).list();
            return Page{*std::move(entries), users ? *users : QList<model::User>()};
        },
        [this](const Result<Page> &page) { show(page); });
}

void AccessLogSection::show(const Result<Page> &page)
{
    if (!page) {
        sayError(page.error());
        return;
    }
    const auto nameOf = [&](const model::UserId &id) {
        const auto user = std::ranges::find(page->users, id, &model::User::id);
        const bool self = id == store().session().user;
        return user != page->users.end() ? user->name : self ? store().session().userName : tr("Another user");
    };
    m_table->setRowCount(static_cast<int>(page->entries.size()));
    int row = 0;
    for (const db::AccessLog::Entry &entry : page->entries) {
        const QString when = QLocale().toString(entry.at.toLocalTime(), QStringLiteral("d MMM yyyy HH:mm"));
        m_table->setItem(row, 0, new QTableWidgetItem(when));
        m_table->setItem(row, 1, new QTableWidgetItem(nameOf(entry.user)));
        m_table->setItem(row, 2, new QTableWidgetItem(wordsOf(entry.action)));
        m_table->setItem(row, 3, new QTableWidgetItem(entry.person ? tr("One person") : QString()));
        ++row;
    }
}

QString AccessLogSection::wordsOf(const QString &action)
{
    const QList<std::pair<QLatin1StringView, QString>> known = {
        {QLatin1StringView("backup"), tr("Made a backup")},
        {QLatin1StringView("recovery"), tr("Opened with the recovery sheet")},
        {QLatin1StringView("set_passphrase"), tr("Gave a new passphrase")},
        {QLatin1StringView("read_person"), tr("Read a person's file")},
        {QLatin1StringView("search"), tr("Searched")},
        {QLatin1StringView("report"), tr("Read a report")},
        {QLatin1StringView("export"), tr("Took out a file")},
        {QLatin1StringView("list"), tr("Looked at a list")},
        {QLatin1StringView("audit"), tr("Read the access log")},
        {QLatin1StringView("print"), tr("Printed")},
        {QLatin1StringView("document"), tr("Opened a document")},
        {QLatin1StringView("export_document"), tr("Took out a document")},
    };
    for (const auto &[name, words] : known) {
        if (action == name) {
            return words;
        }
    }
    return action;
}

void AccessLogSection::verify()
{
    work().run([store = &store()] { return db::AccessLog(*store).verify(); },
               [this](const Result<QStringList> &findings) {
                   if (!findings) {
                       sayError(findings.error());
                   } else if (findings->isEmpty()) {
                       say(tr("The log is whole: nothing in it was changed, put in or taken out."));
                   } else {
                       say(tr("The log does not hold:") + u'\n' + findings->join(u'\n'));
                   }
               });
}

} // namespace widgets
