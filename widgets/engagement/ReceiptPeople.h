// ReceiptPeople lists the people behind a figure, a page at a time, each to be opened.
#pragma once

#include "widgets/common/NewestJob.h"
#include "widgets/engagement/ReceiptCase.h"

#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace widgets
{

class ReceiptPeople : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype pageLength = 200;

    explicit ReceiptPeople(db::CaseStore &store, QWidget *parent = nullptr);

    /// Shows those who stayed first, or the first group that has anyone.
    void setPeople(const QList<ReceiptPerson> &people);

Q_SIGNALS:
    void personChosen(const model::PersonId &person);

private:
    void setUpHead(QBoxLayout *layout);
    void setUpTable(QBoxLayout *layout);
    void setUpPages(QBoxLayout *layout);
    void choose(ReceiptPerson::Stood stood);
    void showPage(qsizetype page);
    void fill(const QList<ReceiptPerson> &people, const QStringList &names);
    void open(const QModelIndex &index);

    db::CaseStore &m_store;
    NewestJob m_naming{this};
    QList<ReceiptPerson> m_all;
    QList<ReceiptPerson> m_chosen;
    qsizetype m_page = 0;
    QButtonGroup *m_groups = nullptr;
    QTableView *m_table = nullptr;
    QStandardItemModel *m_rows = nullptr;
    QLabel *m_problem = nullptr;
    QWidget *m_pages = nullptr;
    QLabel *m_where = nullptr;
    QPushButton *m_before = nullptr;
    QPushButton *m_after = nullptr;
};

} // namespace widgets
