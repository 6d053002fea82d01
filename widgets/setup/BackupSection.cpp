#include "widgets/setup/BackupSection.h"

#include "db/access/AccessLog.h"
#include "db/backup/StoreBackup.h"
#include "db/verification/StoreVerification.h"
#include "widgets/common/DayText.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/ProblemText.h"
#include "widgets/common/Words.h"
#include "widgets/common/WorkProgress.h"
#include "widgets/forms/FormErrors.h"
#include "widgets/forms/FormField.h"
#include "widgets/look/Icon.h"
#include "widgets/unlock/PassphraseEdit.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace widgets
{

using namespace Qt::StringLiterals;
using model::Action;
using model::Result;

BackupSection::BackupSection(db::CaseStore &store, QWidget *parent)
    : SetUpSection(store, tr("Backup and restore"), parent)
    , m_backup(new QWidget(this))
    , m_restore(new QWidget(this))
{
    setUpBackup();
    body()->addWidget(m_backup);
    allow(m_backup, Action::BackupStore);
    body()->addWidget(line(this));
    setUpRestore();
    body()->addWidget(m_restore);
    allow(m_restore, Action::RestoreStore);
    body()->addStretch();
}

void BackupSection::setUpBackup()
{
    auto *column = new QVBoxLayout(m_backup);
    column->setContentsMargins({});
    QLabel *words = label("",
                          tr("A backup is one encrypted file. It is read back and checked before it counts, and "
                             "opens with the passphrases of today."),
                          m_backup);
    words->setWordWrap(true);
    auto *make = new QPushButton(icon("database-backup"), tr("Back up to a file…"), m_backup);
    auto *row = new QHBoxLayout;
    row->addWidget(make);
    row->addStretch();
    column->addWidget(label("section", tr("Back up"), m_backup));
    column->addWidget(words);
    column->addLayout(row);
    connect(make, &QPushButton::clicked, this, &BackupSection::chooseBackup);
}

QLineEdit *BackupSection::addPath(const QString &name, const QString &button, FormField *&field,
                                  void (BackupSection::*choose)())
{
    auto *box = new QWidget(m_restore);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    auto *edit = new QLineEdit(box);
    auto *press = new QPushButton(tr("Choose…"), box);
    press->setAccessibleName(button);
    row->addWidget(edit, 1);
    row->addWidget(press);
    field = new FormField(name, box, m_restore);
    edit->setAccessibleName(name);
    m_restore->layout()->addWidget(field);
    connect(press, &QPushButton::clicked, this, choose);
    return edit;
}

void BackupSection::setUpRestore()
{
    auto *column = new QVBoxLayout(m_restore);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(label("section", tr("Restore into a new folder"), m_restore));
    QLabel *words =
        label("", tr("This store stays as it is. The restored one lies beside it as a copy of its own."), m_restore);
    words->setWordWrap(true);
    column->addWidget(words);
    m_file = addPath(tr("Backup file"), tr("Choose the backup file"), m_fileField, &BackupSection::chooseFile);
    m_folder = addPath(tr("New folder"), tr("Choose the new folder"), m_folderField, &BackupSection::chooseFolder);
    m_name = new QLineEdit(store().session().userName, m_restore);
    m_nameField = new FormField(tr("Name in the backup"), m_name, m_restore);
    m_passphrase = new PassphraseEdit(m_restore);
    m_passphraseField = new FormField(tr("Passphrase on the day of the backup"), m_passphrase, m_restore);
    m_passphrase->setName(tr("Passphrase on the day of the backup"));
    column->addWidget(m_nameField);
    column->addWidget(m_passphraseField);
    auto *restore = new QPushButton(icon("archive-restore"), tr("Restore"), m_restore);
    auto *row = new QHBoxLayout;
    row->addWidget(restore);
    row->addStretch();
    column->addLayout(row);
    connect(restore, &QPushButton::clicked, this, &BackupSection::restore);
}

void BackupSection::chooseBackup()
{
    const QString day = store().environment().clock.today().toString(Qt::ISODate);
    auto *dialog = new QFileDialog(this, tr("Back up to a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"alongside-backup"_s);
    dialog->selectFile(QFileInfo(store().folder().path).completeBaseName() + u'-' + day + u".alongside-backup"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &BackupSection::backUpTo);
    dialog->open();
}

void BackupSection::backUpTo(const QString &path)
{
    say({});
    errors().clear();
    const std::shared_ptr<WorkState> state = progress().start(tr("Backing up and checking"));
    m_backup->setEnabled(false);
    work().run(
        [store = &store(), path, state]() -> Result<qint64> {
            if (const Result<void> noted = db::AccessLog(*store).record(u"backup"_s); !noted) {
                return std::unexpected(noted.error());
            }
            return db::StoreBackup(*store).write(path, [state] { return state->cancel.load(); });
        },
        [this](const Result<qint64> &bytes) {
            progress().stop();
            m_backup->setEnabled(true);
            if (bytes) {
                //: %1 is a size such as "12 MB"
                say(tr("The backup is written and checked: %1.").arg(QLocale().formattedDataSize(*bytes)));
            } else {
                sayError(bytes.error());
            }
        });
}

void BackupSection::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose the backup file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void BackupSection::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose where the new folder lies"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QFileDialog::ShowDirsOnly | QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { m_folder->setText(QDir(folder).filePath(u"restored.alongside"_s)); });
    dialog->open();
}

bool BackupSection::check()
{
    say({});
    errors().clear();
    if (m_file->text().trimmed().isEmpty()) {
        errors().add(m_fileField, tr("Choose the backup file."));
    }
    if (!QDir::isAbsolutePath(m_folder->text().trimmed())) {
        errors().add(m_folderField, tr("Choose a new folder for the restored store."));
    }
    if (m_name->text().trimmed().isEmpty()) {
        errors().add(m_nameField, tr("Type the name that you signed in with."));
    }
    if (m_passphrase->isEmpty()) {
        errors().add(m_passphraseField, tr("Type the passphrase that you had when the backup was made."));
    }
    return errors().isEmpty();
}

void BackupSection::restore()
{
    if (!check()) {
        return;
    }
    Result<db::Passphrase> passphrase = m_passphrase->take();
    if (!passphrase) {
        sayError(passphrase.error());
        return;
    }
    run(*std::move(passphrase));
}

void BackupSection::run(db::Passphrase passphrase)
{
    const std::shared_ptr<WorkState> state = progress().start(tr("Restoring and checking"));
    m_restore->setEnabled(false);
    work().run(
        [beside = &store(), file = m_file->text().trimmed(), folder = m_folder->text().trimmed(), name = m_name->text(),
         state, given = std::make_shared<db::Passphrase>(std::move(passphrase))]() -> Result<Outcome> {
            const auto stop = [state] { return state->cancel.load(); };
            const Result<db::RestoredStore> made =
                db::StoreRestoration(beside->environment()).restore(file, folder, name, *given, stop);
            return made ? outcomeOf(*made, *beside) : std::unexpected(made.error());
        },
        [this](const Result<Outcome> &outcome) { finishRestoring(outcome); });
}

Result<BackupSection::Outcome> BackupSection::outcomeOf(const db::RestoredStore &made, db::CaseStore &beside)
{
    const Result<db::VerificationOutcome> verified = db::StoreVerification(*made.store).run();
    if (!verified) {
        return std::unexpected(verified.error());
    }
    const Result<std::optional<qint64>> missing = made.recordsMissing(beside);
    return missing ? Result<Outcome>({verified->findings, made.made, *missing}) : std::unexpected(missing.error());
}

void BackupSection::finishRestoring(const Result<Outcome> &outcome)
{
    progress().stop();
    m_restore->setEnabled(true);
    if (outcome) {
        sayRestored(*outcome);
        Q_EMIT restored(m_folder->text().trimmed());
        return;
    }
    const model::Error &error = outcome.error();
    const bool wrong = error.code == model::ErrorCode::WrongPassphrase;
    const QString more = error.code == model::ErrorCode::FileMalformed && !error.detail.isEmpty()
                             ? u' ' + ProblemText::sentence(error.detail)
                             : QString();
    errors().clear();
    errors().add(wrong ? m_passphraseField : nullptr,
                 wrong ? tr("That passphrase does not open this backup. Try the one of that day.")
                       : ErrorText::sentence(error) + more);
}

void BackupSection::sayRestored(const Outcome &outcome)
{
    if (!outcome.findings.isEmpty()) {
        say(tr("The store is restored, but the check found:") + u'\n' + outcome.findings.join(u'\n'));
        return;
    }
    //: %1 is a day
    QString words = tr("The store is restored as it was on %1, and checked. Lock this one to open it.")
                        .arg(DayText::day(outcome.made));
    if (outcome.missing.value_or(0) > 0) {
        words += u' ' + tr("It is older than this one: %n record(s) that were saved here since are not in it.", nullptr,
                           static_cast<int>(*outcome.missing));
    }
    say(words);
}

} // namespace widgets
