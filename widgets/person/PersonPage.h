// PersonPage is one person: who they are, what to watch, and everything in their time.
#pragma once

#include "db/circumstances/PersonRecord.h"
#include "db/drafts/Draft.h"
#include "db/people/PersonFile.h"
#include "db/people/TimelineReader.h"
#include "db/plans/PersonPlanReader.h"
#include "widgets/circumstances/RecordSheet.h"

#include <QSet>
#include <QWidget>

class QButtonGroup;
class QStackedWidget;

namespace widgets
{

class DocumentsPage;
class DraftSheet;
class NewestJob;
class PersonBanner;
class PersonDetails;
class PersonHistory;
class PersonSide;
class PlanPage;
class RecordPage;
class ReferralPage;
class TimelineView;

class PersonPage : public QWidget
{
    Q_OBJECT

public:
    /// What one reading brings.
    struct Read
    {
        db::PersonFile file;
        QList<db::TimelineEntry> timeline;
        db::PersonRecord record;
        db::PersonPlan plan;
    };

    explicit PersonPage(db::CaseStore &store, QWidget *parent = nullptr);

    /// Puts the keyboard on the tab in view.
    void takeFocus();
    /// Reads and shows the person; the reading is recorded in the access log. Until then nobody is shown.
    void open(const model::PersonId &person);
    /// Reads the same person again.
    void reload();
    /// Who is shown; null while somebody is being read, so that nothing is recorded about one under another's name.
    [[nodiscard]] model::PersonId person() const { return m_read.file.person.id; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString reference() const { return m_read.file.person.reference; }

Q_SIGNALS:
    void logContactWanted(const model::PersonId &person);
    void draftChosen(const db::Draft &draft);
    /// It is gone from the store; keeping it again undoes that.
    void draftDiscarded(const db::Draft &draft);
    /// Something of their circumstances was saved, and how to take it back.
    void recordSaved(const QString &words, const widgets::RecordUndo &undo);
    void correctWanted(const model::Contact &contact);
    void backWanted();
    void failed(const model::Error &error);
    /// The person was read and is shown.
    void shown();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *setUpTabs();
    void connectSignals();
    void connectDetails();
    void connectTimeline();
    void connectDocuments();
    void take(Read read);
    void fillTab();
    void fillTimeline();
    void showNobody();
    void setTab(int tab);
    void editDetails();
    void openSheet(DraftSheet *sheet);
    void discardDraft(const db::Draft &draft);
    void strikeOut(const db::TimelineEntry &entry);
    void enrol();
    void close(const model::Enrolment &enrolment);
    void reopen(const model::Enrolment &enrolment);
    void askEligibility(const model::Enrolment &enrolment);

    db::CaseStore &m_store;
    NewestJob *m_reading;
    PersonBanner *m_banner;
    QButtonGroup *m_tabs;
    QStackedWidget *m_stack;
    QWidget *m_timelinePage;
    TimelineView *m_timeline;
    PlanPage *m_plan;
    ReferralPage *m_services;
    PersonDetails *m_details;
    DocumentsPage *m_documents;
    PersonHistory *m_history;
    PersonSide *m_side;
    model::PersonId m_wanted;   ///< Who is to be shown: the one who is, once they are read.
    Read m_read;                ///< The timeline goes to its view once that is filled.
    QSet<QWidget *> m_unfilled; ///< Tabs that still show what was read before: each is filled when it is in view.
};

} // namespace widgets
