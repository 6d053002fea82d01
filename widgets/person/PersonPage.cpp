#include "widgets/person/PersonPage.h"

#include "db/access/AccessLog.h"
#include "db/circumstances/PersonRecordReader.h"
#include "db/drafts/DraftStore.h"
#include "db/people/PersonStore.h"
#include "db/programmes/EnrolmentStore.h"
#include "widgets/common/KeyButton.h"
#include "widgets/common/NewestJob.h"
#include "widgets/common/Words.h"
#include "widgets/documents/DocumentDrop.h"
#include "widgets/documents/DocumentsPage.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"
#include "widgets/mypage/MyPageDialog.h"
#include "widgets/person/EnrolmentDialog.h"
#include "widgets/person/EventDialog.h"
#include "widgets/person/PersonBanner.h"
#include "widgets/person/PersonDetails.h"
#include "widgets/person/PersonDialog.h"
#include "widgets/person/PersonHistory.h"
#include "widgets/person/PersonSide.h"
#include "widgets/person/ReasonDialog.h"
#include "widgets/person/timeline/EntryWithdrawal.h"
#include "widgets/person/timeline/TimelineView.h"
#include "widgets/plans/PlanPage.h"
#include "widgets/programmes/ClosingDialog.h"
#include "widgets/programmes/EligibilitySheet.h"
#include "widgets/screenreader/ScreenReaderRole.h"
#include "widgets/services/ReferralPage.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

