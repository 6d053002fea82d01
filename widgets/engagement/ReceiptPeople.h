// ReceiptPeople lists the people behind a figure, part by part and a page at a time: to open, to log a contact with, to
// give to another worker.
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

    /// Shows the first part that is counted.
    void setPeople(const model::PeopleBehind &behind);

    /// Shows one part, or all who are left out for it.
    void showPart(const QString &code);

Q_SIGNALS:
    void personChosen(const model::PersonId &person);
    void logWanted(const model::PersonId &person);
    void assignWanted(const QList<model::PersonId> &people);

private:
    void setUpHead(QBoxLayout *layout);
    void setUpTable(QBoxLayout *layout);
    void setUpPages(QBoxLayout *layout);
    void setUpActions(QBoxLayout *layout);
    void addChip(const QString &code, const QString &words);
    void choose(const QString &code);
    void showPage(qsizetype page);
    void fill(const QList<model::BehindPerson> &people, const QStringList &names);
    void open(const QModelIndex &index);
    void enableActions();
    [[nodiscard]] std::optional<model::PersonId> personAt(const QModelIndex &index) const;
    [[nodiscard]] QList<model::PersonId> selected() const;

    db::CaseStore &m_store;
    NewestJob m_naming{this};
    model::PeopleBehind m_behind;
    QList<model::BehindPerson> m_chosen;
    qsizetype m_page = 0;
    QWidget *m_chips = nullptr;
    QButtonGroup *m_groups = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_log = nullptr;
    QPushButton *m_assign = nullptr;
    QTableView *m_table = nullptr;
    QStandardItemModel *m_rows = nullptr;
    QLabel *m_problem = nullptr;
    QWidget *m_pages = nullptr;
    QLabel *m_where = nullptr;
    QPushButton *m_before = nullptr;
    QPushButton *m_after = nullptr;
};

} // namespace widgets
