// ServicesSection is the directory of services that people are referred to.
#pragma once

#include "model/services/Service.h"
#include "widgets/setup/SetUpSection.h"

class QPushButton;
class QTableWidget;

namespace widgets
{

class ServicesSection : public SetUpSection
{
    Q_OBJECT

public:
    explicit ServicesSection(db::CaseStore &store, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    void setUpTable();
    void setUpActions();
    void choose();
    void edit(const model::Service &service);
    void retire();
    [[nodiscard]] model::Service current() const;

    QList<model::Service> m_services;
    QTableWidget *m_table;
    QLabel *m_empty;
    QWidget *m_actions;
    QPushButton *m_change = nullptr;
    QPushButton *m_retire = nullptr;
};

} // namespace widgets
