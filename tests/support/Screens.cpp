#include "tests/support/Screens.h"

#include "db/circumstances/PersonRecordReader.h"
#include "db/documents/DocumentStore.h"
#include "db/people/CaseloadQuery.h"
#include "db/people/PersonStore.h"
#include "db/plans/PersonPlanReader.h"
#include "tests/support/Caseload.h"
#include "tests/support/FullRecord.h"
#include "tests/support/IntakeScreens.h"
#include "tests/support/SeveralScreens.h"
#include "widgets/circumstances/RecordForms.h"
#include "widgets/common/JobPool.h"
#include "widgets/dashboards/DashboardsPage.h"
#include "widgets/documents/CopyOutDialog.h"
#include "widgets/documents/DescribeSheet.h"
#include "widgets/documents/DocumentViewer.h"
#include "widgets/engagement/EngagementPage.h"
#include "widgets/mypage/MyPageDialog.h"
#include "widgets/person/EnrolmentDialog.h"
#include "widgets/person/EventDialog.h"
#include "widgets/person/PersonDialog.h"
#include "widgets/person/PersonPage.h"
#include "widgets/person/ReasonDialog.h"
#include "widgets/plans/PlanForms.h"
#include "widgets/services/ReferralForms.h"
#include "widgets/setup/AddUserDialog.h"
#include "widgets/setup/OwnPassphraseDialog.h"
#include "widgets/shell/ShortcutsDialog.h"
#include "widgets/shell/Workspace.h"
#include "widgets/today/TodayPage.h"
#include "widgets/unlock/NewStoreDialog.h"
#include "widgets/unlock/RecoveryDialog.h"
#include "widgets/unlock/UnlockPage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTableView>
#include <QTest>

