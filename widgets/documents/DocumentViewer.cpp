#include "widgets/documents/DocumentViewer.h"

#include "db/documents/DocumentStore.h"
#include "db/keys/SecureBytes.h"
#include "model/documents/DocumentRules.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/KeyButton.h"
#include "widgets/common/NewestJob.h"
#include "widgets/common/Words.h"
#include "widgets/documents/DocumentText.h"
#include "widgets/documents/PageView.h"
#include "widgets/look/Icon.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QStackedWidget>

#include <algorithm>

namespace widgets
{

using model::Result;

namespace
{

using Bytes = std::shared_ptr<QByteArray>;

/// Wiped when the last who holds it lets go.
Bytes wipedBytes(qint64 size)
{
    Bytes bytes(new QByteArray, [](QByteArray *all) {
        db::wipe(*all);
        delete all;
    });
    bytes->reserve(static_cast<qsizetype>(size)); // growing would leave copies behind
    return bytes;
}

Result<Bytes> readAll(db::CaseStore &store, const model::Document &document)
{
    const Bytes bytes = wipedBytes(std::clamp<qint64>(document.bytes, 0, model::DocumentRules::largest));
    QBuffer buffer(bytes.get());
    buffer.open(QIODevice::WriteOnly);
    const Result<void> opened = db::DocumentStore(store).open(document.id, buffer);
    return opened ? Result<Bytes>(bytes) : std::unexpected(opened.error());
}

constexpr double step = 1.25;

} // namespace

DocumentViewer::DocumentViewer(db::CaseStore &store, const model::Document &document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_mayCopy(store.require(model::Action::Export))
    , m_reading(new NewestJob(this))
    , m_process(new PreviewProcess(this))
    , m_stack(new QStackedWidget)
    , m_view(new PageView)
    , m_text(new QPlainTextEdit)
    , m_words(label("body", {}))
    , m_place(label("muted", {}))
{
    setObjectName(QStringLiteral("documentViewer"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(document.title);
    setProperty("kind", QStringLiteral("page"));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(setUpHead(document.title));
    layout->addWidget(m_stack, 1);
    m_view->setAccessibleName(tr("Page of %1", "a document's title").arg(document.title));
    m_text->setAccessibleName(tr("Words of %1", "a document's title").arg(document.title));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setMargin(24);
    m_stack->addWidget(m_words);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_text);
    connect(m_process, &PreviewProcess::answered, this, &DocumentViewer::show);
    connect(m_process, &PreviewProcess::failed, this,
            [this](PreviewProcess::Failure failure) { say(DocumentText::noPreview(failure, m_mayCopy)); });
    connect(m_view, &PageView::scaled, this, &DocumentViewer::showButtons);
    if (parent) {
        constexpr int edge = 32;
        resize(parent->window()->size() - QSize(2 * edge, 2 * edge));
    }
    showButtons();
    read(store);
}

DocumentViewer::~DocumentViewer() = default;

QHBoxLayout *DocumentViewer::setUpHead(const QString &title)
{
    auto *row = new QHBoxLayout;
    QLabel *words = label("section", title);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    row->addWidget(m_place);
    m_turning = {addButton(row, "chevron-left", tr("Page before"), QKeySequence(Qt::ALT | Qt::Key_Left)),
                 addButton(row, "chevron-right", tr("Next page"), QKeySequence(Qt::ALT | Qt::Key_Right))};
    m_zooming = {addButton(row, "zoom-out", tr("Smaller"), QKeySequence(Qt::CTRL | Qt::Key_Minus)),
                 addButton(row, "zoom-in", tr("Larger"), QKeySequence(Qt::CTRL | Qt::Key_Plus)),
                 addButton(row, "maximize-2", tr("Fit the width"), QKeySequence(Qt::CTRL | Qt::Key_0))};
    connect(m_turning[0], &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_turning[1], &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_zooming[0], &QPushButton::clicked, this, [this] { m_view->zoom(1 / step); });
    connect(m_zooming[1], &QPushButton::clicked, this, [this] { m_view->zoom(step); });
    connect(m_zooming[2], &QPushButton::clicked, m_view, &PageView::fitWidth);
    auto *close = new KeyButton(tr("Close"));
    close->setKey(QKeySequence(Qt::Key_Escape), KeyButton::Press::No); // the dialog's own
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(close);
    return row;
}

KeyButton *DocumentViewer::addButton(QHBoxLayout *row, const char *sign, const QString &words, const QKeySequence &key)
{
    auto *button = new KeyButton({});
    button->setIcon(icon(sign));
    button->setAccessibleName(words);
    button->setToolTip(tr("%1 (%2)", "what a button does; the key that presses it")
                           .arg(words, key.toString(QKeySequence::NativeText)));
    button->setKey(key, KeyButton::Press::Yes, false);
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

void DocumentViewer::read(db::CaseStore &store)
{
    if (!PreviewMessage::kindOf(m_document.mediaType)) {
        say(DocumentText::noPreview(m_mayCopy));
        return;
    }
    say(tr("Opening…"));
    m_reading->run([store = &store, document = m_document] { return readAll(*store, document); },
                   [this](const Result<Bytes> &bytes) {
                       if (!bytes) {
                           say(ErrorText::sentence(bytes.error()));
                           return;
                       }
                       m_bytes = *bytes;
                       ask();
                   });
}

void DocumentViewer::turn(int pages)
{
    const int page = std::clamp(m_page + pages, 0, m_pages - 1);
    if (page != m_page) {
        m_page = page;
        ask();
    }
}

void DocumentViewer::ask()
{
    m_process->ask(*PreviewMessage::kindOf(m_document.mediaType), static_cast<quint32>(m_page), m_bytes);
    showButtons();
}

void DocumentViewer::show(const PreviewMessage::Answer &answer)
{
    constexpr quint32 most = 100'000;
    switch (answer.outcome) {
    case PreviewMessage::Outcome::Pixels:
        m_pages = static_cast<int>(std::clamp<quint32>(answer.pages, 1, most));
        m_words->clear();
        m_stack->setCurrentWidget(m_view);
        m_view->setPage(answer.image);
        m_view->setFocus(Qt::OtherFocusReason);
        break;
    case PreviewMessage::Outcome::Text:
        m_words->clear();
        m_text->setPlainText(m_document.bytes > PreviewMessage::largestText
                                 ? answer.text + QStringLiteral("\n\n") + DocumentText::onlyTheBeginning(m_mayCopy)
                                 : answer.text);
        m_stack->setCurrentWidget(m_text);
        m_text->setFocus(Qt::OtherFocusReason);
        break;
    case PreviewMessage::Outcome::TooLarge:
    case PreviewMessage::Outcome::Unreadable:
        say(DocumentText::noPreview(answer.outcome, m_mayCopy));
        break;
    }
    showButtons();
}

void DocumentViewer::say(const QString &words)
{
    m_words->setText(words);
    m_stack->setCurrentWidget(m_words);
    showButtons();
}

QString DocumentViewer::words() const
{
    return m_words->text();
}

void DocumentViewer::showButtons()
{
    const bool drawn = m_stack->currentWidget() == m_view;
    m_turning[0]->setEnabled(drawn && m_page > 0);
    m_turning[1]->setEnabled(drawn && m_page + 1 < m_pages);
    for (KeyButton *button : m_turning) {
        button->setVisible(m_pages > 1);
    }
    for (KeyButton *button : m_zooming) {
        button->setEnabled(drawn);
    }
    m_place->setText(!drawn        ? QString()
                     : m_pages > 1 ? tr("Page %L1 of %L2 · %3%").arg(m_page + 1).arg(m_pages).arg(m_view->percent())
                                   : tr("%1%", "how large it shows").arg(m_view->percent()));
}

} // namespace widgets
