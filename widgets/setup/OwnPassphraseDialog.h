// OwnPassphraseDialog changes the passphrase of the user who is signed in, who gives the present one first.
#pragma once

#include "db/store/CaseStore.h"
#include "widgets/common/NewestJob.h"
#include "widgets/forms/FormDialog.h"

namespace widgets
{

class FormField;
class NewPassphrase;
class PassphraseEdit;

class OwnPassphraseDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit OwnPassphraseDialog(db::CaseStore &store, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void submit();
    void finish(const model::Result<void> &done);

    db::CaseStore &m_store;
    NewestJob m_job;
    PassphraseEdit *m_present;
    FormField *m_presentField;
    NewPassphrase *m_passphrase;
};

} // namespace widgets