namespace support
{

using namespace Qt::StringLiterals;
using widgets::Workspace;

void Screens::addPeople(qsizetype people)
{
    pourCaseload(m_store, people);
    const QList<std::pair<QString, QString>> names{
        // Very long, right to left, a single one.
        {u"Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh"_s,
         u"Aaaaaa Hubert Blaine Maximilian Bartholomew Christopher"_s},
        {u"الفارسي"_s, u"عبد الرحمن"_s},
        {QString(), u"Aisha"_s},
    };
    for (const auto &[family, given] : names) {
        model::Person person;
        person.familyName = family;
        person.givenName = given;
        person.alert = u"Two to visit"_s;
        if (!db::PersonStore(m_store.store()).add(person)) {
            qFatal("A person could not be added.");
        }
    }
    fillRecord(m_store, longestFile());
    IntakeScreens::addQuestions(m_store);
    addDocuments();
}

void Screens::addDocuments()
{
    const std::pair<QString, QByteArray> files[] = {
        {u"Tenancy agreement.svg"_s,
         "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 210 297'><rect x='20' y='30' width='120' height='8'/>"
         "<rect x='20' y='60' width='170' height='3'/><rect x='20' y='70' width='150' height='3'/></svg>"},
        {u"What_they_wrote_on_the_back_of_a_very_long_appointment_letter_from_the_housing_office.txt"_s,
         "I came by at ten and nobody was there."},
        {u"form.doc"_s, QByteArray("\xD0\xCF\x11\xE0", 4)},
    };
    for (const auto &[name, bytes] : files) {
        model::Document document;
        document.person = longestFile();
        document.fileName = name;
        document.day = QDate(2026, 10, 2);
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        if (!db::DocumentStore(m_store.store()).add(document, buffer)) {
            qFatal("A document could not be added.");
        }
    }
}

void Screens::settle(int milliseconds)
{
    QTest::qWait(milliseconds);
    widgets::JobPool::waitForDone();
    QTest::qWait(60);
}

void Screens::show(QWidget &screen, const QString &name)
{
    if (m_workspace && !QApplication::activeModalWidget()) {
        QApplication::setActiveWindow(m_workspace); // which a dialog that closes gives back to no window here
    }
    settle();
    m_seen(screen, name);
}

void Screens::showDialog(const QString &name)
{
    QWidget *dialog = QApplication::activeModalWidget();
    if (!dialog) {
        qFatal("there is no dialog for %s", qPrintable(name));
    }
    show(*dialog, name);
    static_cast<QDialog *>(dialog)->reject();
    settle(0);
}

model::PersonId Screens::longestFile()
{
    const model::Result<QList<db::CaseloadRow>> rows =
        db::CaseloadQuery(m_store.store()).rows({}, m_store.clock().today());
    for (const db::CaseloadRow &row : *rows) {
        if (row.state == "in touch"_L1 && row.nextDue.isValid()) {
            return row.person;
        }
    }
    return rows->isEmpty() ? model::PersonId() : rows->first().person;
}

void Screens::visit(QSize size, const Seen &seen)
{
    m_seen = seen;
    {
        Workspace workspace(m_store.store());
        m_workspace = &workspace;
        workspace.resize(size);
        workspace.show();
        QApplication::setActiveWindow(&workspace);
        settle(300);
        visitToday();
        visitPeople();
        SeveralScreens(m_store, workspace)
            .visit(
                longestFile(), [this](QWidget &screen, const QString &name) { show(screen, name); },
                [this](const QString &name) { showDialog(name); });
        visitFind();
        visitPerson();
        visitEngagement();
        visitSetUp();
        visitDialogs();
        visitRecord();
        visitDocuments();
        widgets::JobPool::waitForDone();
        m_workspace = nullptr;
    }
    visitVerdict(size);
    visitUnlock(size);
}

void Screens::visitToday()
{
    auto *whose = m_workspace->findChild<QComboBox *>(u"whose"_s);
    const auto choose = [this, whose](int at) {
        whose->setCurrentIndex(at);
        Q_EMIT whose->activated(at);
        settle();
        m_workspace->today().focusList();
    };
    choose(1);
    show(*m_workspace, u"today-team"_s);
    choose(0);
    show(*m_workspace, u"today-nothing"_s);
    choose(1);
}

void Screens::visitPeople()
{
    m_workspace->showPage(Workspace::People);
    show(*m_workspace, u"people"_s);
    auto *search = m_workspace->findChild<QLineEdit *>(u"peopleSearch"_s);
    search->setText(u"mar"_s);
    show(*m_workspace, u"people-search"_s);
    search->setText(u"zzzzzz"_s);
    show(*m_workspace, u"people-none"_s);
    search->clear();
    visitChosen();
}

void Screens::visitChosen()
{
    auto *table = m_workspace->findChild<QTableView *>(u"caseload"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    }
    show(*m_workspace, u"people-chosen"_s);
    for (QPushButton *button : m_workspace->findChild<QWidget *>(u"chosenBar"_s)->findChildren<QPushButton *>()) {
        button->click();
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            if (auto *to = dialog->findChild<QLineEdit *>(u"to"_s)) {
                QTest::keyClicks(to, u"sam"_s);
            }
            static const QMap<QString, QString> names{{u"assignDialog"_s, u"assign"_s},
                                                      {u"groupSession"_s, u"group-session"_s},
                                                      {u"phoneRound"_s, u"phone-round"_s},
                                                      {u"paperSheetDialog"_s, u"contact-sheet"_s},
                                                      {u"exportDialog"_s, u"export"_s}};
            showDialog(names.value(dialog->objectName(), dialog->objectName()));
        }
    }
    QTest::keyClick(table, Qt::Key_Escape);
    QApplication::setActiveWindow(m_workspace); // as a window system does when a dialog has closed
}

void Screens::visitFind()
{
    auto *find = m_workspace->findChild<QLineEdit *>(u"find"_s);
    find->setFocus();
    QTest::keyClicks(find, u"a"_s);
    show(*m_workspace, u"find"_s);
    QTest::keyClick(find, Qt::Key_Escape);
}

void Screens::visitPerson()
{
    m_workspace->openPerson(longestFile());
    show(*m_workspace, u"person"_s);
    showTab(widgets::PersonPage::tr("Documents"), u"person-documents"_s);
    showTab(widgets::PersonPage::tr("Details"), u"person-details"_s);
    showTab(widgets::PersonPage::tr("History"), u"person-history"_s);
}

/// Of a person's page; to be asked for first, as other buttons come and go with what a tab shows.
QList<QAbstractButton *> Screens::tabs() const
{
    QList<QAbstractButton *> tabs;
    for (QAbstractButton *button : m_workspace->person().findChildren<QAbstractButton *>()) {
        if (button->property("kind").toString() == "tab"_L1) {
            tabs.append(button);
        }
    }
    return tabs;
}

