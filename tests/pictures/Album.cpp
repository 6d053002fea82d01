#include "tests/pictures/Album.h"

#include "db/people/CaseloadQuery.h"
#include "db/people/PersonStore.h"
#include "tests/support/Caseload.h"
#include "widgets/common/JobPool.h"
#include "widgets/contacts/ContactForm.h"
#include "widgets/contacts/LogContactDialog.h"
#include "widgets/look/Theme.h"
#include "widgets/people/PeoplePage.h"
#include "widgets/person/EventDialog.h"
#include "widgets/person/PersonPage.h"
#include "widgets/shell/Workspace.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

namespace pictures
{

using widgets::Look;
using widgets::Workspace;

namespace
{
constexpr Setting settings[] = {
    {"light", Look::Light, 100, {1366, 768}},           {"dark", Look::Dark, 100, {1366, 768}},
    {"contrast", Look::HighContrast, 100, {1366, 768}}, {"text150", Look::Light, 150, {1366, 768}},
    {"text200", Look::Light, 200, {1366, 768}},         {"wide", Look::Light, 100, {1920, 1080}},
};
constexpr qsizetype people = 2000;
} // namespace

Album::Album(const QString &folder)
    : m_folder(folder)
{
    QDir().mkpath(folder);
}

bool Album::take()
{
    takeEmpty(settings[0]);
    support::pourCaseload(m_store, people);
    addAwkwardPeople();
    for (const Setting &setting : settings) {
        takeIn(setting);
    }
    return m_allWritten;
}

void Album::settle(int milliseconds)
{
    QTest::qWait(milliseconds);
    widgets::JobPool::waitForDone();
    QTest::qWait(120);
}

void Album::shoot(QWidget &window, const QString &name)
{
    settle();
    const QString path = QDir(m_folder).filePath(m_prefix + name + QStringLiteral(".png"));
    m_allWritten = window.grab().save(path) && m_allWritten;
}

/// Names that break layouts: very long, right to left, a single one, none.
void Album::addAwkwardPeople()
{
    const QList<std::pair<QString, QString>> names{
        {QStringLiteral("Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh"),
         QStringLiteral("Aaaaaa Hubert Blaine Maximilian Bartholomew Christopher")},
        {QStringLiteral("الفارسي"), QStringLiteral("عبد الرحمن")},
        {QString(), QStringLiteral("Aisha")},
    };
    for (const auto &[family, given] : names) {
        model::Person person;
        person.familyName = family;
        person.givenName = given;
        person.alert = QStringLiteral("Two to visit");
        if (!db::PersonStore(m_store.store()).add(person)) {
            qFatal("A person could not be added.");
        }
    }
}

model::PersonId Album::longestFile()
{
    const model::Result<QList<db::CaseloadRow>> rows =
        db::CaseloadQuery(m_store.store()).rows({}, m_store.clock().today());
    for (const db::CaseloadRow &row : *rows) {
        if (row.state == QLatin1StringView("in touch") && row.nextDue.isValid()) {
            return row.person;
        }
    }
    return rows->first().person;
}

void Album::takeEmpty(const Setting &setting)
{
    widgets::Theme::current().apply(setting.look, setting.textPercent);
    m_prefix = QStringLiteral("empty-");
    Workspace workspace(m_store.store());
    workspace.resize(setting.size);
    workspace.show();
    shoot(workspace, QStringLiteral("people"));
}

void Album::takeIn(const Setting &setting)
{
    widgets::Theme::current().apply(setting.look, setting.textPercent);
    m_prefix = QString::fromLatin1(setting.name) + u'-';
    Workspace workspace(m_store.store());
    workspace.resize(setting.size);
    workspace.show();
    settle(600);
    shoot(workspace, QStringLiteral("people"));
    auto *search = workspace.findChild<QLineEdit *>(QStringLiteral("peopleSearch"));
    QTest::keyClicks(search, QStringLiteral("mar"));
    shoot(workspace, QStringLiteral("people-search"));
    search->clear();
    workspace.openPerson(longestFile());
    shoot(workspace, QStringLiteral("person"));
    for (QToolButton *tab : workspace.person().findChildren<QToolButton *>()) {
        if (tab->property("kind").toString() == QLatin1StringView("tab") &&
            tab->text() != QLatin1StringView("Timeline")) {
            tab->click();
            shoot(workspace, QStringLiteral("person-") + tab->text().toLower());
        }
    }
    workspace.showPage(Workspace::Engagement);
    settle(1500);
    shoot(workspace, QStringLiteral("engagement"));
    workspace.showPage(Workspace::SetUp);
    shoot(workspace, QStringLiteral("set-up"));
    workspace.showImport();
    shoot(workspace, QStringLiteral("import"));
    workspace.showPage(Workspace::Person);
    workspace.logContact();
    auto *dialog = workspace.findChild<widgets::LogContactDialog *>();
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(QStringLiteral("note")),
                     QStringLiteral("Came by the hot desk. Phone was cut off."));
    shoot(*dialog, QStringLiteral("log-contact"));
    auto *when = dialog->findChild<QLineEdit *>(QStringLiteral("when"));
    when->selectAll();
    QTest::keyClicks(when, QStringLiteral("31 feb"));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    shoot(*dialog, QStringLiteral("log-contact-wrong"));
    shoot(workspace, QStringLiteral("behind-a-dialog"));
    dialog->close();
    shootOfferedDraft(workspace);
}

/// A small form that was begun before.
void Album::shootOfferedDraft(Workspace &workspace)
{
    const model::PersonId person = workspace.person().person();
    auto *begun = new widgets::EventDialog(m_store.store(), person, &workspace);
    begun->open();
    QTest::keyClicks(begun->findChild<QLineEdit *>(QStringLiteral("detail")), QStringLiteral("Lost the key"));
    begun->close();
    auto *again = new widgets::EventDialog(m_store.store(), person, &workspace);
    again->open();
    shoot(*again, QStringLiteral("event-draft-offered"));
    again->close();
}

} // namespace pictures
