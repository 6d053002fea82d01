#include "widgets/unlock/RecoverySheetPage.h"

#include "db/files/DurableFile.h"
#include "db/keys/SecureBytes.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/Words.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"

#include <QBuffer>
#include <QCheckBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <QVBoxLayout>

namespace widgets
{

using namespace Qt::StringLiterals;

namespace
{

/// The sheet as a page: in columns, so in letters of one width.
std::unique_ptr<QTextDocument> documentOf(const QString &text)
{
    auto document = std::make_unique<QTextDocument>();
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSize(11);
    document->setDefaultFont(font);
    document->setPlainText(text);
    return document;
}

} // namespace

RecoverySheetPage::RecoverySheetPage(QWidget *parent)
    : QWidget(parent)
    , m_view(new QPlainTextEdit(this))
    , m_saved(label("caption", {}, this))
    , m_safe(new QCheckBox(tr("I have printed it and put it in a safe place"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    QLabel *words = label("",
                          tr("The store is made. This is its recovery sheet: it is shown this once, and nobody can "
                             "make it again. Print it and keep it in a safe. Until you press Finish, "
                             "closing this throws the new store away."),
                          this);
    words->setWordWrap(true);
    column->addWidget(words);
    m_view->setReadOnly(true);
    setFocusProxy(m_view);
    m_view->setTabChangesFocus(true);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    m_view->setAccessibleName(tr("Recovery sheet"));
    setMinimumHeight(Theme::current().scaled(430)); // the style sheet decides the least height of the view itself
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(Theme::current().font(TextSize::Caption).pointSizeF());
    m_view->setFont(fixed);
    column->addWidget(m_view, 1);
    setUpButtons();
    m_saved->setWordWrap(true);
    m_saved->hide();
    column->addWidget(m_saved);
    column->addWidget(m_safe);
    connect(m_safe, &QCheckBox::toggled, this, &RecoverySheetPage::safeChanged);
}

RecoverySheetPage::~RecoverySheetPage()
{
    m_view->setPlainText({});
    db::wipe(m_text);
}

void RecoverySheetPage::setUpButtons()
{
    auto *print = new QPushButton(icon("printer"), tr("Print…"), this);
    auto *save = new QPushButton(icon("save"), tr("Save as PDF or text…"), this);
    print->setAutoDefault(false);
    save->setAutoDefault(false);
    connect(print, &QPushButton::clicked, this, &RecoverySheetPage::print);
    connect(save, &QPushButton::clicked, this, &RecoverySheetPage::chooseFile);
    auto *row = new QHBoxLayout;
    row->addWidget(print);
    row->addWidget(save);
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void RecoverySheetPage::setSheet(QString text)
{
    m_text = std::move(text);
    m_view->setPlainText(m_text);
}

bool RecoverySheetPage::isSafe() const
{
    return m_safe->isChecked();
}

void RecoverySheetPage::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { documentOf(m_text)->print(printer.get()); });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // the dialog uses it to its end
    dialog->open();
}

void RecoverySheetPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the recovery sheet"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("Text (*.txt)")});
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"*.txt"_s) ? u"txt"_s : u"pdf"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const model::Result<void> saved = save(path);
        m_saved->setText(saved ? tr("Saved. Move it off this laptop once it is printed.")
                               : ErrorText::sentence(saved.error()));
        setKind(m_saved, saved ? "caption" : "error");
        m_saved->show();
    });
    dialog->open();
}

model::Result<void> RecoverySheetPage::save(const QString &path) const
{
    QByteArray content;
    if (path.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        QBuffer buffer(&content);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        documentOf(m_text)->print(&writer);
    } else {
        content = m_text.toUtf8();
    }
    const model::Result<void> written = db::replaceDurably(path, content);
    db::wipe(content);
    return written;
}

} // namespace widgets
