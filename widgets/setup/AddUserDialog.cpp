#include "widgets/setup/AddUserDialog.h"

#include "db/access/UserStore.h"
#include "widgets/access/RoleWords.h"
#include "widgets/common/ErrorText.h"
#include "widgets/forms/FormErrors.h"
#include "widgets/forms/FormField.h"
#include "widgets/unlock/NewPassphrase.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace widgets
{

AddUserDialog::AddUserDialog(db::CaseStore &store, QWidget *parent)
    : FormDialog(tr("Add a user"), tr("Add"), parent)
    , m_store(store)
    , m_job(this)
    , m_name(new QLineEdit(this))
    , m_nameField(new FormField(tr("Name", "of who signs in"), m_name, this))
    , m_role(new QComboBox(this))
    , m_passphrase(new NewPassphrase(this))
{
    for (const model::Named<model::Role> &role : model::roles()) {
        m_role->addItem(RoleWords::of(role.value), static_cast<int>(role.value));
    }
    auto *roleField = new FormField(tr("Role"), m_role, this);
    body()->addWidget(m_nameField);
    body()->addWidget(roleField);
    body()->addWidget(m_passphrase);
    connect(this, &FormDialog::submitted, this, &AddUserDialog::submit);
    m_name->setFocus();
}

void AddUserDialog::submit()
{
    errors().clear();
    if (m_name->text().trimmed().isEmpty()) {
        errors().add(m_nameField, tr("Type the name that they will sign in with."));
    }
    if (!m_passphrase->check(errors()) || !errors().isEmpty()) {
        return;
    }
    model::Result<db::Passphrase> passphrase = m_passphrase->take();
    if (!passphrase) {
        errors().add(nullptr, ErrorText::sentence(passphrase.error()));
        return;
    }
    setBusy(tr("Adding…"));
    m_job.run([store = &m_store, name = m_name->text().trimmed(),
               role = static_cast<model::Role>(m_role->currentData().toInt()),
               chosen = std::make_shared<db::Passphrase>(
                   *std::move(passphrase))] { return db::UserStore(*store).add(name, role, std::move(*chosen)); },
              [this](const model::Result<model::User> &user) { finish(user); });
}

void AddUserDialog::finish(const model::Result<model::User> &user)
{
    setBusy({});
    if (!user) {
        const bool aboutName = user.error().code == model::ErrorCode::UserExists;
        errors().add(aboutName ? m_nameField : nullptr, ErrorText::sentence(user.error()));
        return;
    }
    Q_EMIT added(*user);
    accept();
}

} // namespace widgets
