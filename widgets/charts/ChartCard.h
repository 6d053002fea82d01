// ChartCard frames a chart with its title, and turns it into its table, copies it or prints it.
#pragma once

#include "widgets/charts/Chart.h"

#include <QFrame>
#include <QModelIndex>

class QLabel;
class QPrinter;
class QStackedWidget;
class QStandardItemModel;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace widgets
{

class ChartCard : public QFrame
{
    Q_OBJECT

public:
    /// Takes `chart`, whose accessible name is the title.
    explicit ChartCard(Chart *chart, QWidget *parent = nullptr);

    /// What and how many, in a few words beside the title.
    void setCaption(const QString &caption);

    /// A sentence under the chart; empty takes it away.
    void setFootnote(const QString &sentence);

    /// Draws title, caption and chart on one page, in the light colours.
    void print(QPrinter &printer) const;

Q_SIGNALS:
    /// A mark of the picture or a cell of the table is to be opened.
    void chosen(const QString &key);

private:
    void setUpHead(QVBoxLayout *layout);
    void setUpBody(QVBoxLayout *layout);
    [[nodiscard]] QToolButton *tool(const char *iconName, const QString &name, const QString &objectName);
    void showTable(bool table);
    void fillTable();
    void openCell(const QModelIndex &cell);
    void copy();
    void askToPrint();

    Chart *m_chart;
    QLabel *m_caption = nullptr;
    QLabel *m_footnote = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    QStandardItemModel *m_rows = nullptr;
};

} // namespace widgets
