// PersonDialog changes what is recorded about a person: names, numbers, ways to reach them.
#pragma once

#include "db/people/PersonStore.h"
#include "widgets/forms/FieldsSheet.h"

namespace widgets
{

class PersonDialog : public FieldsSheet
{
    Q_OBJECT

public:
    /// For one that is there; somebody new is taken in by IntakeDialog.
    PersonDialog(db::CaseStore &store, const db::PersonFile &file, QWidget *parent);

Q_SIGNALS:
    void personSaved(const model::PersonId &person);

private:
    void setUpFields();
    void fill(const db::PersonFile &file);
    void save();
    [[nodiscard]] model::Result<model::PersonId> write();

    model::PersonId m_person;
    QMap<QString, QString> m_before;
};

} // namespace widgets
