// AssignDialog gives chosen people another key worker, or somebody to cover until a day, and shows beforehand for whom.
#pragma once

#include "db/people/CaseloadQuery.h"
#include "model/programmes/Reassignment.h"
#include "widgets/forms/SheetDialog.h"

class QListWidget;

namespace widgets
{

class FieldsForm;

class AssignDialog : public SheetDialog
{
    Q_OBJECT

public:
    /// `people` are the lines of those chosen; `workers` are offered while a name is typed.
    AssignDialog(db::CaseStore &store, const QList<db::CaseloadRow> &people, const QStringList &workers,
                 QWidget *parent);

Q_SIGNALS:
    /// It is done, in one save, which can be taken back; `words` say what was done.
    void assigned(const model::SaveId &save, const QString &words);

private:
    void preview();
    void list(const model::Reassignment &plan);
    void finish();
    void report(const model::Error &error);
    [[nodiscard]] QString nameOf(const model::PersonId &person) const;
    [[nodiscard]] QDate until() const;

    db::CaseStore &m_store;
    QList<db::CaseloadRow> m_people;
    FieldsForm *m_form;
    QLabel *m_summary;
    QListWidget *m_list;
    KeyButton *m_accept;
    std::optional<model::Reassignment> m_plan;
};

} // namespace widgets
