#include "widgets/shell/Workspace.h"

#include "widgets/access/RoleWords.h"
#include "widgets/dashboards/DashboardsPage.h"
#include "widgets/look/Theme.h"
#include "widgets/people/CaseloadModel.h"
#include "widgets/people/CaseloadReader.h"
#include "widgets/people/CaseloadText.h"
#include "widgets/people/PeoplePage.h"
#include "widgets/person/PersonPage.h"
#include "widgets/programmes/TeamWords.h"
#include "widgets/shell/FindKey.h"
#include "widgets/shell/Rail.h"
#include "widgets/shell/ShortcutsDialog.h"
#include "widgets/shell/Toast.h"
#include "widgets/shell/TopBar.h"
#include "widgets/shell/VerdictBanner.h"
#include "widgets/shell/forms/PeopleWork.h"
#include "widgets/today/TodayPage.h"
#include "widgets/today/TodayText.h"

#include <QAction>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace widgets
{

Workspace::Workspace(db::CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_rail(new Rail)
    , m_pages(new QStackedWidget)
    , m_today(new TodayPage(store))
    , m_caseload(new CaseloadModel(this))
    , m_reader(new CaseloadReader(store, *m_caseload, this))
    , m_toast(new Toast(this))
    , m_verdict(new VerdictBanner(store, this))
    , m_forms(new OpenForms(store, *m_caseload, *m_toast, this))
    , m_several(new PeopleWork(store, *m_caseload, *m_toast, this))
{
    readTeamWords();
    m_bar = new TopBar([this](const QString &typed, int most) { return m_caseload->find(typed, most); },
                       store.session().userName, RoleWords::of(store.session().role));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_verdict);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_pages, 1);
    layout->addLayout(middle, 1);
    setUpPages();
    setUpCommands();
    connectSignals();
}

void Workspace::readTeamWords()
{
    if (const model::Result<void> read = TeamWords::current().read(m_store); !read) {
        m_forms->report(read.error()); // what is built in does meanwhile
    }
}

void Workspace::readPeople()
{
    if (!std::exchange(m_readingPeople, true)) {
        m_reader->reload();
        QTimer::singleShot(0, this, &Workspace::makePagesAhead);
    }
}

/// One at a time, so that whoever clicks meanwhile does not wait.
void Workspace::makePagesAhead()
{
    if (!m_people) {
        (void)people();
        QTimer::singleShot(0, this, &Workspace::makePagesAhead);
    } else {
        (void)person();
    }
}

void Workspace::setUpPages()
{
    m_pages->insertWidget(Today, m_today);
    for (const Page page : {People, Person, Engagement, SetUp}) {
        m_pages->insertWidget(page, new QWidget); // until it is wanted
    }
    m_rail->addPage(Today, "sun", tr("Today"), QKeySequence(Qt::CTRL | Qt::Key_1));
    m_rail->addPage(People, "users", tr("People"), QKeySequence(Qt::CTRL | Qt::Key_2));
    m_rail->addPage(Engagement, "chart-line", tr("Dashboards"), QKeySequence(Qt::CTRL | Qt::Key_3));
    m_rail->addPage(SetUp, "settings", tr("Set-up"), QKeySequence(Qt::CTRL | Qt::Key_4));
    m_rail->setCurrent(Today);
}