namespace widgets
{

using namespace Qt::StringLiterals;

namespace
{

/// Reads what belongs to one person; on any thread.
model::Result<PersonPage::Read> readPerson(db::CaseStore &store, const model::PersonId &person)
{
    model::Result<db::PersonFile> file = db::PersonStore(store).read(person);
    if (!file) {
        return std::unexpected(file.error());
    }
    model::Result<QList<db::TimelineEntry>> timeline = db::TimelineReader(store).read(person);
    if (!timeline) {
        return std::unexpected(timeline.error());
    }
    model::Result<db::PersonRecord> record = db::PersonRecordReader(store).of(person);
    if (!record) {
        return std::unexpected(record.error());
    }
    model::Result<db::PersonPlan> plan = db::PersonPlanReader(store).of(person);
    if (!plan) {
        return std::unexpected(plan.error());
    }
    return PersonPage::Read{std::move(*file), std::move(*timeline), std::move(*record), std::move(*plan)};
}

} // namespace

PersonPage::PersonPage(db::CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_reading(new NewestJob(this))
    , m_banner(new PersonBanner)
    , m_tabs(new QButtonGroup(this))
    , m_stack(new QStackedWidget)
    , m_timelinePage(new QWidget)
    , m_timeline(new TimelineView)
    , m_plan(new PlanPage(store))
    , m_services(new ReferralPage(store))
    , m_details(new PersonDetails(store))
    , m_documents(new DocumentsPage(store))
    , m_history(new PersonHistory(store))
    , m_side(new PersonSide)
{
    setProperty("kind", QStringLiteral("page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(setUpTabs());
    auto *timelineLayout = new QHBoxLayout(m_timelinePage);
    timelineLayout->setContentsMargins(0, 0, 0, 0);
    timelineLayout->setSpacing(0);
    timelineLayout->addWidget(m_timeline, 1);
    timelineLayout->addWidget(m_side);
    m_side->hide(); // until there is known to be room
    m_stack->addWidget(m_timelinePage);
    m_stack->addWidget(m_plan);
    m_stack->addWidget(m_services);
    m_stack->addWidget(m_documents);
    m_stack->addWidget(m_details);
    m_stack->addWidget(m_history);
    layout->addWidget(m_stack, 1);
    connectSignals();
}

QWidget *PersonPage::setUpTabs()
{
    auto *bar = new QWidget;
    ScreenReaderRole::setTabs(bar, tr("Parts of the record"));
    bar->setProperty("kind", QStringLiteral("head"));
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 0, 16, 0);
    layout->setSpacing(4);
    int number = 0;
    for (const QString &words :
         {tr("Timeline"), tr("Plan"), tr("Services"), tr("Documents"), tr("Details"), tr("History")}) {
        auto *tab = new QToolButton;
        ScreenReaderRole::setTab(tab);
        tab->setProperty("kind", QStringLiteral("tab"));
        tab->setCheckable(true);
        tab->setText(words);
        tab->setFocusPolicy(Qt::StrongFocus);
        m_tabs->addButton(tab, number++);
        layout->addWidget(tab);
    }
    layout->addStretch();
    m_tabs->button(0)->setChecked(true);
    return bar;
}

void PersonPage::connectSignals()
{
    connect(m_tabs, &QButtonGroup::idClicked, this, &PersonPage::setTab);
    connect(m_banner, &PersonBanner::logContactWanted, this, [this] { Q_EMIT logContactWanted(person()); });
    connect(m_banner, &PersonBanner::backWanted, this, &PersonPage::backWanted);
    connect(m_banner, &PersonBanner::editWanted, this, &PersonPage::editDetails);
    connect(m_banner, &PersonBanner::eventWanted, this,
            [this] { openSheet(new EventDialog(m_store, person(), window())); });
    connect(m_banner, &PersonBanner::myPageWanted, this,
            [this] { (new MyPageDialog(m_store, m_read.file, window()))->open(); });
    connectDetails();
    connectTimeline();
    connectDocuments();
    connect(m_history, &PersonHistory::failed, this, &PersonPage::failed);
    connect(&m_store, &db::CaseStore::changed, this, [this](const db::Change &change) {
        if (!m_wanted.isNull() && (change.everyone || change.people.contains(m_wanted))) {
            reload();
        }
    });
}

void PersonPage::connectDetails()
{
    connect(m_details, &PersonDetails::editWanted, this, &PersonPage::editDetails);
    connect(m_details, &PersonDetails::enrolWanted, this, &PersonPage::enrol);
    connect(m_details, &PersonDetails::closeWanted, this, &PersonPage::close);
    connect(m_details, &PersonDetails::reopenWanted, this, &PersonPage::reopen);
    connect(m_details, &PersonDetails::eligibilityWanted, this, &PersonPage::askEligibility);
    for (RecordPage *page : {static_cast<RecordPage *>(m_plan), static_cast<RecordPage *>(m_services),
                             static_cast<RecordPage *>(m_details)}) {
        connect(page, &RecordPage::sheetWanted, this, &PersonPage::openSheet);
        connect(page, &RecordPage::recordSaved, this, &PersonPage::recordSaved);
        connect(page, &RecordPage::failed, this, &PersonPage::failed);
    }
}

void PersonPage::connectTimeline()
{
    connect(m_timeline, &TimelineView::draftChosen, this, &PersonPage::draftChosen);
    connect(m_timeline, &TimelineView::draftDiscarded, this, &PersonPage::discardDraft);
    connect(m_timeline, &TimelineView::correctWanted, this, &PersonPage::correctWanted);
    connect(m_timeline, &TimelineView::strikeOutWanted, this, &PersonPage::strikeOut);
    connect(m_timeline, &TimelineView::logContactWanted, this, [this] { Q_EMIT logContactWanted(person()); });
}

void PersonPage::connectDocuments()
{
    connect(m_documents, &DocumentsPage::sheetWanted, this, &PersonPage::openSheet);
    connect(m_documents, &DocumentsPage::recordSaved, this, &PersonPage::recordSaved);
    connect(m_documents, &DocumentsPage::failed, this, &PersonPage::failed);
    auto *drop = new DocumentDrop(this);
    connect(drop, &DocumentDrop::hovered, this, [this](bool over) {
        if (over) {
            setTab(m_stack->indexOf(m_documents));
        }
        m_documents->showDropTarget(over);
    });
    connect(drop, &DocumentDrop::dropped, m_documents, &DocumentsPage::add);
}

void PersonPage::open(const model::PersonId &person)
{
    if (person != this->person()) {
        showNobody();
    }
    m_wanted = person;
    setTab(0);
    if (const model::Result<void> noted = db::AccessLog(m_store).record(QStringLiteral("read_person"), person);
        !noted) {
        Q_EMIT failed(noted.error());
        return;
    }
    reload();
}

void PersonPage::showNobody()
{
    m_reading->drop();
    take({});
    setEnabled(false);
}

void PersonPage::reload()
{
    m_reading->run([store = &m_store, person = m_wanted] { return readPerson(*store, person); },
                   [this](model::Result<Read> read) {
                       if (!read) {
                           Q_EMIT failed(read.error());
                           return;
                       }
                       take(std::move(*read));
                       setEnabled(true);
                       Q_EMIT shown();
                   });
}

void PersonPage::take(Read read)
{
    m_read = std::move(read);
    m_banner->setFile(m_read.file, m_read.record, m_store.environment().clock.today());
    m_unfilled = {m_timelinePage, m_plan, m_services, m_details};
    fillTab();
}

/// What a tab shows is read or filled in when it comes into view: nobody waits for five tabs that they do not see.
void PersonPage::fillTab()
{
    QWidget *tab = m_stack->currentWidget();
    if (tab == m_history) {
        m_history->read(person());
    } else if (tab == m_documents) {
        m_documents->read(person());
    } else if (!m_unfilled.remove(tab)) {
        return;
    } else if (tab == m_timelinePage) {
        fillTimeline();
    } else if (tab == m_plan) {
        m_plan->setPlan(person(), m_read.plan);
    } else if (tab == m_services) {
        m_services->setReferrals(person(), m_read.plan.referrals);
    } else if (tab == m_details) {
        m_details->setFile(m_read.file, m_read.record);
    }
}

void PersonPage::fillTimeline()
{
    QList<db::Draft> drafts;
    if (const model::Result<QList<db::Draft>> all = db::DraftStore(m_store).list()) {
        for (const db::Draft &draft : *all) {
            if (draft.person == person() && draft.form == QLatin1StringView("contact")) {
                drafts.append(draft);
            }
        }
    }
    m_side->setPerson(m_read.file, m_read.plan, m_store.environment().clock.today());
    m_timeline->setEntries(std::exchange(m_read.timeline, {}), std::move(drafts));
}

void PersonPage::takeFocus()
{
    m_tabs->checkedButton()->setFocus(Qt::OtherFocusReason);
}

void PersonPage::setTab(int tab)
{
    m_tabs->button(tab)->setChecked(true);
    m_stack->setCurrentIndex(tab);
    fillTab();
}

void PersonPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The side panel gives way on a narrow window and to large text; all it says is in the timeline too.
    constexpr int narrow = 1100;
    m_side->setVisible(width() >= narrow && !Theme::current().hasLargeText());
}

QString PersonPage::name() const
{
    return PersonBanner::nameOf(m_read.file.person);
}

void PersonPage::editDetails()
{
    openSheet(new PersonDialog(m_store, m_read.file, window()));
}

void PersonPage::enrol()
{
    auto *sheet = new EnrolmentDialog(m_store, person(), window());
    connect(sheet, &EnrolmentDialog::recordSaved, this, &PersonPage::recordSaved);
    openSheet(sheet);
}

void PersonPage::close(const model::Enrolment &enrolment)
{
    auto *sheet = new ClosingDialog(m_store, enrolment, window());
    connect(sheet, &ClosingDialog::recordSaved, this, &PersonPage::recordSaved);
    openSheet(sheet);
}

void PersonPage::reopen(const model::Enrolment &enrolment)
{
    if (const model::Result<void> done = db::EnrolmentStore(m_store).reopen(enrolment.id); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    const model::Closing before{enrolment.closed, enrolment.reason.value_or(model::CloseReason::Other),
                                enrolment.ownReason, enrolment.movedTo};
    Q_EMIT recordSaved(tr("Time on the programme is open again"), [&store = m_store, enrolment, before] {
        return db::EnrolmentStore(store).close(enrolment, before);
    });
}

void PersonPage::askEligibility(const model::Enrolment &enrolment)
{
    QList<model::Eligibility> answers = m_read.file.eligibility;
    answers.removeIf([&enrolment](const model::Eligibility &one) { return one.enrolment != enrolment.id; });
    RecordSheet *sheet = EligibilitySheet::of(m_store, enrolment, answers, window());
    connect(sheet, &RecordSheet::recordSaved, this, &PersonPage::recordSaved);
    openSheet(sheet);
}

void PersonPage::openSheet(DraftSheet *sheet)
{
    connect(sheet, &DraftSheet::draftDiscarded, this, &PersonPage::draftDiscarded);
    sheet->open();
}

void PersonPage::discardDraft(const db::Draft &draft)
{
    if (const model::Result<void> done = db::DraftStore(m_store).discard(draft.id); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    reload();
    Q_EMIT draftDiscarded(draft);
}

void PersonPage::strikeOut(const db::TimelineEntry &entry)
{
    const auto act = [&store = m_store, entry](const QString &reason) {
        return EntryWithdrawal::of(store, entry, reason);
    };
    openSheet(new ReasonDialog(m_store, ReasonDialog::strikeOut(person(), entry.id.bytes()), act, window()));
}

} // namespace widgets
