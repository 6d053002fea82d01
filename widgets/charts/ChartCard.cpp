#include "widgets/charts/ChartCard.h"

#include "widgets/common/Words.h"
#include "widgets/look/Icon.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>

namespace widgets
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int keyRole = Qt::UserRole + 1;

} // namespace

ChartCard::ChartCard(Chart *chart, QWidget *parent)
    : QFrame(parent)
    , m_chart(chart)
{
    setProperty("kind", u"panel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 12);
    layout->setSpacing(4);
    setUpHead(layout);
    setUpBody(layout);
    connect(m_chart, &Chart::changed, this, &ChartCard::fillTable);
    connect(m_chart, &Chart::chosen, this, &ChartCard::chosen);
    connect(m_table, &QTableView::activated, this, &ChartCard::openCell);
    connect(m_table, &QTableView::clicked, this, &ChartCard::openCell);
}

void ChartCard::setUpHead(QVBoxLayout *layout)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(label("field", m_chart->accessibleName()));
    m_caption = label("caption", {});
    m_caption->setWordWrap(true);
    head->addWidget(m_caption, 1);
    const QString title = m_chart->accessibleName();
    QToolButton *table = tool("table", tr("%1: show as a table").arg(title), u"table"_s);
    table->setCheckable(true);
    connect(table, &QToolButton::toggled, this, &ChartCard::showTable);
    QToolButton *copying = tool("copy", tr("%1: copy the numbers").arg(title), u"copy"_s);
    connect(copying, &QToolButton::clicked, this, &ChartCard::copy);
    QToolButton *printing = tool("printer", tr("%1: print…").arg(title), u"print"_s);
    connect(printing, &QToolButton::clicked, this, &ChartCard::askToPrint);
    for (QToolButton *button : {table, copying, printing}) {
        head->addWidget(button);
    }
    layout->addLayout(head);
}

QToolButton *ChartCard::tool(const char *iconName, const QString &name, const QString &objectName)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setProperty("kind", u"flat"_s);
    button->setIcon(icon(iconName));
    button->setIconSize({16, 16});
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void ChartCard::setUpBody(QVBoxLayout *layout)
{
    m_rows = new QStandardItemModel(this);
    m_table = new QTableView;
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("%1: table").arg(m_chart->accessibleName()));
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false); // Tab leaves the table
    m_table->verticalHeader()->hide();
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // the chart says how high the card is
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    layout->addWidget(m_stack, 1);
    m_footnote = label("caption", {});
    m_footnote->setWordWrap(true);
    m_footnote->hide();
    layout->addWidget(m_footnote);
}

void ChartCard::setCaption(const QString &caption)
{
    m_caption->setText(caption);
}

void ChartCard::setFootnote(const QString &sentence)
{
    m_footnote->setText(sentence);
    m_footnote->setVisible(!sentence.isEmpty());
}

void ChartCard::showTable(bool table)
{
    if (table) {
        fillTable();
    }
    m_stack->setCurrentIndex(table ? 1 : 0);
}

void ChartCard::fillTable()
{
    const TwinTable table = m_chart->table();
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels(table.headings);
    QFont link = m_table->font();
    link.setUnderline(true);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        QList<QStandardItem *> cells;
        for (qsizetype column = 0; column < table.rows.at(row).size(); ++column) {
            auto *cell = new QStandardItem(table.rows.at(row).at(column));
            const QString key = table.keys.value(row).value(column);
            if (!key.isEmpty()) {
                cell->setData(key, keyRole);
                cell->setFont(link);
                cell->setForeground(Theme::current().colour(Token::Accent));
            }
            cells.append(cell);
        }
        m_rows->appendRow(cells);
    }
}

void ChartCard::openCell(const QModelIndex &cell)
{
    if (const QString key = cell.data(keyRole).toString(); !key.isEmpty()) {
        Q_EMIT chosen(key);
    }
}

void ChartCard::copy()
{
    QGuiApplication::clipboard()->setText(m_chart->table().asText());
}

void ChartCard::print(QPrinter &printer) const
{
    QPainter painter(&printer);
    painter.setRenderHint(QPainter::Antialiasing);
    // The chart is drawn in the window's lengths and grown to the width of the paper.
    const QRectF page(QPointF(), QSizeF(printer.pageLayout().paintRectPixels(printer.resolution()).size()));
    const double width = std::max(m_chart->width(), m_chart->sizeHint().width());
    painter.scale(page.width() / width, page.width() / width);
    const QFont bold = Theme::current().font(TextSize::Section, true);
    painter.setFont(bold);
    painter.setPen(colourOf(Look::Light, Token::Text));
    painter.drawText(QRectF(0, 0, width, 28), Qt::AlignLeft, m_chart->accessibleName());
    painter.setFont(Theme::current().font(TextSize::Caption));
    painter.drawText(QRectF(0, 28, width, 40), Qt::AlignLeft | Qt::TextWordWrap, m_caption->text());
    painter.translate(0, 72);
    m_chart->draw(painter, QRectF(0, 0, width, m_chart->sizeHint().height()), Look::Light);
}

void ChartCard::askToPrint()
{
    auto printer = std::make_shared<QPrinter>();
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { print(*printer); });
    // The dialog refers to the printer until it is gone.
    connect(dialog, &QObject::destroyed, this, [printer] { Q_UNUSED(printer) });
    dialog->open();
}

} // namespace widgets
