#include "widgets/unlock/NewStoreDialog.h"

#include "db/keys/RecoverySheet.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/Words.h"
#include "widgets/forms/FormErrors.h"
#include "widgets/forms/FormField.h"
#include "widgets/unlock/NewPassphrase.h"
#include "widgets/unlock/RecoverySheetPage.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QRegularExpression>
#include <QThread>
#include <QVBoxLayout>

namespace widgets
{

using namespace Qt::StringLiterals;
using model::ErrorCode;

NewStoreDialog::NewStoreDialog(const db::StoreEnvironment &environment, const QString &folder, QWidget *parent)
    : FormDialog(tr("Make a new store"), tr("Make the store"), parent)
    , m_environment(environment)
    , m_home(folder)
    , m_job(this)
    , m_fields(new QWidget(this))
    , m_passphrase(new NewPassphrase(this))
    , m_sheet(new RecoverySheetPage(this))
{
    setUpFields();
    m_sheet->hide();
    body()->addWidget(m_fields);
    body()->addWidget(m_sheet);
    connect(m_sheet, &RecoverySheetPage::safeChanged, this, [this](bool safe) { action()->setEnabled(safe); });
    connect(this, &FormDialog::submitted, this, &NewStoreDialog::submit);
    suggestFolder();
    m_programme->setFocus();
}

NewStoreDialog::~NewStoreDialog()
{
    m_cancel->store(true);
    m_passphrase->wipe();
    m_made.reset();
}

void NewStoreDialog::setUpFields()
{
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins({});
    column->setSpacing(12);
    m_programme = new QLineEdit(this);
    m_programmeField = new FormField(tr("Programme"), m_programme, this);
    m_name = new QLineEdit(this);
    m_nameField = new FormField(tr("Your name"), m_name, this);
    m_nameField->setHint(tr("You sign in with it. You will be a manager of this store."));
    column->addWidget(m_programmeField);
    setUpFolder();
    column->addWidget(m_nameField);
    column->addWidget(m_passphrase);
    connect(m_programme, &QLineEdit::textEdited, this, &NewStoreDialog::suggestFolder);
}

void NewStoreDialog::setUpFolder()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    m_folder = new QLineEdit(row);
    m_folder->setAccessibleName(tr("Folder of the new store"));
    auto *choose = new QPushButton(tr("Choose…"), row);
    choose->setAccessibleName(tr("Choose the folder of the new store"));
    choose->setAutoDefault(false);
    line->addWidget(m_folder, 1);
    line->addWidget(choose);
    m_folderField = new FormField(tr("Folder"), row, this);
    m_folderField->setHint(tr("A new folder, on this laptop's own disk."));
    m_fields->layout()->addWidget(m_folderField);
    connect(m_folder, &QLineEdit::textEdited, this, [this] { m_folderChosen = true; });
    connect(choose, &QPushButton::clicked, this, &NewStoreDialog::chooseFolder);
}

void NewStoreDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose where the new store lies"), m_home);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOptions(QFileDialog::ShowDirsOnly | QFileDialog::DontUseNativeDialog);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_home = folder;
        m_folderChosen = false;
        suggestFolder();
    });
    dialog->open();
}

void NewStoreDialog::suggestFolder()
{
    if (m_folderChosen) {
        return;
    }
    static const QRegularExpression unfit(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString name = m_programme->text().trimmed().toLower().replace(unfit, u"-"_s);
    name = name.isEmpty() ? u"team"_s : name;
    m_folder->setText(QDir::toNativeSeparators(QDir(m_home).filePath(name + u".alongside"_s)));
}

bool NewStoreDialog::check()
{
    errors().clear();
    if (m_programme->text().trimmed().isEmpty()) {
        errors().add(m_programmeField, tr("Type the programme's name."));
    }
    if (m_folder->text().trimmed().isEmpty() || !QDir::isAbsolutePath(m_folder->text().trimmed())) {
        errors().add(m_folderField, tr("Choose a folder for the store."));
    }
    if (m_name->text().trimmed().isEmpty()) {
        errors().add(m_nameField, tr("Type the name that you will sign in with."));
    }
    m_passphrase->check(errors());
    return errors().isEmpty();
}

void NewStoreDialog::submit()
{
    if (m_made) {
        finish();
        return;
    }
    if (!check()) {
        return;
    }
    model::Result<db::Passphrase> passphrase = m_passphrase->take();
    if (!passphrase) {
        errors().add(nullptr, ErrorText::sentence(passphrase.error()));
        return;
    }
    make(*std::move(passphrase));
}

void NewStoreDialog::make(db::Passphrase passphrase)
{
    setBusy(tr("Making…"));
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    const QString programme = m_programme->text().trimmed();
    m_job.run(
        [environment = m_environment, folder, programme, name = m_name->text(), window = thread(), cancel = m_cancel,
         chosen = std::make_shared<db::Passphrase>(std::move(passphrase))]() -> model::Result<Made> {
            if (!db::hasRoomForStore({folder})) {
                return model::fail(ErrorCode::StoreExists, folder);
            }
            Made made;
            made.files = std::make_unique<db::HalfMadeStore>(db::StoreFolder{folder});
            model::Result<db::CreatedStore> created =
                db::StoreOpener(environment)
                    .create(folder, {name, std::move(*chosen), model::Role::Manager, programme});
            if (!created) {
                return std::unexpected(created.error());
            }
            made.store = std::move(created->store);
            if (cancel->load()) {
                return model::fail(ErrorCode::Cancelled, folder);
            }
            made.sheet = db::RecoverySheet::text(programme, environment.clock.today(), created->recovery);
            made.store->moveToThread(window);
            return made;
        },
        [this](model::Result<Made> made) { showSheet(std::move(made)); });
}

void NewStoreDialog::showSheet(model::Result<Made> made)
{
    setBusy({});
    if (!made) {
        say(made.error());
        return;
    }
    m_made = *std::move(made);
    m_fields->hide();
    m_sheet->setSheet(std::exchange(m_made->sheet, {}));
    m_sheet->show();
    m_sheet->setFocus(Qt::OtherFocusReason); // what had the keyboard is hidden now
    action()->setText(tr("Finish"));
    action()->setEnabled(false);
}

void NewStoreDialog::finish()
{
    m_made->files->keep();
    std::shared_ptr<db::CaseStore> store = std::move(m_made->store);
    m_made.reset();
    Q_EMIT made(std::move(store), m_programme->text().trimmed());
    accept();
}

void NewStoreDialog::reject()
{
    m_cancel->store(true);
    m_made.reset();
    FormDialog::reject();
}

void NewStoreDialog::say(const model::Error &error)
{
    const bool aboutFolder = error.code != ErrorCode::Internal && error.code != ErrorCode::Cancelled;
    errors().add(aboutFolder ? m_folderField : nullptr, ErrorText::sentence(error));
}

} // namespace widgets
