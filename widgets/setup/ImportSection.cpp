#include "widgets/setup/ImportSection.h"

#include "db/exchange/import/undo/ImportUndo.h"
#include "widgets/common/EditParts.h"
#include "widgets/common/Words.h"
#include "widgets/common/WorkProgress.h"
#include "widgets/forms/FormErrors.h"
#include "widgets/forms/FormField.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"
#include "widgets/setup/ImportMapping.h"
#include "widgets/setup/ImportWords.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

namespace widgets
{

using namespace Qt::StringLiterals;
using model::Action;

ImportSection::ImportSection(db::CaseStore &store, QWidget *parent)
    : SetUpSection(store, tr("Import"), parent)
    , m_steps(new QWidget(this))
{
    auto *column = new QVBoxLayout(m_steps);
    column->setContentsMargins({});
    column->setSpacing(12);
    setUpFile();
    setUpMapping();
    setUpActions();
    setUpOutcome();
    column->addStretch(); // what there is before a file is chosen stays at the top
    body()->addWidget(m_steps, 1);
    allow(m_steps, Action::Import);
    showColumns();
}

void ImportSection::setUpFile()
{
    auto *row = new QHBoxLayout;
    m_kind = new QComboBox(m_steps);
    for (const model::Named<db::ImportKind> &kind : db::importKinds()) {
        m_kind->addItem(ImportWords::of(kind.value), static_cast<int>(kind.value));
    }
    setName(m_kind, tr("What the rows are"));
    auto *choose = new QPushButton(icon("file-up"), tr("Choose a file…"), m_steps);
    m_file = label("muted", tr("CSV or XLSX. Nothing is changed until you press Import."), m_steps);
    m_file->setWordWrap(true);
    row->addWidget(m_kind);
    row->addWidget(choose);
    row->addWidget(m_file, 1);
    static_cast<QVBoxLayout *>(m_steps->layout())->addLayout(row);
    connect(choose, &QPushButton::clicked, this, &ImportSection::chooseFile);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ImportSection::showColumns);
}

void ImportSection::setUpMapping()
{
    m_matching = new QWidget(m_steps);
    auto *column = new QVBoxLayout(m_matching);
    column->setContentsMargins({});
    m_mapping = new ImportMapping(m_matching);
    column->addWidget(m_mapping, 1);
    // Beside each other, where large text leaves the room.
    const bool isLarge = Theme::current().hasLargeText();
    auto *row = new QBoxLayout(isLarge ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_programme = new QLineEdit(m_matching);
    auto *programme = new FormField(tr("Programme, if rows name none"), m_programme, m_matching);
    m_dateFormat = new QComboBox(m_matching);
    m_dateFormat->addItem(tr("Day first, or year first (28/2/2027, 2027-02-28)"), QString());
    m_dateFormat->addItem(tr("Month first (2/28/2027)"), u"M/d/yyyy"_s);
    m_dateFormat->addItem(tr("Without separators (20270228)"), u"yyyyMMdd"_s);
    m_dateFormat->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_dateFormat->setMinimumContentsLength(12);
    auto *dates = new FormField(tr("How dates are written"), m_dateFormat, m_matching);
    row->addWidget(programme, 1);
    row->addWidget(dates, 1);
    column->addLayout(row);
    static_cast<QVBoxLayout *>(m_steps->layout())->addWidget(m_matching, 2);
    connect(m_mapping, &ImportMapping::edited, this, &ImportSection::forgetOutcome);
    connect(m_programme, &QLineEdit::textEdited, this, &ImportSection::forgetOutcome);
    connect(m_dateFormat, &QComboBox::currentIndexChanged, this, &ImportSection::forgetOutcome);
}

void ImportSection::setUpActions()
{
    auto *row = new QHBoxLayout;
    m_check = new QPushButton(tr("Check without importing"), m_steps);
    m_import = new QPushButton(tr("Import"), m_steps);
    setKind(m_import, "filled");
    m_saveRefused = new QPushButton(icon("save"), tr("Save refused rows…"), m_steps);
    m_undo = new QPushButton(icon("undo-2"), tr("Undo import"), m_steps);
    row->addWidget(m_check);
    row->addWidget(m_import);
    row->addStretch();
    static_cast<QVBoxLayout *>(m_steps->layout())->addLayout(row);
    connect(m_check, &QPushButton::clicked, this, [this] {
        if (std::optional<db::ImportOptions> wanted = options()) {
            wanted->dryRun = true;
            start(*std::move(wanted), tr("Checking"));
        }
    });
    connect(m_import, &QPushButton::clicked, this, [this] {
        if (std::optional<db::ImportOptions> wanted = options()) {
            start(*std::move(wanted), tr("Importing"));
        }
    });
    connect(m_saveRefused, &QPushButton::clicked, this, &ImportSection::chooseRefusedFile);
    connect(m_undo, &QPushButton::clicked, this, &ImportSection::undo);
}

void ImportSection::setUpOutcome()
{
    m_refused = new QTableWidget(0, 3, m_steps);
    m_refused->setAccessibleName(tr("Rows that were not taken"));
    m_refused->setHorizontalHeaderLabels({tr("Line"), tr("Field"), tr("Why it is not taken")});
    m_refused->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_refused->horizontalHeader()->setStretchLastSection(true);
    m_refused->verticalHeader()->hide();
    m_refused->setShowGrid(false);
    m_refused->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_refused->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_refused->setTabKeyNavigation(false);
    m_refused->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_saveRefused);
    row->addWidget(m_undo);
    row->addStretch();
    auto *column = static_cast<QVBoxLayout *>(m_steps->layout());
    column->addWidget(m_refused, 1);
    column->addLayout(row);
}

