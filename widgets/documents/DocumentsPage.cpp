#include "widgets/documents/DocumentsPage.h"

#include "db/documents/DocumentStore.h"
#include "widgets/common/Banner.h"
#include "widgets/common/DayText.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/KeyButton.h"
#include "widgets/common/NewestJob.h"
#include "widgets/common/Words.h"
#include "widgets/common/WorkProgress.h"
#include "widgets/documents/CopyOutDialog.h"
#include "widgets/documents/DescribeSheet.h"
#include "widgets/documents/DocumentIntake.h"
#include "widgets/documents/DocumentText.h"
#include "widgets/documents/DocumentViewer.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"
#include "widgets/person/ReasonDialog.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace widgets
{

using namespace Qt::StringLiterals;
using model::Action;
using model::Document;
using model::Result;

DocumentsPage::DocumentsPage(db::CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_reading(new NewestJob(this))
    , m_work(new NewestJob(this))
    , m_problem(new Banner(Banner::Kind::Danger))
    , m_drop(new Banner(Banner::Kind::Plain))
    , m_progress(new WorkProgress)
    , m_done(label("muted", {}))
    , m_stack(new QStackedWidget)
    , m_table(new QTableWidget)
{
    setObjectName(u"documents"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_drop);
    layout->addWidget(m_problem);
    layout->addWidget(setUpButtons());
    layout->addWidget(m_progress);
    m_done->setWordWrap(true);
    m_done->hide();
    layout->addWidget(m_done);
    setUpTable();
    QLabel *empty =
        label("muted", tr("No documents yet. Add a scan, a letter or a photo: press Add, drop files on this "
                          "page, or paste them. They are sealed in the store."));
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_table);
    layout->addWidget(m_stack, 1);
    auto *pasting = new QShortcut(QKeySequence::Paste, this);
    pasting->setContext(Qt::WidgetWithChildrenShortcut);
    connect(pasting, &QShortcut::activated, this, &DocumentsPage::paste);
    showButtons();
}

QWidget *DocumentsPage::setUpButtons()
{
    auto *box = new QWidget;
    auto *row = new FlowLayout(box);
    m_add = addButton(row, "file-up", tr("Add…"), QKeySequence(Qt::ALT | Qt::Key_A), &DocumentsPage::chooseFiles);
    m_add->setAccessibleName(tr("Add documents"));
    m_needChosen = {
        addButton(row, "eye", tr("Look at it"), QKeySequence(Qt::ALT | Qt::Key_O), &DocumentsPage::look),
        addButton(row, "download", tr("Save a copy…"), QKeySequence(Qt::ALT | Qt::Key_S), &DocumentsPage::saveCopy),
        addButton(row, "pencil", tr("Change…"), QKeySequence(Qt::Key_F2), &DocumentsPage::describe),
        addButton(row, "ban", tr("Strike out…"), QKeySequence(Qt::ALT | Qt::Key_Delete), &DocumentsPage::strikeOut)};
    return box;
}

KeyButton *DocumentsPage::addButton(QLayout *row, const char *sign, const QString &words, const QKeySequence &key,
                                    void (DocumentsPage::*act)())
{
    auto *button = new KeyButton(words);
    button->setIcon(icon(sign));
    button->setKey(key, KeyButton::Press::Yes, false);
    button->setToolTip(key.toString(QKeySequence::NativeText));
    connect(button, &QPushButton::clicked, this, act);
    row->addWidget(button);
    return button;
}

void DocumentsPage::setUpTable()
{
    m_table->setAccessibleName(tr("Documents"));
    m_table->setColumnCount(5);
    m_table->setHorizontalHeaderLabels({tr("What it is"), tr("Kind"), tr("Size"), tr("Day on it"), tr("Added")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(Theme::current().scaled(70));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::current().scaled(32));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &DocumentsPage::showButtons);
    connect(m_table, &QTableWidget::cellActivated, this, &DocumentsPage::look);
}

void DocumentsPage::read(const model::PersonId &person)
{
    if (person != m_person) {
        m_person = person;
        m_problem->say({});
        m_done->hide();
        show({});
    }
    if (person.isNull()) {
        m_reading->drop();
        return;
    }
    m_reading->run([store = &m_store, person] { return db::DocumentStore(*store).of(person); },
                   [this](const Result<QList<Document>> &documents) {
                       if (documents) {
                           show(*documents);
                       } else {
                           Q_EMIT failed(documents.error());
                       }
                   });
}

void DocumentsPage::show(const QList<Document> &documents)
{
    const Document *before = chosen();
    const model::DocumentId kept = before ? before->id : model::DocumentId();
    m_documents = documents;
    m_stack->setCurrentIndex(documents.isEmpty() ? 0 : 1);
    m_table->setRowCount(static_cast<int>(documents.size()));
    int current = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Document &document = documents[row];
        current = document.id == kept ? row : current;
        const QString when = DayText::day(document.saved.toLocalTime().date());
        const QStringList cells{
            document.title, DocumentText::kind(document), QLocale().formattedDataSize(document.bytes),
            DayText::day(document.day),
            document.savedBy.isEmpty() ? when : tr("%1 by %2", "a day; a name").arg(when, document.savedBy)};
        for (int column = 0; column < cells.size(); ++column) {
            auto *cell = new QTableWidgetItem(cells[column]);
            cell->setToolTip(column == 0 && !document.note.isEmpty() ? document.note : cells[column]);
            m_table->setItem(row, column, cell);
        }
        m_table->item(row, 0)->setIcon(icon("file-text", Token::Muted));
    }
    for (int column = 1; column < m_table->columnCount(); ++column) {
        m_table->resizeColumnToContents(column);
    }
    if (!documents.isEmpty()) {
        m_table->setCurrentCell(current, 0);
    }
    showButtons();
}

