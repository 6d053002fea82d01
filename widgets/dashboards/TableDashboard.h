// TableDashboard is a dashboard that is one table of figures, each number of which opens its people.
#pragma once

#include "db/store/CaseStore.h"
#include "widgets/common/NewestJob.h"
#include "widgets/dashboards/TableReport.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QStandardItemModel;
class QTableView;

namespace widgets
{

class ReceiptPeople;

class TableDashboard : public QWidget
{
    Q_OBJECT

public:
    /// Reads one; runs off the window's thread.
    using Reader = std::function<model::Result<TableReport>(db::CaseStore &store)>;

    /// `store` outlives this. Reads when it is first shown, and again whenever the store changes.
    TableDashboard(db::CaseStore &store, const QString &title, Reader reader, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<TableReport> &report() const { return m_report; }

Q_SIGNALS:
    void personChosen(const model::PersonId &person);
    void logWanted(const model::PersonId &person);
    void assignWanted(const QList<model::PersonId> &people);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpTable(QBoxLayout *layout, const QString &title);
    void setUpPanel(QBoxLayout *layout);
    void read();
    void take(model::Result<TableReport> report);
    void fill();
    void open(const QString &key);
    void close();
    void copy();

    db::CaseStore &m_store;
    Reader m_reader;
    NewestJob m_reading{this};
    bool m_stale = true;
    std::optional<TableReport> m_report;
    QString m_opened;
    QLabel *m_caption = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_footnote = nullptr;
    QTableView *m_table = nullptr;
    QStandardItemModel *m_rows = nullptr;
    QWidget *m_panel = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_words = nullptr;
    ReceiptPeople *m_people = nullptr;
};

} // namespace widgets