void Screens::visitRecord()
{
    db::CaseStore &store = m_store.store();
    const model::PersonId person = longestFile();
    const model::Result<db::PersonRecord> record = db::PersonRecordReader(store).of(person);
    m_workspace->openPerson(person);
    settle();
    const widgets::RecordForms forms(store, person, record->places, m_workspace);
    const auto open = [this](widgets::RecordSheet *sheet, const QString &name) {
        sheet->open();
        showDialog(name);
    };
    open(forms.addAlert(), u"record-alert"_s);
    open(forms.review(record->alerts.first()), u"record-alert-review"_s);
    open(forms.addContactMethod(), u"record-method"_s);
    open(forms.change(record->addresses.first()), u"record-address"_s);
    open(forms.addConsent(), u"record-consent"_s);
    open(forms.withdraw(record->consents.first()), u"record-consent-end"_s);
    open(forms.addRelationship(), u"record-relationship"_s);
    open(forms.addFeedback(), u"record-feedback"_s);
    visitPlan(person);
    (new widgets::MyPageDialog(store, *db::PersonStore(store).read(person), m_workspace))->open();
    showDialog(u"my-page"_s);
    const model::Result<QList<db::CaseloadRow>> rows = db::CaseloadQuery(store).rows({}, m_store.clock().today());
    m_workspace->openPerson(rows->first().person == person ? rows->last().person : rows->first().person);
    settle();
    showTab(widgets::PersonPage::tr("Details"), u"person-details-empty"_s);
    showTab(widgets::PersonPage::tr("Plan"), u"person-plan-empty"_s);
    showTab(widgets::PersonPage::tr("Services"), u"person-services-empty"_s);
}

void Screens::showTab(const QString &words, const QString &name)
{
    for (QAbstractButton *tab : tabs()) {
        if (tab->text() == words) {
            tab->click();
        }
    }
    show(*m_workspace, name);
}

void Screens::visitPlan(const model::PersonId &person)
{
    showTab(widgets::PersonPage::tr("Plan"), u"person-plan"_s);
    showTab(widgets::PersonPage::tr("Services"), u"person-services"_s);
    const auto open = [this](widgets::RecordSheet *sheet, const QString &name) {
        sheet->open();
        showDialog(name);
    };
    const widgets::PlanForms plan(m_store.store(), person, m_workspace);
    const model::Result<db::PersonPlan> read = db::PersonPlanReader(m_store.store()).of(person);
    open(plan.addGoal(), u"goal"_s);
    open(plan.say(read->goals.first()), u"goal-state"_s);
    open(plan.addAction({}), u"plan-action"_s);
    open(plan.change(read->actions.first()), u"plan-action-change"_s);
    const widgets::ReferralForms referrals(m_store.store(), person, m_workspace);
    open(referrals.add(), u"referral"_s);
    open(referrals.answer(read->referrals.first()), u"referral-answer"_s);
    open(referrals.end(read->referrals.first()), u"referral-end"_s);
}

void Screens::visitDocuments()
{
    db::CaseStore &store = m_store.store();
    // The tests are another program; the window's own lies beside it.
    widgets::PreviewProcess::setProgram(QCoreApplication::applicationDirPath() + u"/alongside"_s);
    const model::Result<QList<model::Document>> documents = db::DocumentStore(store).of(longestFile());
    for (const model::Document &document : *documents) {
        auto *viewer = new widgets::DocumentViewer(store, document, m_workspace);
        viewer->open();
        constexpr int longest = 8000;
        (void)QTest::qWaitFor([viewer] { return viewer->words() != widgets::DocumentViewer::tr("Opening…"); }, longest);
        showDialog(u"document-"_s + document.mediaType.section(u'/', 0, 0));
    }
    (new widgets::CopyOutDialog(documents->first(), m_workspace))->open();
    showDialog(u"document-copy"_s);
    widgets::DescribeSheet::of(store, documents->first(), m_workspace)->open();
    showDialog(u"document-change"_s);
}

void Screens::visitEngagement()
{
    m_workspace->showPage(Workspace::Engagement);
    settle(700);
    show(*m_workspace, u"engagement"_s);
    if (auto *figure = m_workspace->engagement().findChild<QAbstractButton *>(u"figure3"_s)) {
        figure->click();
        settle(200);
        show(*m_workspace, u"receipt"_s);
        QTest::keyClick(m_workspace->engagement().findChild<QWidget *>(u"receipt"_s), Qt::Key_Escape);
    }
    if (auto *table = m_workspace->engagement().findChild<QAbstractButton *>(u"table"_s)) {
        table->click();
        show(*m_workspace, u"curve-as-table"_s);
        table->click();
    }
    visitEngagementBelow();
    visitFigureDialogs();
    using widgets::DashboardsPage;
    for (const auto &[dashboard, name] :
         {std::pair(DashboardsPage::Services, u"services-dashboard"_s), {DashboardsPage::Team, u"team-dashboard"_s}}) {
        m_workspace->dashboards().showDashboard(dashboard);
        settle(500);
        show(*m_workspace, name);
    }
    m_workspace->dashboards().showDashboard(DashboardsPage::Engagement);
}

