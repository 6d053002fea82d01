// CaseloadColumns lets each user choose which columns the caseload has, in which order and how wide, and keeps that.
#pragma once

#include "db/store/CaseStore.h"

#include <QMenu>

class QTableView;
class QTimer;

namespace widgets
{

/// A menu with a tick for every column; columns are moved and widened in the table's own head. Kept in the store for
/// the user alone. The name always shows.
class CaseloadColumns : public QMenu
{
    Q_OBJECT

public:
    /// `table` shows a CaseloadModel; both outlive this.
    CaseloadColumns(QTableView &table, db::CaseStore &store, QWidget *parent = nullptr);
    ~CaseloadColumns() override;

Q_SIGNALS:
    void failed(const model::Error &error);

private:
    void addColumns();
    void restore();
    void showAll();
    void keepSoon();
    void keep();
    [[nodiscard]] model::Result<void> write();

    QTableView &m_table;
    db::CaseStore &m_store;
    QTimer *m_timer;
    QList<int> m_firstWidths; ///< As the table had them, at 100% text.
    bool m_restoring = false;
};

} // namespace widgets
