#include "widgets/setup/OwnPassphraseDialog.h"

#include "db/access/UserStore.h"
#include "widgets/common/ErrorText.h"
#include "widgets/forms/FormErrors.h"
#include "widgets/forms/FormField.h"
#include "widgets/unlock/NewPassphrase.h"
#include "widgets/unlock/PassphraseEdit.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace widgets
{

OwnPassphraseDialog::OwnPassphraseDialog(db::CaseStore &store, QWidget *parent)
    : FormDialog(tr("Change your passphrase"), tr("Change"), parent)
    , m_store(store)
    , m_job(this)
    , m_present(new PassphraseEdit(this))
    , m_presentField(new FormField(tr("Present passphrase"), m_present, this))
    , m_passphrase(new NewPassphrase(this))
{
    m_present->setName(tr("Present passphrase"));
    body()->addWidget(m_presentField);
    body()->addWidget(m_passphrase);
    connect(this, &FormDialog::submitted, this, &OwnPassphraseDialog::submit);
    m_present->setFocus();
}

void OwnPassphraseDialog::submit()
{
    errors().clear();
    if (m_present->isEmpty()) {
        errors().add(m_presentField, tr("Type the passphrase that you have now."));
    }
    if (!m_passphrase->check(errors()) || !errors().isEmpty()) {
        return;
    }
    model::Result<db::Passphrase> present = m_present->take();
    model::Result<db::Passphrase> chosen = m_passphrase->take();
    if (!present || !chosen) {
        errors().add(m_presentField, tr("That is not your present passphrase. Type it again."));
        return;
    }
    setBusy(tr("Changing…"));
    m_job.run(
        [store = &m_store, present = std::make_shared<db::Passphrase>(*std::move(present)),
         chosen = std::make_shared<db::Passphrase>(*std::move(chosen))]() -> model::Result<void> {
            const auto opened = store->keySlots().openWithPassphrase(store->session().userName, *present,
                                                                     store->environment().leastKeyCost);
            if (!opened) {
                return std::unexpected(opened.error());
            }
            const auto set = db::UserStore(*store).setPassphrase({}, std::move(*chosen));
            return set ? model::Result<void>() : std::unexpected(set.error());
        },
        [this](const model::Result<void> &done) { finish(done); });
}

void OwnPassphraseDialog::finish(const model::Result<void> &done)
{
    setBusy({});
    if (done) {
        Q_EMIT changed();
        accept();
        return;
    }
    if (done.error().code == model::ErrorCode::WrongPassphrase) {
        errors().add(m_presentField, tr("That is not your present passphrase. Type it again."));
    } else {
        errors().add(nullptr, ErrorText::sentence(done.error()));
    }
}

} // namespace widgets
