#include "widgets/shell/Workspace.h"

#include "db/contacts/ContactStore.h"
#include "db/drafts/DraftStore.h"
#include "widgets/access/RoleWords.h"
#include "widgets/common/ErrorText.h"
#include "widgets/contacts/GroupSessionDialog.h"
#include "widgets/contacts/LogContactDialog.h"
#include "widgets/engagement/EngagementPage.h"
#include "widgets/look/Theme.h"
#include "widgets/paper/KeyInDialog.h"
#include "widgets/people/CaseloadModel.h"
#include "widgets/people/CaseloadText.h"
#include "widgets/people/PeoplePage.h"
#include "widgets/person/PersonDialog.h"
#include "widgets/person/PersonPage.h"
#include "widgets/programmes/TeamWords.h"
#include "widgets/shell/FindKey.h"
#include "widgets/shell/PeopleWork.h"
#include "widgets/shell/Rail.h"
#include "widgets/shell/ShortcutsDialog.h"
#include "widgets/shell/Toast.h"
#include "widgets/shell/TopBar.h"
#include "widgets/shell/VerdictBanner.h"
#include "widgets/today/TodayPage.h"
#include "widgets/today/TodayText.h"

#include <QAction>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace widgets
{

Workspace::Workspace(db::CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_rail(new Rail)
    , m_pages(new QStackedWidget)
    , m_today(new TodayPage(store))
    , m_people(new PeoplePage(store))
    , m_person(new PersonPage(store))
    , m_toast(new Toast(this))
    , m_several(new PeopleWork(store, finder(), *m_toast, this))
    , m_verdict(new VerdictBanner(store, this))
{
    readTeamWords();
    m_today->reload();
    m_people->reload(); // which goes on while the rest is made
    m_bar = new TopBar([this](const QString &typed, int most) { return m_people->model().find(typed, most); },
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
        report(read.error()); // what is built in does meanwhile
    }
}

void Workspace::setUpPages()
{
    m_pages->insertWidget(Today, m_today);
    m_pages->insertWidget(People, m_people);
    m_pages->insertWidget(Person, m_person);
    m_pages->insertWidget(Engagement, new QWidget);
    m_pages->insertWidget(SetUp, new QWidget);
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
    add(tr("Go to the engagement dashboard"), {}, [this] { showPage(Engagement); });
    add(tr("Go to set-up"), {}, [this] { showPage(SetUp); });
    add(tr("Import a file"), {}, [this] { showImport(); });
    // Their keys belong to the buttons that show them; here they can be found by their words.
    add(tr("Log a contact"), {}, [this] { logContact(); });
    add(tr("Log a group session"), QKeySequence(Qt::CTRL | Qt::Key_G),
        [this] { m_several->logGroup(m_people->model().chosen()); });
    add(tr("Start a phone round"), QKeySequence(Qt::CTRL | Qt::Key_R), [this] { startRound(); });
    add(tr("Print a blank contact sheet"), {}, [this] { m_several->printSheet(QList<db::CaseloadRow>()); });
    add(tr("Key in a contact sheet"), {}, [this] { m_several->keyIn(); });
    add(tr("Add a person"), {}, [this] { addPerson(); });
    add(tr("Lock"), {}, [this] { Q_EMIT lockWanted(); });
}

void Workspace::connectSignals()
{
    connect(m_rail, &Rail::chosen, this, [this](int page) { showPage(static_cast<Page>(page)); });
    connect(m_bar, &TopBar::logContactWanted, this, &Workspace::logContact);
    connect(m_bar, &TopBar::lockWanted, this, &Workspace::lockWanted);
    connect(&m_bar->find(), &FindBox::personChosen, this, &Workspace::openPerson);
    connect(&m_store, &db::CaseStore::changed, this, [this](const db::Change &change) {
        if (change.everyone || change.people.isEmpty()) {
            readTeamWords();
        }
    });
    connect(m_people, &PeoplePage::personChosen, this, &Workspace::openPerson);
    connect(m_people, &PeoplePage::addWanted, this, &Workspace::addPerson);
    connect(m_people, &PeoplePage::copied, this, [this](int lines) {
        m_toast->say(tr("%n person(s) copied. The clipboard can be read by other programs.", nullptr, lines));
    });
    connect(m_people, &PeoplePage::failed, this, &Workspace::report);
    connect(m_people, &PeoplePage::filled, this, &Workspace::filled);
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
            [this](const db::Draft &draft) { finishDraft(draft, m_person->name(), m_person->reference()); });
    connect(m_person, &PersonPage::draftDiscarded, this, &Workspace::draftDiscarded);
    connect(m_person, &PersonPage::correctWanted, this, &Workspace::correct);
    connect(m_person, &PersonPage::recordSaved, this, &Workspace::recordSaved);
    connect(m_person, &PersonPage::failed, this, &Workspace::report);
    connect(m_verdict, &VerdictBanner::backupsWanted, this, [this] {
        setUp().showSection(SetUpPage::Section::Backup);
        showPage(SetUp);
    });
    connect(m_people, &PeoplePage::importWanted, this, &Workspace::showImport);
    connectToday();
    connectSeveral();
}

void Workspace::connectSeveral()
{
    connect(m_people, &PeoplePage::assignWanted, this, [this](const QList<db::CaseloadRow> &people) {
        m_several->assign(people, m_people->model().lines().keyWorkers());
    });
    connect(m_people, &PeoplePage::groupWanted, m_several, &PeopleWork::logGroup);
    const auto printFor = qOverload<const QList<db::CaseloadRow> &>(&PeopleWork::printSheet);
    connect(m_people, &PeoplePage::sheetWanted, m_several, printFor);
    connect(m_today, &TodayPage::sheetWanted, m_several,
            qOverload<const QList<model::PersonId> &>(&PeopleWork::printSheet));
    connect(m_today, &TodayPage::keyInWanted, m_several, &PeopleWork::keyIn);
    connect(m_people, &PeoplePage::exportWanted, m_several, &PeopleWork::exportPeople);
    connect(m_people, &PeoplePage::roundWanted, this, &Workspace::startRound);
    connect(m_today, &TodayPage::roundWanted, this, &Workspace::startRound);
    connect(m_several, &PeopleWork::done, &m_people->model(), &CaseloadModel::clearChosen);
    connect(m_several, &PeopleWork::closed, m_today, &TodayPage::reload);
    connect(m_several, &PeopleWork::draftDiscarded, this, &Workspace::draftDiscarded);
    connect(m_several, &PeopleWork::failed, this, &Workspace::report);
}

void Workspace::connectToday()
{
    connect(m_today, &TodayPage::personChosen, this, &Workspace::openPerson);
    connect(m_today, &TodayPage::logWanted, this, &Workspace::logContactWith);
    connect(m_today, &TodayPage::draftDiscarded, this, &Workspace::draftDiscarded);
    connect(m_today, &TodayPage::failed, this, &Workspace::report);
    connect(m_today, &TodayPage::everyoneWanted, this, [this] { showPage(People); });
    connect(m_today, &TodayPage::draftChosen, this,
            [this](const db::Draft &draft, const QString &name, const QString &reference) {
                // The other forms offer their draft when they are opened from the person.
                if (draft.form == QLatin1StringView("contact")) {
                    finishDraft(draft, name, reference);
                } else if (draft.form == QLatin1StringView("group_session")) {
                    m_several->logGroup({})->setDraft(draft);
                } else if (draft.form == QLatin1StringView("phone_round")) {
                    m_several->goOnRinging(draft);
                } else if (draft.form == QLatin1StringView("paper_sheet")) {
                    m_several->keyIn()->setDraft(draft);
                } else {
                    openPerson(draft.person.value_or(model::PersonId()));
                }
            });
    connect(m_today, &TodayPage::did, this, [this](const QString &words, const TodayWork::Undo &undo) {
        m_toast->say(words, [this, undo] {
            const model::Result<void> undone = undo();
            undone ? m_today->reload() : report(undone.error());
        });
    });
}

EngagementPage &Workspace::engagement()
{
    if (!m_engagement) {
        m_engagement = new EngagementPage(m_store);
        connect(m_engagement, &EngagementPage::personChosen, this, &Workspace::openPerson);
        connect(m_engagement, &EngagementPage::importWanted, this, &Workspace::showImport);
        putPage(Engagement, m_engagement);
    }
    return *m_engagement;
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
    return {static_cast<Page>(m_pages->currentIndex()), m_person->person(),
            m_setUp ? m_setUp->section() : SetUpPage::Section::Users};
}

void Workspace::goTo(const Place &place)
{
    if (place.page == SetUp) {
        setUp().showSection(place.section);
    }
    place.page == Person ? openPerson(place.person) : showPage(place.page);
}

void Workspace::showPage(Page page)
{
    if (page == Engagement) {
        (void)engagement();
    } else if (page == SetUp) {
        (void)setUp();
    }
    if (page == Today) {
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
    setUp().showSection(SetUpPage::Section::Import);
    showPage(SetUp);
}

void Workspace::openPerson(const model::PersonId &person)
{
    if (!person.isNull()) {
        m_person->open(person);
        showPage(Person);
    }
}

LogContactDialog *Workspace::newLogDialog()
{
    m_dialog = new LogContactDialog(m_store, finder(), window());
    connect(m_dialog, &LogContactDialog::logged, this, &Workspace::logged);
    connect(m_dialog, &DraftSheet::draftDiscarded, this, &Workspace::draftDiscarded);
    connect(m_dialog, &QDialog::finished, m_today, &TodayPage::reload); // a draft may be kept
    return m_dialog;
}

void Workspace::logContact()
{
    if (m_dialog) {
        return; // one at a time; it is in front already
    }
    if (const db::TodayRow *row = m_today->current();
        row && m_today->hasListFocus() && m_pages->currentIndex() == Today) {
        logContactWith(row->person, row->person.isNull() ? QString() : TodayText::name(*row), row->reference);
        return;
    }
    LogContactDialog *dialog = newLogDialog();
    if (m_pages->currentIndex() == Person && !m_person->person().isNull()) {
        dialog->setPerson(m_person->person(), m_person->name(), m_person->reference());
    } else if (const model::PersonId current = m_people->currentPerson();
               !current.isNull() && m_people->hasListFocus()) {
        const int shown = m_people->model().shownPosition(current);
        dialog->setPerson(current, CaseloadText::nameOf(m_people->model().row(shown)),
                          m_people->model().row(shown).reference);
    }
    dialog->open();
}

void Workspace::logContactWith(const model::PersonId &person, const QString &name, const QString &reference)
{
    if (m_dialog) {
        return; // one at a time; it is in front already
    }
    LogContactDialog *dialog = newLogDialog();
    if (!person.isNull()) {
        dialog->setPerson(person, name, reference);
    }
    dialog->open();
}

void Workspace::finishDraft(const db::Draft &draft, const QString &name, const QString &reference)
{
    LogContactDialog *dialog = newLogDialog();
    dialog->setDraft(draft, name, reference);
    dialog->open();
}

void Workspace::correct(const model::Contact &contact)
{
    LogContactDialog *dialog = newLogDialog();
    dialog->setAmended(contact, m_person->name(), m_person->reference());
    dialog->open();
}

void Workspace::logged(const model::ContactId &contact, const QString &words)
{
    m_toast->say(tr("Contact logged with %1", "a person's name and reference").arg(words), [this, contact] {
        const model::Result<void> undone =
            db::ContactStore(m_store).strikeOut(contact, tr("Undone straight after it was logged"));
        undone ? m_toast->say(tr("Contact struck out again. It stays in History.")) : report(undone.error());
    });
}

void Workspace::recordSaved(const QString &words, const RecordUndo &undo)
{
    m_toast->say(words, [this, undo] {
        const model::Result<void> undone = undo();
        undone ? m_toast->say(tr("Undone. History keeps both.")) : report(undone.error());
    });
}

void Workspace::draftDiscarded(const db::Draft &draft)
{
    m_toast->say(tr("Draft discarded"), [this, draft] {
        if (const model::Result<db::DraftId> kept = db::DraftStore(m_store).save(draft); !kept) {
            report(kept.error());
            return;
        }
        m_person->reload();
        m_today->reload();
    });
}

void Workspace::startRound()
{
    if (m_pages->currentIndex() == Today) {
        m_several->ring(m_today->people());
    } else {
        m_several->ring(m_people->chosenOrShown());
    }
}

FindPeople Workspace::finder() const
{
    return [this](const QString &typed, int most) { return m_people->model().find(typed, most); };
}

void Workspace::addPerson()
{
    auto *dialog = new PersonDialog(m_store, window());
    connect(dialog, &PersonDialog::personSaved, this, &Workspace::openPerson);
    connect(dialog, &DraftSheet::draftDiscarded, this, &Workspace::draftDiscarded);
    dialog->open();
}

void Workspace::keepDrafts()
{
    const QList<DraftSheet *> sheets = window()->findChildren<DraftSheet *>();
    for (DraftSheet *sheet : sheets) {
        sheet->keepDraft();
    }
}

void Workspace::report(const model::Error &error)
{
    m_toast->say(ErrorText::sentence(error));
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