void Workspace::setUpCommands()
{
    const auto add = [this](const QString &words, const QKeySequence &key, auto act) {
        auto *action = new QAction(words, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        m_bar->find().addCommand(action);
    };
    new FindKey(this);
    connect(new QShortcut(FindKey::key(), this), &QShortcut::activated, &m_bar->find(), &FindBox::start);
    add(tr("Keys and help"), QKeySequence(Qt::Key_F1), [this] {
        auto *dialog = new ShortcutsDialog(window());
        dialog->open();
    });
    add(tr("Undo"), QKeySequence::Undo, [this] { m_toast->undo(); });
    add(tr("Next part of the window"), QKeySequence(Qt::Key_F6), [this] { focusNextPart(); });
    add(tr("Go to today"), {}, [this] { showPage(Today); });
    add(tr("Go to people"), {}, [this] { showPage(People); });
    add(tr("Go to the engagement dashboard"), {}, [this] { showDashboard(DashboardsPage::Engagement); });
    add(tr("Go to the services dashboard"), {}, [this] { showDashboard(DashboardsPage::Services); });
    if (m_store.require(model::Action::Supervise)) {
        add(tr("Go to the team dashboard"), {}, [this] { showDashboard(DashboardsPage::Team); });
    }
    add(tr("Go to set-up"), {}, [this] { showPage(SetUp); });
    add(tr("Import a file"), {}, [this] { showImport(); });
    // Their keys belong to the buttons that show them; here they can be found by their words.
    add(tr("Log a contact"), {}, [this] { logContact(); });
    add(tr("Log a group session"), QKeySequence(Qt::CTRL | Qt::Key_G),
        [this] { m_forms->logGroup(m_caseload->chosen()); });
    add(tr("Start a phone round"), QKeySequence(Qt::CTRL | Qt::Key_R), [this] { startRound(); });
    add(tr("Print a blank contact sheet"), {}, [this] { m_several->printSheet(QList<db::CaseloadRow>()); });
    add(tr("Key in a contact sheet"), {}, [this] { m_several->keyIn(); });
    add(tr("Add a person"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] { m_forms->addPerson(); });
    add(tr("Lock"), {}, [this] { Q_EMIT lockWanted(); });
}

void Workspace::connectSignals()
{
    connect(m_rail, &Rail::chosen, this, [this](int page) { showPage(static_cast<Page>(page)); });
    connect(m_bar, &TopBar::logContactWanted, this, &Workspace::logContact);
    connect(m_bar, &TopBar::lockWanted, this, &Workspace::lockWanted);
    connect(&m_bar->find(), &FindBox::personChosen, this, &Workspace::openPerson);
    connect(&m_bar->find(), &FindBox::addWanted, m_forms, &OpenForms::addPerson);
    connect(&m_store, &db::CaseStore::changed, this, [this](const db::Change &change) {
        if (change.everyone || change.people.isEmpty()) {
            readTeamWords();
        }
    });
    connect(m_verdict, &VerdictBanner::backupsWanted, this, [this] { showSetUp(SetUpPage::Section::Backup); });
    connect(m_reader, &CaseloadReader::filled, this, [this] {
        (void)people(); // what is read is there to be shown
        Q_EMIT filled();
    });
    connect(m_reader, &CaseloadReader::failed, m_forms, &OpenForms::report);
    connect(m_forms, &OpenForms::personAdded, this, &Workspace::openPerson);
    connect(m_forms, &OpenForms::personGone, this, [this](const model::PersonId &person) {
        if (m_pages->currentIndex() == Person && m_person && m_person->person() == person) {
            showPage(People);
        }
    });
    connect(m_forms, &OpenForms::closed, m_today, &TodayPage::refresh); // a draft may be kept
    connect(m_forms, &OpenForms::draftIsBack, this, [this] {
        if (m_person) {
            m_person->reload();
        }
        m_today->refresh();
    });
    connectToday();
    connectSeveral();
}

void Workspace::connectSeveral()
{
    connect(m_today, &TodayPage::roundWanted, this, &Workspace::startRound);
    connect(m_today, &TodayPage::sheetWanted, m_several,
            qOverload<const QList<model::PersonId> &>(&PeopleWork::printSheet));
    connect(m_today, &TodayPage::keyInWanted, m_several, &PeopleWork::keyIn);
    connect(m_several, &PeopleWork::closed, m_today, &TodayPage::refresh);
    connect(m_several, &PeopleWork::draftDiscarded, m_forms, &OpenForms::discarded);
    connect(m_several, &PeopleWork::failed, m_forms, &OpenForms::report);
}

void Workspace::connectToday()
{
    // The first page comes first: all else is read and made once it is there.
    connect(m_today, &TodayPage::filled, this, &Workspace::readPeople);
    connect(m_today, &TodayPage::failed, this, &Workspace::readPeople);
    connect(m_today, &TodayPage::personChosen, this, &Workspace::openPerson);
    connect(m_today, &TodayPage::logWanted, this,
            [this](const model::PersonId &person, const QString &name, const QString &reference) {
                m_forms->log({person, name, reference});
            });
    connect(m_today, &TodayPage::draftDiscarded, m_forms, &OpenForms::discarded);
    connect(m_today, &TodayPage::failed, m_forms, &OpenForms::report);
    connect(m_today, &TodayPage::everyoneWanted, this, [this] { showPage(People); });
    connect(m_today, &TodayPage::draftChosen, this,
            [this](const db::Draft &draft, const QString &name, const QString &reference) {
                finishDraft(draft, {draft.person.value_or(model::PersonId()), name, reference});
            });
    connect(m_today, &TodayPage::did, this, [this](const QString &words, const TodayWork::Undo &undo) {
        m_toast->say(words, [this, undo] {
            const model::Result<void> undone = undo();
            undone ? m_today->reload() : m_forms->report(undone.error());
        });
    });
}

void Workspace::finishDraft(const db::Draft &draft, const OpenForms::Who &who)
{
    if (draft.form == QLatin1StringView("contact")) {
        m_forms->finish(draft, who);
    } else if (draft.form == QLatin1StringView("group_session")) {
        m_forms->finishGroup(draft);
    } else if (draft.form == QLatin1StringView("intake")) {
        m_forms->finishIntake(draft);
    } else if (draft.form == QLatin1StringView("service")) {
        showSetUp(SetUpPage::Section::Services);
    } else if (draft.form == QLatin1StringView("programme")) {
        showSetUp(SetUpPage::Section::Programmes);
    } else if (draft.form == QLatin1StringView("phone_round")) {
        m_several->goOnRinging(draft);
    } else if (draft.form == QLatin1StringView("paper_sheet")) {
        m_several->goOnKeyingIn(draft);
    } else {
        openPerson(who.person); // the other forms offer their draft when they are opened from there
    }
}

void Workspace::startRound()
{
    if (m_pages->currentIndex() == Today) {
        m_several->ring(m_today->people());
    } else {
        m_several->ring(people().chosenOrShown());
    }
}

PeoplePage &Workspace::people()
{
    if (!m_people) {
        m_people = new PeoplePage(m_store, *m_caseload, *m_reader);
        connect(m_people, &PeoplePage::personChosen, this, &Workspace::openPerson);
        connect(m_people, &PeoplePage::addWanted, m_forms, [this] { m_forms->addPerson(); });
        connect(m_people, &PeoplePage::importWanted, this, &Workspace::showImport);
        connect(m_people, &PeoplePage::assignWanted, m_forms, &OpenForms::assign);
        connect(m_people, &PeoplePage::groupWanted, m_forms, &OpenForms::logGroup);
        connect(m_people, &PeoplePage::roundWanted, this, &Workspace::startRound);
        connect(m_people, &PeoplePage::sheetWanted, m_several,
                qOverload<const QList<db::CaseloadRow> &>(&PeopleWork::printSheet));
        connect(m_people, &PeoplePage::exportWanted, m_several, &PeopleWork::exportPeople);
        connect(m_people, &PeoplePage::copied, this, [this](int lines) {
            m_toast->say(tr("%n person(s) copied. The clipboard can be read by other programs.", nullptr, lines));
        });
        connect(m_people, &PeoplePage::failed, m_forms, &OpenForms::report);
        putPage(People, m_people);
        readPeople();
    }
    return *m_people;
}

PersonPage &Workspace::person()
{
    if (!m_person) {
        m_person = new PersonPage(m_store);
        connect(m_person, &PersonPage::backWanted, this, [this] {
            showPage(People);
            m_people->focusList();
        });
        connect(m_person, &PersonPage::shown, this, [this] {
            // Nothing could take the keyboard while the person was being read.
            if (const QWidget *focus = window()->focusWidget(); !focus || !focus->isVisible() || focus == m_pages) {
                m_person->takeFocus();
            }
        });
        connect(m_person, &PersonPage::logContactWanted, this, &Workspace::logContact);
        connect(m_person, &PersonPage::draftChosen, this,
                [this](const db::Draft &draft) { m_forms->finish(draft, personInView()); });
        connect(m_person, &PersonPage::draftDiscarded, m_forms, &OpenForms::discarded);
        connect(m_person, &PersonPage::correctWanted, this,
                [this](const model::Contact &contact) { m_forms->correct(contact, personInView()); });
        connect(m_person, &PersonPage::recordSaved, m_forms, &OpenForms::saved);
        connect(m_person, &PersonPage::failed, m_forms, &OpenForms::report);
        putPage(Person, m_person);
    }
    return *m_person;
}

DashboardsPage &Workspace::dashboards()
{
    if (!m_dashboards) {
        m_dashboards = new DashboardsPage(m_store);
        connect(m_dashboards, &DashboardsPage::personChosen, this, &Workspace::openPerson);
        connect(m_dashboards, &DashboardsPage::importWanted, this, &Workspace::showImport);
        connect(m_dashboards, &DashboardsPage::did, m_toast, [this](const QString &words) { m_toast->say(words); });
        connect(m_dashboards, &DashboardsPage::logWanted, this, [this](const model::PersonId &person) {
            for (const db::CaseloadRow &row : m_caseload->lines().of({person})) {
                m_forms->log({person, CaseloadText::nameOf(row), row.reference});
            }
        });
        connect(m_dashboards, &DashboardsPage::assignWanted, this,
                [this](const QList<model::PersonId> &people) { m_forms->assign(m_caseload->lines().of(people)); });
        putPage(Engagement, m_dashboards);
    }
    return *m_dashboards;
}

void Workspace::showDashboard(int dashboard)
{
    dashboards().showDashboard(static_cast<DashboardsPage::Dashboard>(dashboard));
    showPage(Engagement);
}

EngagementPage &Workspace::engagement()
{
    return dashboards().engagement();
}

SetUpPage &Workspace::setUp()
{
    if (!m_setUp) {
        m_setUp = new SetUpPage(m_store);
        connect(m_setUp, &SetUpPage::lookChosen, this,
                [this](Look look) { Q_EMIT lookChosen(look, Theme::current().textPercent()); });
        connect(m_setUp, &SetUpPage::textSizeChosen, this,
                [this](int percent) { Q_EMIT lookChosen(Theme::current().look(), percent); });
        connect(m_setUp, &SetUpPage::languageChosen, this, &Workspace::languageChosen);
        putPage(SetUp, m_setUp);
    }
    return *m_setUp;
}

void Workspace::putPage(Page place, QWidget *page)
{
    delete m_pages->widget(place);
    m_pages->insertWidget(place, page);
}

Workspace::Place Workspace::place() const
{
    return {static_cast<Page>(m_pages->currentIndex()), m_person ? m_person->person() : model::PersonId(),
            m_setUp ? m_setUp->section() : SetUpPage::Section::Users};
}

void Workspace::goTo(const Place &place)
{
    if (place.page == SetUp) {
        setUp().showSection(place.section);
    }
    place.page == Person ? openPerson(place.person) : showPage(place.page);
}

void Workspace::makePage(Page page)
{
    switch (page) {
    case Today:
        break;
    case People:
        (void)people();
        break;
    case Person:
        (void)person();
        break;
    case Engagement:
        (void)dashboards();
        break;
    case SetUp:
        (void)setUp();
    }
}

void Workspace::showPage(Page page)
{
    makePage(page);
    if (page == Today && m_today->isFilled()) {
        m_today->reload(); // a draft that was kept elsewhere says nothing
    }
    m_pages->setCurrentIndex(page);
    m_rail->setCurrent(page == Person ? People : page);
    switch (page) {
    case Today:
        m_today->focusList();
        break;
    case People:
        m_people->takeFocus();
        break;
    case Person:
        m_person->takeFocus();
        break;
    default:
        m_pages->currentWidget()->setFocus();
    }
}

void Workspace::showImport()
{
    showSetUp(SetUpPage::Section::Import);
}

void Workspace::showSetUp(SetUpPage::Section section)
{
    setUp().showSection(section);
    showPage(SetUp);
}

void Workspace::openPerson(const model::PersonId &person)
{
    if (!person.isNull()) {
        this->person().open(person);
        showPage(Person);
    }
}

/// Who is in view, or null.
OpenForms::Who Workspace::personInView() const
{
    return {m_person->person(), m_person->name(), m_person->reference()};
}

/// Whom the user means by where the keyboard and the pages are.
OpenForms::Who Workspace::whoIsMeant() const
{
    const int page = m_pages->currentIndex();
    if (const db::TodayRow *row = m_today->current(); row && m_today->hasListFocus() && page == Today) {
        return {row->person, row->person.isNull() ? QString() : TodayText::name(*row), row->reference};
    }
    if (page == Person && m_person && !m_person->person().isNull()) {
        return personInView();
    }
    const model::PersonId current = m_people ? m_people->currentPerson() : model::PersonId();
    if (current.isNull() || !m_people->hasListFocus()) {
        return {};
    }
    const db::CaseloadRow &row = m_caseload->row(m_caseload->shownPosition(current));
    return {current, CaseloadText::nameOf(row), row.reference};
}

void Workspace::logContact()
{
    m_forms->log(whoIsMeant());
}

void Workspace::keepDrafts()
{
    m_forms->keepDrafts();
}

void Workspace::focusNextPart()
{
    const QList<QWidget *> parts{m_bar, m_rail, m_pages};
    qsizetype current = 0;
    for (qsizetype at = 0; at < parts.size(); ++at) {
        if (parts[at]->isAncestorOf(focusWidget())) {
            current = at;
        }
    }
    QWidget *next = parts[(current + 1) % parts.size()];
    for (QWidget *child = next->nextInFocusChain(); child != next; child = child->nextInFocusChain()) {
        if (next->isAncestorOf(child) && child->isVisible() && child->focusPolicy() & Qt::TabFocus) {
            child->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_toast->place();
}

} // namespace widgets