const Document *DocumentsPage::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_documents.size() ? &m_documents[row] : nullptr;
}

void DocumentsPage::showButtons()
{
    const model::Role role = m_store.session().role;
    const bool writes = model::may(role, Action::WriteCases);
    const bool any = chosen() != nullptr;
    m_add->setEnabled(writes && !m_work->isRunning());
    m_needChosen[0]->setEnabled(any);
    const bool exports = model::may(role, Action::Export);
    m_needChosen[1]->setVisible(exports); // what the role does not allow is not offered
    m_needChosen[1]->setEnabled(any && exports && !m_work->isRunning());
    m_needChosen[2]->setEnabled(any && writes);
    m_needChosen[3]->setEnabled(any && writes);
}

void DocumentsPage::showDropTarget(bool shown)
{
    m_drop->say(shown ? tr("Let go here to add the files to this person's documents.") : QString());
}

void DocumentsPage::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Add documents"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &DocumentsPage::add);
    dialog->open();
}

void DocumentsPage::paste()
{
    const QStringList paths = DocumentIntake::filesIn(QGuiApplication::clipboard()->mimeData());
    if (paths.isEmpty()) {
        m_problem->say(tr("There is no file to paste. Copy one in the file manager first."));
        return;
    }
    add(paths);
}

void DocumentsPage::add(const QStringList &paths)
{
    if (!m_add->isEnabled()) {
        m_problem->say(m_work->isRunning() ? tr("Other files are being added. Add these when they are done.")
                                           : ErrorText::sentence({model::ErrorCode::RoleMayNot, {}, {}}));
        return;
    }
    m_problem->say({});
    m_done->hide();
    const std::shared_ptr<WorkState> state = m_progress->start(tr("Adding, in kB:"));
    m_work->run([store = &m_store, person = m_person, paths,
                 state] { return DocumentIntake::take(*store, person, paths, *state); },
                [this, person = m_person](const DocumentIntake::Outcome &outcome) {
                    m_progress->stop();
                    m_problem->say(outcome.problems.join(u'\n'));
                    m_done->setText(tr("Added: %1. The files they came from are still where they were.", "files' names")
                                        .arg(outcome.added.join(u", "_s)));
                    m_done->setVisible(!outcome.added.isEmpty() && person == m_person); // not under another's name
                    read(m_person);
                });
    showButtons();
}

void DocumentsPage::look()
{
    if (const Document *document = chosen()) {
        (new DocumentViewer(m_store, *document, this))->open();
    }
}

void DocumentsPage::saveCopy()
{
    const Document *document = chosen();
    if (!document) {
        return;
    }
    auto *dialog = new CopyOutDialog(*document, this);
    connect(dialog, &CopyOutDialog::chosen, this,
            [this, document = *document](const QString &path) { writeCopy(document, path); });
    dialog->open();
}

void DocumentsPage::writeCopy(const Document &document, const QString &path)
{
    m_problem->say({});
    m_done->hide();
    const std::shared_ptr<WorkState> state = m_progress->start(tr("Saving a copy"));
    m_work->run(
        [store = &m_store, id = document.id, path, state] {
            return db::DocumentStore(*store).exportTo(id, path, [state] { return state->cancel.load(); });
        },
        [this, path](const Result<void> &saved) {
            m_progress->stop();
            m_problem->say(saved ? QString() : ErrorText::sentence(saved.error()));
            m_done->setText(tr("Saved as “%1”. Anybody with the file can read it.").arg(QFileInfo(path).fileName()));
            m_done->setVisible(saved.has_value());
            showButtons();
        });
    showButtons();
}

void DocumentsPage::describe()
{
    if (const Document *document = chosen()) {
        RecordSheet *sheet = DescribeSheet::of(m_store, *document, window());
        connect(sheet, &RecordSheet::recordSaved, this, &DocumentsPage::recordSaved);
        Q_EMIT sheetWanted(sheet);
    }
}

void DocumentsPage::strikeOut()
{
    const Document *document = chosen();
    if (!document) {
        return;
    }
    const ReasonDialog::Question question{
        {u"strike_out"_s, m_person, document->id.bytes()},
        tr("Strike out this document"),
        tr("It shows no more and counts nowhere. That it was there stays in History, with your reason."),
        tr("Strike out")};
    const auto act = [&store = m_store, id = document->id](const QString &reason) {
        return db::DocumentStore(store).strikeOut(id, reason);
    };
    Q_EMIT sheetWanted(new ReasonDialog(m_store, question, act, window()));
}

} // namespace widgets
