// BackupSection writes a checked backup of the store into a file, and makes a store out of a backup in a new folder.
#pragma once

#include "db/backup/StoreRestoration.h"
#include "widgets/setup/SetUpSection.h"

class QLineEdit;
class QPushButton;

namespace widgets
{

class FormField;
class PassphraseEdit;

class BackupSection : public SetUpSection
{
    Q_OBJECT

public:
    explicit BackupSection(db::CaseStore &store, QWidget *parent = nullptr);

    /// Writes the backup to `path`, over an older one.
    void backUpTo(const QString &path);

Q_SIGNALS:
    /// A store was made out of a backup; it is closed again.
    void restored(const QString &folder);

private:
    /// What came of restoring.
    struct Outcome
    {
        QStringList findings;
        QDate made;                    ///< The day of the backup.
        std::optional<qint64> missing; ///< Records that this store has over it; none if it is another team's.
    };

    void setUpBackup();
    void setUpRestore();
    QLineEdit *addPath(const QString &name, const QString &button, FormField *&field, void (BackupSection::*choose)());
    void chooseBackup();
    void chooseFile();
    void chooseFolder();
    void restore();
    [[nodiscard]] bool check();
    void run(db::Passphrase passphrase);
    [[nodiscard]] static model::Result<Outcome> outcomeOf(const db::RestoredStore &made, db::CaseStore &beside);
    void finishRestoring(const model::Result<Outcome> &outcome);
    void sayRestored(const Outcome &outcome);

    QWidget *m_backup;
    QWidget *m_restore;
    QLineEdit *m_file;
    FormField *m_fileField;
    QLineEdit *m_folder;
    FormField *m_folderField;
    QLineEdit *m_name;
    FormField *m_nameField;
    PassphraseEdit *m_passphrase;
    FormField *m_passphraseField;
};

} // namespace widgets