void ImportSection::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file to import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.xlsx *.txt *.tsv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportSection::takeFile);
    dialog->open();
}

void ImportSection::takeFile(const QString &path)
{
    say({});
    errors().clear();
    reading().run([path] { return FilePreview::read(path); },
                  [this, path](const model::Result<FilePreview> &preview) {
                      if (!preview) {
                          sayError(preview.error());
                          return;
                      }
                      m_path = path;
                      m_preview = std::make_shared<FilePreview>(*preview);
                      m_file->setText(QFileInfo(path).fileName());
                      showColumns();
                  });
}

void ImportSection::showColumns()
{
    m_matching->setVisible(m_preview != nullptr);
    if (m_preview) {
        m_mapping->show(*m_preview, static_cast<db::ImportKind>(m_kind->currentData().toInt()));
    }
    forgetOutcome();
}

void ImportSection::forgetOutcome()
{
    m_importId.clear();
    m_refused->setRowCount(0);
    setRunning(false);
}

std::optional<db::ImportOptions> ImportSection::options()
{
    say({});
    errors().clear();
    db::ImportOptions wanted;
    wanted.kind = static_cast<db::ImportKind>(m_kind->currentData().toInt());
    wanted.path = m_path;
    wanted.programme = m_programme->text().trimmed();
    wanted.dateFormat = m_dateFormat->currentData().toString();
    const QString twice = m_mapping->fill(wanted);
    if (!twice.isEmpty()) {
        //: %1 is the name of a field
        errors().add(nullptr, tr("Two columns are read as “%1”. Choose one of them.").arg(twice));
        return std::nullopt;
    }
    return wanted;
}

void ImportSection::start(db::ImportOptions options, const QString &words)
{
    const std::shared_ptr<WorkState> state = progress().start(words);
    setRunning(true);
    const Purpose purpose = !options.refusedPath.isEmpty() ? Purpose::SaveRefused
                            : options.dryRun               ? Purpose::Check
                                                           : Purpose::Import;
    work().run(
        [store = &store(), options = std::move(options), state]() mutable {
            options.cancel = &state->cancel;
            options.progress = [&state](qint64 done, qint64 total) {
                state->done = done;
                state->total = total;
            };
            return db::Importer(*store, options).run();
        },
        [this, purpose](const Outcome &outcome) { finish(outcome, purpose); });
}

void ImportSection::finish(const Outcome &outcome, Purpose purpose)
{
    progress().stop();
    if (!outcome) {
        sayError(outcome.error());
    } else if (purpose == Purpose::SaveRefused) {
        say(tr(
            "The rows that were not taken are saved, each with the reason. Mend them there, then import that file."));
    } else {
        if (purpose == Purpose::Import) {
            m_importId = outcome->importId;
        }
        say(ImportWords::summary(*outcome, purpose == Purpose::Check));
        listRefused(*outcome);
    }
    setRunning(false);
}

void ImportSection::listRefused(const db::ImportOutcome &outcome)
{
    constexpr qsizetype mostShown = 1000; // all of them are in the file that can be saved
    const qsizetype shown = std::min<qsizetype>(std::ssize(outcome.refused), mostShown);
    m_refused->setRowCount(static_cast<int>(shown));
    for (int row = 0; row < shown; ++row) {
        const db::RefusedRow &refused = outcome.refused[static_cast<size_t>(row)];
        m_refused->setItem(row, 0, new QTableWidgetItem(QString::number(refused.line)));
        m_refused->setItem(row, 1, new QTableWidgetItem(ImportWords::ofField(refused.field)));
        m_refused->setItem(row, 2, new QTableWidgetItem(ImportWords::reason(refused)));
    }
    m_refused->resizeColumnToContents(0);
    m_refused->resizeColumnToContents(1);
    m_refused->resizeRowsToContents();
}

void ImportSection::chooseRefusedFile()
{
    auto *dialog = new QFileDialog(this, tr("Save refused rows"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV (*.csv)")});
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        std::optional<db::ImportOptions> wanted = options();
        if (!wanted) {
            return;
        }
        wanted->dryRun = true; // the file is read again, and nothing else happens
        wanted->refusedPath = path;
        start(*std::move(wanted), tr("Saving"));
    });
    dialog->open();
}

void ImportSection::undo()
{
    const std::shared_ptr<WorkState> state = progress().start(tr("Undoing the import"));
    setRunning(true);
    work().run([store = &store(), id = m_importId, state] { return db::ImportUndo(*store).run(id, &state->cancel); },
               [this](const model::Result<db::UndoneImport> &undone) {
                   progress().stop();
                   if (undone) {
                       m_importId.clear();
                       say(tr("The import is undone: %L1 taken back, %L2 fields as they were before. %L3 that were "
                              "changed since stay.")
                               .arg(undone->struck)
                               .arg(undone->restored)
                               .arg(undone->kept.size()));
                   } else {
                       sayError(undone.error());
                   }
                   setRunning(false);
               });
}

void ImportSection::setRunning(bool running)
{
    const bool ready = !running && m_preview != nullptr;
    m_check->setEnabled(ready);
    m_import->setEnabled(ready);
    m_matching->setEnabled(!running);
    m_kind->setEnabled(!running);
    m_refused->setVisible(m_refused->rowCount() > 0);
    m_saveRefused->setVisible(m_refused->rowCount() > 0);
    m_saveRefused->setEnabled(ready);
    m_undo->setVisible(!m_importId.isEmpty());
    m_undo->setEnabled(!running);
}

} // namespace widgets