void Screens::visitSetUp()
{
    using Section = widgets::SetUpPage::Section;
    m_workspace->showPage(Workspace::SetUp);
    auto *page = m_workspace->findChild<widgets::SetUpPage *>();
    for (const auto &[section, name] : {std::pair(Section::Users, u"set-up"_s),
                                        {Section::Programmes, u"programmes"_s},
                                        {Section::Lists, u"lists"_s},
                                        {Section::Services, u"services"_s},
                                        {Section::Import, u"import"_s},
                                        {Section::Backup, u"backup"_s},
                                        {Section::AccessLog, u"access-log"_s},
                                        {Section::Look, u"look"_s}}) {
        page->showSection(section);
        show(*m_workspace, name);
    }
}

void Screens::visitDialogs()
{
    db::CaseStore &store = m_store.store();
    const model::PersonId person = longestFile();
    m_workspace->openPerson(person);
    settle();
    m_workspace->logContact();
    QWidget *log = QApplication::activeModalWidget();
    QTest::keyClicks(log->findChild<QPlainTextEdit *>(u"note"_s), u"Came by the hot desk. Phone was cut off."_s);
    show(*log, u"log-contact"_s);
    auto *when = log->findChild<QLineEdit *>(u"when"_s);
    when->selectAll();
    QTest::keyClicks(when, u"31 feb"_s);
    QTest::keyClick(log, Qt::Key_Return, Qt::ControlModifier);
    show(*m_workspace, u"behind-a-dialog"_s);
    showDialog(u"log-contact-wrong"_s);
    IntakeScreens(m_store, *m_workspace, [this](QWidget &screen, const QString &name) {
        show(screen, name);
    }).visit(person);
    (new widgets::PersonDialog(store, *db::PersonStore(store).read(person), m_workspace))->open();
    showDialog(u"change-details"_s);
    (new widgets::EventDialog(store, person, m_workspace))->open();
    showDialog(u"add-event"_s);
    visitOfferedDraft(person);
    (new widgets::EnrolmentDialog(store, person, m_workspace))->open();
    showDialog(u"enrol"_s);
    const auto act = [](const QString &) { return model::Result<void>(); };
    const widgets::ReasonDialog::Question question{
        {u"strike_out"_s, person, {}}, u"Strike out this entry"_s, u"It stays readable."_s, u"Strike out"_s};
    (new widgets::ReasonDialog(store, question, act, m_workspace))->open();
    showDialog(u"strike-out"_s);
    (new widgets::AddUserDialog(store, m_workspace))->open();
    showDialog(u"add-user"_s);
    (new widgets::OwnPassphraseDialog(store, m_workspace))->open();
    showDialog(u"own-passphrase"_s);
    (new widgets::ShortcutsDialog(m_workspace))->open();
    showDialog(u"keys"_s);
}

/// A small form that was begun before.
void Screens::visitOfferedDraft(const model::PersonId &person)
{
    auto *begun = new widgets::EventDialog(m_store.store(), person, m_workspace);
    begun->open();
    QTest::keyClicks(begun->findChild<QLineEdit *>(u"detail"_s), u"Lost the key"_s);
    begun->close();
    (new widgets::EventDialog(m_store.store(), person, m_workspace))->open();
    showDialog(u"event-draft-offered"_s);
}

void Screens::visitVerdict(QSize size)
{
    TestStore copy;
    copy.close();
    QFile::remove(db::StoreFolder{copy.path()}.generation());
    if (!copy.open()) {
        qFatal("The copied store did not open.");
    }
    Workspace workspace(copy.store());
    workspace.resize(size);
    workspace.show();
    QApplication::setActiveWindow(&workspace);
    settle(300);
    show(workspace, u"store-verdict"_s);
    widgets::JobPool::waitForDone();
}

void Screens::visitUnlock(QSize size)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    const db::StoreEnvironment environment = m_store.environment();
    for (const bool known : {false, true}) {
        if (known) {
            widgets::KnownStores(settings).note(m_store.path(), u"Second Chances"_s, m_store.clock().today());
        }
        widgets::UnlockPage page(environment, settings);
        page.resize(size);
        page.show();
        QApplication::setActiveWindow(&page);
        show(page, known ? u"unlock"_s : u"unlock-first"_s);
        if (known) {
            (new widgets::NewStoreDialog(environment, folder.path(), &page))->open();
            showDialog(u"new-store"_s);
            (new widgets::RecoveryDialog(environment, {m_store.path(), u"Second Chances"_s, {}}, &page))->open();
            showDialog(u"recovery"_s);
        }
    }
}

} // namespace support
