// DashboardsPage holds the dashboards, one in view: engagement, services, the team.
#pragma once

#include "db/store/CaseStore.h"

#include <QWidget>

class QStackedWidget;
class QButtonGroup;
class QHBoxLayout;

namespace widgets
{

class EngagementPage;
class TableDashboard;

class DashboardsPage : public QWidget
{
    Q_OBJECT

public:
    enum Dashboard { Engagement, Services, Team };

    /// `store` outlives this. The team's is there for those who may supervise.
    explicit DashboardsPage(db::CaseStore &store, QWidget *parent = nullptr);

    [[nodiscard]] EngagementPage &engagement() const { return *m_engagement; }
    void showDashboard(Dashboard dashboard);

Q_SIGNALS:
    void personChosen(const model::PersonId &person);
    void logWanted(const model::PersonId &person);
    void assignWanted(const QList<model::PersonId> &people);
    void importWanted();
    void did(const QString &words);

private:
    template <class Page>
    void add(Dashboard dashboard, const QString &words, Page *page);

    QButtonGroup *m_tabs;
    QHBoxLayout *m_row; ///< Of the tabs.
    QStackedWidget *m_pages;
    EngagementPage *m_engagement;
};

} // namespace widgets
