#include "widgets/dashboards/DashboardsPage.h"

#include "widgets/dashboards/ServicesReport.h"
#include "widgets/dashboards/TableDashboard.h"
#include "widgets/dashboards/TeamReport.h"
#include "widgets/engagement/EngagementPage.h"
#include "widgets/screenreader/ScreenReaderRole.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace widgets
{

DashboardsPage::DashboardsPage(db::CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QButtonGroup(this))
    , m_pages(new QStackedWidget)
    , m_engagement(new EngagementPage(store))
{
    setProperty("kind", QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new QWidget;
    ScreenReaderRole::setTabs(bar, tr("Dashboards"));
    bar->setProperty("kind", QStringLiteral("head"));
    bar->setAttribute(Qt::WA_StyledBackground);
    m_row = new QHBoxLayout(bar);
    m_row->setContentsMargins(8, 0, 16, 0);
    m_row->setSpacing(4);
    layout->addWidget(bar);
    layout->addWidget(m_pages, 1);
    add(Engagement, tr("Engagement"), m_engagement);
    connect(m_engagement, &EngagementPage::importWanted, this, &DashboardsPage::importWanted);
    connect(m_engagement, &EngagementPage::did, this, &DashboardsPage::did);
    add(Services, tr("Services"), new TableDashboard(store, tr("Services"), &ServicesReport::read));
    if (store.require(model::Action::Supervise)) {
        add(Team, tr("Team"), new TableDashboard(store, tr("Team"), &TeamReport::read));
    }
    m_row->addStretch();
    connect(m_tabs, &QButtonGroup::idClicked, m_pages, &QStackedWidget::setCurrentIndex);
    m_tabs->button(Engagement)->setChecked(true);
    // What comes first: Tab that comes to this page goes straight there, past what lies before.
    setFocusProxy(m_tabs->button(Engagement));
}

template <class Page>
void DashboardsPage::add(Dashboard dashboard, const QString &words, Page *page)
{
    auto *tab = new QToolButton;
    ScreenReaderRole::setTab(tab);
    tab->setProperty("kind", QStringLiteral("tab"));
    tab->setCheckable(true);
    tab->setText(words);
    tab->setFocusPolicy(Qt::StrongFocus);
    m_tabs->addButton(tab, dashboard);
    m_row->addWidget(tab);
    m_pages->insertWidget(dashboard, page);
    connect(page, &Page::personChosen, this, &DashboardsPage::personChosen);
    connect(page, &Page::logWanted, this, &DashboardsPage::logWanted);
    connect(page, &Page::assignWanted, this, &DashboardsPage::assignWanted);
}

void DashboardsPage::showDashboard(Dashboard dashboard)
{
    if (QAbstractButton *tab = m_tabs->button(dashboard)) {
        tab->setChecked(true);
        m_pages->setCurrentIndex(dashboard);
    }
}

} // namespace widgets
