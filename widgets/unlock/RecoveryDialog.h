// RecoveryDialog opens a case store with the printed recovery sheet and gives its user a new passphrase.
#pragma once

#include "db/store/StoreOpener.h"
#include "widgets/common/NewestJob.h"
#include "widgets/forms/FormDialog.h"
#include "widgets/unlock/KnownStores.h"

class QGridLayout;
class QLineEdit;

namespace widgets
{

class FormField;
class NewPassphrase;

class RecoveryDialog : public FormDialog
{
    Q_OBJECT

public:
    RecoveryDialog(const db::StoreEnvironment &environment, const KnownStore &store, QWidget *parent = nullptr);
    ~RecoveryDialog() override;

Q_SIGNALS:
    /// The store is open and lives in the window's thread; the new passphrase holds.
    void recovered(std::shared_ptr<db::CaseStore> store);

private:
    using Opening = model::Result<std::unique_ptr<db::CaseStore>>;

    void setUpGroups();
    /// Spreads what was pasted, a whole sheet or a part of it, over the fields from `first` on.
    void spread(int first);
    [[nodiscard]] std::optional<db::RecoverySecret> readGroups();
    void wipeGroups();
    void submit();
    void finish(Opening opening);
    void say(const model::Error &error);

    db::StoreEnvironment m_environment;
    KnownStore m_store;
    NewestJob m_job;
    QLineEdit *m_name;
    FormField *m_nameField;
    QList<QLineEdit *> m_groups;
    QList<FormField *> m_groupFields;
    NewPassphrase *m_passphrase;
};

} // namespace widgets
