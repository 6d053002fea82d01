#include "widgets/engagement/ReceiptPanel.h"

#include "widgets/charts/Numbers.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/Words.h"
#include "widgets/engagement/ReceiptPeople.h"
#include "widgets/engagement/frozen/FreezeDialog.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace widgets
{

using namespace Qt::StringLiterals;
using Kind = ReceiptText::Line::Kind;

namespace
{

constexpr int factWidth = 84;
constexpr int linkHeight = 24;

} // namespace

ReceiptPanel::ReceiptPanel(db::CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_people(new ReceiptPeople(store))
{
    setProperty("kind", u"receipt"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Receipt"));
    setObjectName(u"receipt"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setUpHead(layout);
    setUpBody(layout);
    setUpFoot(layout);
    connect(m_people, &ReceiptPeople::personChosen, this, &ReceiptPanel::personChosen);
    connect(m_people, &ReceiptPeople::logWanted, this, &ReceiptPanel::logWanted);
    connect(m_people, &ReceiptPeople::assignWanted, this, &ReceiptPanel::assignWanted);
}

void ReceiptPanel::setUpHead(QBoxLayout *layout)
{
    auto *head = new QWidget;
    head->setProperty("kind", u"head"_s);
    head->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 6, 8, 6);
    auto *mark = new QLabel;
    mark->setPixmap(icon("receipt-text", Token::Accent).pixmap(18, 18));
    row->addWidget(mark);
    row->addWidget(label("section", tr("Receipt")), 1);
    m_copy = new QPushButton(icon("copy"), tr("Copy"));
    m_copy->setProperty("kind", u"flat"_s);
    m_copy->setAccessibleName(tr("Copy the receipt, without the names"));
    connect(m_copy, &QPushButton::clicked, this, &ReceiptPanel::copy);
    auto *close = new QPushButton(icon("x"), {});
    close->setProperty("kind", u"flat"_s);
    close->setAccessibleName(tr("Close the receipt"));
    close->setToolTip(tr("Close (Esc)"));
    connect(close, &QPushButton::clicked, this, &ReceiptPanel::closed);
    row->addWidget(m_copy);
    row->addWidget(close);
    layout->addWidget(head);
}

void ReceiptPanel::setUpBody(QBoxLayout *layout)
{
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    m_body = new QVBoxLayout(body);
    m_body->setContentsMargins(16, 12, 16, 12);
    m_body->setSpacing(8);
    m_body->addWidget(m_people, 1);
    m_scroll->setWidget(body);
    for (QWidget *each : {body, m_scroll->viewport()}) { // the panel's own colour shows through
        each->setAutoFillBackground(false);
    }
    layout->addWidget(m_scroll, 1);
}

void ReceiptPanel::setUpFoot(QBoxLayout *layout)
{
    m_foot = new QWidget;
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(16, 8, 16, 8);
    m_freeze = new QPushButton(icon("snowflake"), tr("Freeze this figure…"));
    m_freeze->setObjectName(u"freeze"_s);
    m_freeze->setToolTip(tr("Keep it as it stands today, with its list and its definition"));
    connect(m_freeze, &QPushButton::clicked, this, &ReceiptPanel::askToFreeze);
    row->addWidget(m_freeze);
    row->addStretch(1);
    layout->addWidget(m_foot);
    m_foot->setVisible(m_store.require(model::Action::FreezeFigures).has_value());
}

void ReceiptPanel::askToFreeze()
{
    auto *dialog = new FreezeDialog(m_store, *m_receipt, window());
    connect(dialog, &FreezeDialog::frozen, this, &ReceiptPanel::frozen);
    dialog->open();
}

void ReceiptPanel::setReceipt(const ReceiptCase &receipt)
{
    m_receipt = receipt;
    // A part of a programme, and a few people, give no figure to hold on to.
    m_freeze->setEnabled(receipt.shown() && receipt.figures.scope.whole);
    m_text = ReceiptText::asText(receipt);
    m_copy->setEnabled(true);
    setLines(ReceiptText::lines(receipt));
    m_people->show();
    m_people->setPeople(receipt.behind);
}

void ReceiptPanel::setError(const model::Error &error)
{
    m_receipt.reset();
    m_freeze->setEnabled(false);
    m_copy->setEnabled(false);
    setLines({{Kind::Text, ErrorText::sentence(error)}});
    m_people->hide();
}

void ReceiptPanel::setLines(const QList<ReceiptText::Line> &lines)
{
    delete m_lines;
    m_lines = new QWidget;
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, Theme::current().scaled(factWidth));
    for (const ReceiptText::Line &line : lines) {
        addLine(grid, line);
    }
    m_body->insertWidget(0, m_lines);
}

void ReceiptPanel::addLine(QGridLayout *grid, const ReceiptText::Line &line)
{
    const int row = grid->rowCount();
    if (line.kind == Kind::Rule) {
        grid->addWidget(widgets::line(), row, 0, 1, 3);
        return;
    }
    const bool strong = line.kind == Kind::Title || line.kind == Kind::Count;
    auto *words = label(strong ? "field" : line.kind == Kind::Fact ? "muted" : "plain", line.words);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (line.kind == Kind::SubCount) {
        words->setIndent(Theme::current().scaled(8));
    }
    if (line.value.isEmpty()) {
        grid->addWidget(words, row, 0, 1, 3);
        return;
    }
    if (!line.part.isEmpty() && line.value != Numbers::count(0)) {
        auto *opens = new QPushButton(line.value);
        opens->setProperty("kind", u"link"_s);
        opens->setAutoDefault(true);
        opens->setMaximumHeight(Theme::current().scaled(linkHeight));
        opens->setMinimumWidth(Theme::current().scaled(linkHeight));
        opens->setAccessibleName(
            tr("%1: %2. Shows them in the list.", "who, and how many").arg(line.words, line.value));
        connect(opens, &QPushButton::clicked, this, [this, part = line.part] { m_people->showPart(part); });
        grid->addWidget(words, row, 0, 1, 2);
        grid->addWidget(opens, row, 2, Qt::AlignTop | Qt::AlignRight);
        return;
    }
    auto *value = label(line.kind == Kind::Fact ? "plain" : "field", line.value);
    if (line.kind == Kind::Fact) {
        value->setWordWrap(true);
        grid->addWidget(words, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1, 1, 2);
        return;
    }
    if (line.kind == Kind::Formula) {
        auto *box = new QFrame;
        box->setProperty("kind", u"formula"_s);
        auto *inside = new QHBoxLayout(box);
        inside->setContentsMargins(8, 4, 8, 4);
        inside->addWidget(words, 1);
        inside->addWidget(value);
        grid->addWidget(box, row, 0, 1, 3);
        return;
    }
    grid->addWidget(words, row, 0, 1, 2);
    grid->addWidget(value, row, 2, Qt::AlignTop | Qt::AlignRight);
}

int ReceiptPanel::neededWidth() const
{
    return m_scroll->widget()->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width();
}

void ReceiptPanel::takeFocus()
{
    m_copy->setFocus();
}

void ReceiptPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ReceiptPanel::copy() const
{
    QGuiApplication::clipboard()->setText(m_text);
}

} // namespace widgets
