#include "widgets/dashboards/TableDashboard.h"

#include "widgets/common/ErrorText.h"
#include "widgets/common/Words.h"
#include "widgets/engagement/ReceiptPeople.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTableView>

namespace widgets
{

using namespace Qt::StringLiterals;
using model::Result;

namespace
{

constexpr int panelWidth = 368;
constexpr int keyRole = Qt::UserRole + 1;

} // namespace

TableDashboard::TableDashboard(db::CaseStore &store, const QString &title, Reader reader, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_reader(std::move(reader))
{
    setProperty("kind", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(title);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *main = new QVBoxLayout;
    main->setContentsMargins(16, 8, 12, 12);
    main->setSpacing(8);
    setUpTable(main, title);
    row->addLayout(main, 1);
    setUpPanel(row);
    connect(&m_store, &db::CaseStore::changed, this, [this] {
        m_stale = true;
        if (isVisible()) {
            read();
        }
    });
}

void TableDashboard::setUpTable(QBoxLayout *layout, const QString &title)
{
    auto *head = new QHBoxLayout;
    head->addWidget(label("title", title));
    m_caption = label("muted", {});
    m_caption->setWordWrap(true);
    head->addWidget(m_caption, 1);
    auto *copying = new QPushButton(icon("copy"), tr("Copy"));
    copying->setAccessibleName(tr("Copy the numbers"));
    connect(copying, &QPushButton::clicked, this, &TableDashboard::copy);
    head->addWidget(copying);
    layout->addLayout(head);
    m_problem = label("error", {});
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    m_rows = new QStandardItemModel(this);
    m_table = new QTableView;
    m_table->setProperty("kind", QStringLiteral("ring"));
    m_table->setObjectName(u"figures"_s);
    m_table->setAccessibleName(title);
    m_table->setModel(m_rows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    const auto openCell = [this](const QModelIndex &cell) {
        if (const QString key = cell.data(keyRole).toString(); !key.isEmpty()) {
            open(key);
        }
    };
    connect(m_table, &QTableView::activated, this, openCell);
    connect(m_table, &QTableView::clicked, this, openCell);
    layout->addWidget(m_table, 1);
    m_footnote = label("caption", {});
    m_footnote->setWordWrap(true);
    layout->addWidget(m_footnote);
}

void TableDashboard::setUpPanel(QBoxLayout *layout)
{
    m_panel = new QWidget;
    m_panel->setObjectName(u"receipt"_s);
    m_panel->setProperty("kind", u"receipt"_s);
    m_panel->setAttribute(Qt::WA_StyledBackground);
    m_panel->setAccessibleName(tr("Receipt"));
    m_panel->setFixedWidth(Theme::current().scaled(panelWidth));
    auto *body = new QVBoxLayout(m_panel);
    body->setContentsMargins(16, 8, 8, 12);
    auto *head = new QHBoxLayout;
    head->addWidget(label("section", tr("Receipt")), 1);
    auto *closing = new QPushButton(icon("x"), {});
    closing->setProperty("kind", u"flat"_s);
    closing->setAccessibleName(tr("Close the receipt"));
    closing->setToolTip(tr("Close (Esc)"));
    connect(closing, &QPushButton::clicked, this, &TableDashboard::close);
    head->addWidget(closing);
    body->addLayout(head);
    m_title = label("field", {});
    m_words = label("plain", {});
    for (QLabel *each : {m_title, m_words}) {
        each->setWordWrap(true);
        each->setTextInteractionFlags(Qt::TextSelectableByMouse);
        body->addWidget(each);
    }
    m_people = new ReceiptPeople(m_store);
    body->addWidget(m_people, 1);
    connect(m_people, &ReceiptPeople::personChosen, this, &TableDashboard::personChosen);
    connect(m_people, &ReceiptPeople::logWanted, this, &TableDashboard::logWanted);
    connect(m_people, &ReceiptPeople::assignWanted, this, &TableDashboard::assignWanted);
    m_panel->hide();
    layout->addWidget(m_panel);
    connect(&Theme::current(), &Theme::changed, m_panel,
            [this] { m_panel->setFixedWidth(Theme::current().scaled(panelWidth)); });
}

void TableDashboard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        read();
    }
}

void TableDashboard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_panel->isHidden()) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

void TableDashboard::read()
{
    m_stale = false;
    m_reading.run([&store = m_store, reader = m_reader] { return reader(store); },
                  [this](Result<TableReport> report) { take(std::move(report)); });
}

void TableDashboard::take(Result<TableReport> report)
{
    const bool part = !report && report.error().where == u"whole"_s;
    m_problem->setVisible(!report);
    if (!report) {
        m_problem->setText(part
                               ? tr("This copy holds some of the people alone. For the team's figures, ask the office.")
                               : ErrorText::sentence(report.error()));
        m_rows->clear();
        m_caption->clear();
        m_footnote->clear();
        return;
    }
    m_report = *std::move(report);
    fill();
    if (!m_opened.isEmpty()) {
        open(m_opened);
    }
}

void TableDashboard::fill()
{
    const TwinTable &table = m_report->table;
    m_caption->setText(m_report->caption);
    m_footnote->setText(table.rows.isEmpty() ? m_report->empty : m_report->footnote);
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels(table.headings);
    QFont link = m_table->font();
    link.setUnderline(true);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        QList<QStandardItem *> cells;
        for (qsizetype column = 0; column < table.rows.at(row).size(); ++column) {
            auto *cell = new QStandardItem(table.rows.at(row).at(column));
            cell->setTextAlignment(column == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
            if (const QString key = table.keys.value(row).value(column); !key.isEmpty()) {
                cell->setData(key, keyRole);
                cell->setFont(link);
                cell->setForeground(Theme::current().colour(Token::Accent));
            }
            cells.append(cell);
        }
        m_rows->appendRow(cells);
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    if (m_rows->columnCount() > 0) { // no name is cut
        m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    }
    if (m_rows->rowCount() > 0) {
        m_table->setCurrentIndex(m_rows->index(0, 0));
    }
}

void TableDashboard::open(const QString &key)
{
    const auto found = m_report->opened.constFind(key);
    if (found == m_report->opened.cend()) {
        close();
        return;
    }
    m_opened = key;
    m_title->setText(found->title);
    m_words->setText(found->words);
    m_people->setPeople(found->people);
    m_panel->show();
}

void TableDashboard::close()
{
    m_opened.clear();
    m_panel->hide();
    m_table->setFocus();
}

void TableDashboard::copy()
{
    if (m_report) {
        QGuiApplication::clipboard()->setText(m_report->table.asText());
    }
}

} // namespace widgets
