// AddUserDialog lets somebody new into the store: a name, a role and a first passphrase.
#pragma once

#include "db/store/CaseStore.h"
#include "model/access/User.h"
#include "widgets/common/NewestJob.h"
#include "widgets/forms/FormDialog.h"

class QComboBox;
class QLineEdit;

namespace widgets
{

class FormField;
class NewPassphrase;

class AddUserDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit AddUserDialog(db::CaseStore &store, QWidget *parent = nullptr);

Q_SIGNALS:
    void added(const model::User &user);

private:
    void submit();
    void finish(const model::Result<model::User> &user);

    db::CaseStore &m_store;
    NewestJob m_job;
    QLineEdit *m_name;
    FormField *m_nameField;
    QComboBox *m_role;
    NewPassphrase *m_passphrase;
};

} // namespace widgets
