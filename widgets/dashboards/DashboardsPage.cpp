#include "widgets/dashboards/DashboardsPage.h"

#include "widgets/dashboards/ServicesReport.h"
#include "widgets/dashboards/TableDashboard.h"
#include "widgets/dashboards/TeamReport.h"
#include "widgets/engagement/EngagementPage.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace widgets
{

DashboardsPage::DashboardsPage(db::CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_engagement(new EngagementPage(store))
{
    setProperty("kind", QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_tabs->setAccessibleName(tr("Dashboards"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    layout->addSpacing(4);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    add(Engagement, tr("Engagement"), m_engagement);
    connect(m_engagement, &EngagementPage::importWanted, this, &DashboardsPage::importWanted);
    connect(m_engagement, &EngagementPage::did, this, &DashboardsPage::did);
    add(Services, tr("Services"), new TableDashboard(store, tr("Services"), &ServicesReport::read));
    if (store.require(model::Action::Supervise)) {
        add(Team, tr("Team"), new TableDashboard(store, tr("Team"), &TeamReport::read));
    }
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    setFocusProxy(m_tabs); // what comes first: Tab that comes to this page goes straight there, past what lies before
}

template <class Page>
void DashboardsPage::add(Dashboard dashboard, const QString &words, Page *page)
{
    m_tabs->insertTab(dashboard, words);
    m_pages->insertWidget(dashboard, page);
    connect(page, &Page::personChosen, this, &DashboardsPage::personChosen);
    connect(page, &Page::logWanted, this, &DashboardsPage::logWanted);
    connect(page, &Page::assignWanted, this, &DashboardsPage::assignWanted);
}

void DashboardsPage::showDashboard(Dashboard dashboard)
{
    m_tabs->setCurrentIndex(dashboard);
}

} // namespace widgets
