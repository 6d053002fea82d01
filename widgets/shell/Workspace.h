// Workspace is the window while a store is open: rail, top bar, pages, and what they ask of each other.
#pragma once

#include "widgets/look/Look.h"
#include "widgets/setup/SetUpPage.h"
#include "widgets/shell/forms/OpenForms.h"

#include <QWidget>

class QStackedWidget;

namespace widgets
{

class CaseloadReader;
class DashboardsPage;
class EngagementPage;
class PeoplePage;
class PersonPage;
class PeopleWork;
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
    void showSetUp(SetUpPage::Section section);
    void openPerson(const model::PersonId &person);
    /// Opens the dialog for the person who is in view, or for nobody yet.
    void logContact();
    /// Writes every open form's draft into the store: before it is locked.
    void keepDrafts();

    [[nodiscard]] db::CaseStore &store() const { return m_store; }
    [[nodiscard]] TodayPage &today() const { return *m_today; }
    // All other pages are made when they are first wanted: nobody waits for a page that they have not asked for.
    [[nodiscard]] PeoplePage &people();
    [[nodiscard]] PersonPage &person();
    [[nodiscard]] DashboardsPage &dashboards();
    [[nodiscard]] EngagementPage &engagement();

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
    void showDashboard(int dashboard);
    void readPeople();
    void makePagesAhead();
    void setUpPages();
    void setUpCommands();
    void connectSignals();
    void connectToday();
    void connectSeveral();
    /// Goes on with a form that was left half done.
    void finishDraft(const db::Draft &draft, const OpenForms::Who &who);
    /// Rings those whom the page in view is about: who is chosen or shown among the people, who is on the list of the
    /// day.
    void startRound();
    [[nodiscard]] SetUpPage &setUp();
    void makePage(Page page);
    void putPage(Page place, QWidget *page);
    [[nodiscard]] OpenForms::Who personInView() const;
    [[nodiscard]] OpenForms::Who whoIsMeant() const;
    void focusNextPart();

    db::CaseStore &m_store;
    Rail *m_rail;
    TopBar *m_bar;
    QStackedWidget *m_pages;
    TodayPage *m_today;
    CaseloadModel *m_caseload;
    CaseloadReader *m_reader;
    PeoplePage *m_people = nullptr;
    PersonPage *m_person = nullptr;
    DashboardsPage *m_dashboards = nullptr;
    SetUpPage *m_setUp = nullptr;
    Toast *m_toast;
    VerdictBanner *m_verdict;
    OpenForms *m_forms;
    PeopleWork *m_several;
    bool m_readingPeople = false;
};

} // namespace widgets
