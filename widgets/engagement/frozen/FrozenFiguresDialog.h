// FrozenFiguresDialog lists the figures that were frozen, counts each again, and says what changed since and for whom.
#pragma once

#include "model/engagement/behind/FrozenFigure.h"
#include "widgets/common/NewestJob.h"
#include "widgets/forms/SheetDialog.h"

#include "db/store/CaseStore.h"

class QListWidget;
class QStandardItemModel;
class QTableView;

namespace widgets
{

class FrozenFiguresDialog : public SheetDialog
{
    Q_OBJECT

public:
    FrozenFiguresDialog(db::CaseStore &store, QWidget *parent);

Q_SIGNALS:
    void personChosen(const model::PersonId &person);

private:
    /// What the list shows of one figure counted again.
    struct Counted
    {
        model::FrozenRecount recount;
        QStringList names; ///< Of the people in recount.changes.
    };

    void setUpTable();
    void setUpDetail();
    void refresh();
    void fill();
    void recount();
    void show(const model::Result<Counted> &counted);
    void publish();
    void withdraw();
    [[nodiscard]] static model::Result<Counted> count(db::CaseStore &store, const model::FrozenFigureId &id);
    [[nodiscard]] const model::FrozenFigure *current() const;

    db::CaseStore &m_store;
    NewestJob m_counting{this};
    bool m_part = false; ///< This copy holds a part of the programme: it shows what was published.
    QList<model::FrozenFigure> m_figures;
    QTableView *m_table = nullptr;
    QStandardItemModel *m_rows = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_story = nullptr;
    QListWidget *m_people = nullptr;
    KeyButton *m_publish = nullptr;
    KeyButton *m_withdraw = nullptr;
};

} // namespace widgets
