// Workspace is the window while a store is open: rail, top bar, pages, and what they ask of each other.
#pragma once

#include "db/drafts/Draft.h"
#include "db/store/CaseStore.h"
#include "model/contacts/Contact.h"
#include "widgets/circumstances/RecordSheet.h"
#include "widgets/look/Look.h"
#include "widgets/people/PersonField.h"
#include "widgets/setup/SetUpPage.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace widgets
{

class EngagementPage;
class LogContactDialog;
class PeopleWork;
class PeoplePage;
class PersonPage;
class Rail;
class Toast;
class TodayPage;
class TopBar;
class VerdictBanner;

class Workspace : public QWidget
{
    Q_OBJECT

public:
    explicit Workspace(db::CaseStore &store, QWidget *parent = nullptr);

    enum Page { Today, People, Person, Engagement, SetUp };

    /// Which page is in view, of whom, and which part of the set-up.
    struct Place
    {
        Page page = Today;
        model::PersonId person;
        SetUpPage::Section section = SetUpPage::Section::Users;
    };
    [[nodiscard]] Place place() const;
    /// Goes where another workspace on the same store was.
    void goTo(const Place &place);

    void showPage(Page page);
    void showImport();
    void openPerson(const model::PersonId &person);
    /// Opens the dialog for the person who is in view, or for nobody yet.
    void logContact();
    void logContactWith(const model::PersonId &person, const QString &name, const QString &reference);
    /// Writes every open form's draft into the store: before it is locked.
    void keepDrafts();

    [[nodiscard]] db::CaseStore &store() const { return m_store; }
    [[nodiscard]] TodayPage &today() const { return *m_today; }
    [[nodiscard]] PeoplePage &people() const { return *m_people; }
    /// Is made when it is first wanted: nobody waits for a page that they have not asked for.
    [[nodiscard]] EngagementPage &engagement();
    [[nodiscard]] PersonPage &person() const { return *m_person; }

Q_SIGNALS:
    void lockWanted();
    void lookChosen(widgets::Look look, int textPercent);
    void languageChosen(const QString &language);
    /// The list of everybody is read: they can be found.
    void filled();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void readTeamWords();
    void setUpPages();
    void setUpCommands();
    void connectSignals();
    void connectToday();
    void connectSeveral();
    [[nodiscard]] SetUpPage &setUp();
    void putPage(Page place, QWidget *page);
    LogContactDialog *newLogDialog();
    void finishDraft(const db::Draft &draft, const QString &name, const QString &reference);
    void draftDiscarded(const db::Draft &draft);
    void correct(const model::Contact &contact);
    void logged(const model::ContactId &contact, const QString &words);
    /// Rings those whom the page in view is about: who is chosen or shown among the people, who is on the list of the
    /// day.
    void startRound();
    [[nodiscard]] FindPeople finder() const;
    void recordSaved(const QString &words, const RecordUndo &undo);
    void addPerson();
    void report(const model::Error &error);
    void focusNextPart();

    db::CaseStore &m_store;
    Rail *m_rail;
    TopBar *m_bar;
    QStackedWidget *m_pages;
    TodayPage *m_today;
    PeoplePage *m_people;
    PersonPage *m_person;
    EngagementPage *m_engagement = nullptr;
    SetUpPage *m_setUp = nullptr;
    Toast *m_toast;
    PeopleWork *m_several;
    VerdictBanner *m_verdict;
    QPointer<LogContactDialog> m_dialog;
};

} // namespace widgets
