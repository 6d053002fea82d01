// GroupSessionDialog logs a meeting with several people in the keys that it takes for one.
#pragma once

#include "model/contacts/GroupSession.h"
#include "widgets/forms/DraftSheet.h"
#include "widgets/people/PersonField.h"

class QComboBox;

namespace widgets
{

class AttendanceTable;
class FieldsForm;

class GroupSessionDialog : public DraftSheet
{
    Q_OBJECT

public:
    /// Begins with `people`; more are found with `find`.
    GroupSessionDialog(db::CaseStore &store, FindPeople find, const QList<db::CaseloadRow> &people, QWidget *parent);

Q_SIGNALS:
    /// It is saved, and the save can be taken back; `words` say what was logged.
    void logged(const model::SaveId &save, const QString &words);

protected:
    [[nodiscard]] FormDraft::Key draftKey() const override { return {QStringLiteral("group_session"), {}, {}}; }
    [[nodiscard]] QCborMap typed() const override;
    void putBack(const QCborMap &fields) override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpGroups();
    void setUpPeople(const QList<db::CaseloadRow> &people);
    void takeGroup(int index);
    void addFound();
    void finish();
    [[nodiscard]] model::Result<model::SaveId> write();
    [[nodiscard]] model::Result<model::GroupSession> session() const;
    void report(const model::Error &error);

    QComboBox *m_group;
    FieldsForm *m_form;
    AttendanceTable *m_table;
    PersonField *m_add;
    bool m_touched = false;
};

} // namespace widgets
