// NewStoreDialog makes a new case store with its first user and sees to it that the recovery sheet is printed.
#pragma once

#include "db/store/HalfMadeStore.h"
#include "db/store/StoreOpener.h"
#include "widgets/common/NewestJob.h"
#include "widgets/forms/FormDialog.h"

#include <atomic>

class QLineEdit;

namespace widgets
{

class FormField;
class NewPassphrase;
class RecoverySheetPage;

/// Until it is finished the store can be given up again: closing the dialog leaves nothing of it.
class NewStoreDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `folder` is where new stores lie unless another place is chosen.
    NewStoreDialog(const db::StoreEnvironment &environment, const QString &folder, QWidget *parent = nullptr);
    ~NewStoreDialog() override;

    void reject() override;

Q_SIGNALS:
    /// The store is finished and lives in the window's thread; `label` is the programme's name.
    void made(std::shared_ptr<db::CaseStore> store, const QString &label);

private:
    struct Made
    {
        std::unique_ptr<db::HalfMadeStore> files; ///< Outlives the store.
        std::unique_ptr<db::CaseStore> store;
        QString sheet;
    };

    void setUpFields();
    void setUpFolder();
    void chooseFolder();
    void suggestFolder();
    void submit();
    [[nodiscard]] bool check();
    void make(db::Passphrase passphrase);
    void showSheet(model::Result<Made> made);
    void finish();
    void say(const model::Error &error);

    db::StoreEnvironment m_environment;
    QString m_home;
    NewestJob m_job;
    std::shared_ptr<std::atomic_bool> m_cancel = std::make_shared<std::atomic_bool>(false);
    std::optional<Made> m_made;
    bool m_folderChosen = false;

    QWidget *m_fields;
    QLineEdit *m_folder;
    FormField *m_folderField;
    QLineEdit *m_programme;
    FormField *m_programmeField;
    QLineEdit *m_name;
    FormField *m_nameField;
    NewPassphrase *m_passphrase;
    RecoverySheetPage *m_sheet;
};

} // namespace widgets
