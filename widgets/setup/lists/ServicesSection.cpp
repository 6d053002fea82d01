#include "widgets/setup/lists/ServicesSection.h"

#include "db/services/ServiceStore.h"
#include "widgets/common/Words.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"
#include "widgets/setup/lists/ServiceDialog.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace widgets
{

using namespace Qt::StringLiterals;
using model::Result;
using model::Service;

ServicesSection::ServicesSection(db::CaseStore &store, QWidget *parent)
    : SetUpSection(store, tr("Services directory"), parent)
    , m_table(new QTableWidget(0, 4, this))
    , m_empty(label("muted", tr("No services yet. Add those that you refer people to."), this))
    , m_actions(new QWidget(this))
{
    QLabel *purpose = label("muted", tr("The services that people are referred to. They are offered by name where a "
                                        "referral is made."));
    purpose->setWordWrap(true);
    body()->addWidget(purpose);
    setUpTable();
    body()->addWidget(m_empty);
    setUpActions();
    allow(m_actions, model::Action::ChangeProgramme);
    body()->addStretch();
}

void ServicesSection::setUpTable()
{
    m_table->setObjectName(u"services"_s);
    m_table->setAccessibleName(tr("Services"));
    m_table->setHorizontalHeaderLabels({tr("Name", "of a service"), tr("Provider"), tr("Phone"), tr("What it offers")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(0, Theme::current().scaled(220));
    m_table->setColumnWidth(1, Theme::current().scaled(180));
    m_table->setColumnWidth(2, Theme::current().scaled(130));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::current().scaled(28));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(Theme::current().scaled(220));
    body()->addWidget(m_table, 1);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ServicesSection::choose);
    connect(m_table, &QTableWidget::activated, this, [this] {
        if (m_change->isEnabled() && m_actions->isEnabled()) {
            edit(current());
        }
    });
}

void ServicesSection::setUpActions()
{
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins({});
    auto *add = new QPushButton(icon("plus"), tr("Add a service…"));
    m_change = new QPushButton(icon("pencil"), tr("Change…"));
    m_retire = new QPushButton(icon("eye-off"), tr("Stop offering"));
    for (QPushButton *button : {add, m_change, m_retire}) {
        row->addWidget(button);
    }
    row->addStretch();
    body()->addWidget(m_actions);
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_change, &QPushButton::clicked, this, [this] { edit(current()); });
    connect(m_retire, &QPushButton::clicked, this, &ServicesSection::retire);
    choose();
}

void ServicesSection::refresh()
{
    const Result<QList<Service>> services = db::ServiceStore(store()).list(db::ServiceStore::Show::All);
    if (!services) {
        sayError(services.error());
        return;
    }
    const model::ServiceId before = current().id;
    const QSignalBlocker quiet(m_table);
    m_services = *services;
    m_table->setVisible(!m_services.isEmpty());
    m_empty->setVisible(m_services.isEmpty());
    m_table->setRowCount(static_cast<int>(m_services.size()));
    int row = 0;
    for (const Service &service : std::as_const(m_services)) {
        const QString name = service.retired ? tr("%1 (offered no more)", "a service").arg(service.name) : service.name;
        int column = 0;
        for (const QString &text : {name, service.provider, service.phone, service.offers}) {
            m_table->setItem(row, column++, new QTableWidgetItem(text));
        }
        if (service.id == before) {
            m_table->selectRow(row);
        }
        ++row;
    }
    choose();
}

Service ServicesSection::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? Service() : m_services.value(rows.first().row());
}

void ServicesSection::choose()
{
    const Service service = current();
    m_change->setEnabled(!service.id.isNull());
    m_retire->setEnabled(!service.id.isNull());
    m_retire->setText(service.retired ? tr("Offer it again") : tr("Stop offering"));
}

void ServicesSection::edit(const Service &service)
{
    auto *dialog = new ServiceDialog(store(), service, window());
    connect(dialog, &ServiceDialog::kept, this,
            [this](const QString &name) { say(tr("%1 is in the directory.", "a service").arg(name)); });
    dialog->open();
}

void ServicesSection::retire()
{
    Service service = current();
    service.retired = !service.retired;
    const Result<void> done = db::ServiceStore(store()).change(service);
    if (!done) {
        sayError(done.error());
        return;
    }
    say(service.retired ? tr("%1 is offered no more. Referrals to it stay.", "a service").arg(service.name)
                        : tr("%1 is offered again.", "a service").arg(service.name));
}

} // namespace widgets
