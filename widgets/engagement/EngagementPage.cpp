#include "widgets/engagement/EngagementPage.h"

#include "widgets/charts/Numbers.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/Words.h"
#include "widgets/engagement/EngagementBoard.h"
#include "widgets/engagement/EngagementFilters.h"
#include "widgets/engagement/EngagementWords.h"
#include "widgets/engagement/ReceiptPanel.h"
#include "widgets/engagement/compare/CompareCard.h"
#include "widgets/engagement/definitions/DefinitionDialog.h"
#include "widgets/engagement/frozen/FrozenFiguresDialog.h"
#include "widgets/engagement/summary/SummaryDialog.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace widgets
{

using namespace Qt::StringLiterals;
using model::Result;

namespace
{

constexpr int waitsBeforeSayingSo = 300; // milliseconds
constexpr int panelWidth = 368;
constexpr int leastBeside = 700; ///< Narrower than this the figures are not worth showing beside a receipt.

} // namespace

EngagementPage::EngagementPage(db::CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
{
    setProperty("kind", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Engagement"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_main = new QWidget;
    auto *main = new QVBoxLayout(m_main);
    main->setContentsMargins(16, 8, 12, 0);
    main->setSpacing(8);
    setUpHead(main);
    setUpBody(main);
    row->addWidget(m_main, 1);
    setUpPanel(row);
    m_slow.setSingleShot(true);
    m_slow.setInterval(waitsBeforeSayingSo);
    connect(&m_slow, &QTimer::timeout, m_waiting, &QWidget::show);
    connect(&m_store, &db::CaseStore::changed, this, &EngagementPage::refresh);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        fitPanel(!m_panel->isHidden());
        if (m_receipt) { // its lines and names are in the colours and sizes of before
            readReceipt();
        }
    });
}

void EngagementPage::setUpHead(QBoxLayout *layout)
{
    auto *head = new QHBoxLayout;
    head->addWidget(label("title", tr("Engagement")));
    head->addStretch(1);
    m_waiting = label("muted", tr("Reckoning…"));
    m_waiting->hide();
    head->addWidget(m_waiting);
    m_asAt = label("muted", {});
    head->addWidget(m_asAt);
    auto *actions = new QWidget; // with long words or large text they take a second row
    setUpActions(*new FlowLayout(actions));
    head->addWidget(actions, 2);
    layout->addLayout(head);
    m_filters = new EngagementFilters;
    connect(m_filters, &EngagementFilters::changed, this, &EngagementPage::read);
    layout->addWidget(m_filters);
    m_part = label("plain", {});
    m_part->setObjectName(u"part"_s);
    m_part->setWordWrap(true);
    m_part->hide();
    layout->addWidget(m_part);
    m_problem = new QFrame;
    m_problem->setProperty("kind", u"banner-danger"_s);
    auto *row = new QHBoxLayout(m_problem);
    m_problemWords = label("plain", {});
    m_problemWords->setWordWrap(true);
    row->addWidget(m_problemWords, 1);
    auto *again = new QPushButton(tr("Try again"));
    connect(again, &QPushButton::clicked, this, &EngagementPage::read);
    row->addWidget(again);
    m_problem->hide();
    layout->addWidget(m_problem);
}

void EngagementPage::setUpActions(QLayout &head)
{
    m_counts = new QPushButton(icon("settings"), tr("What counts…"));
    m_counts->setObjectName(u"whatCounts"_s);
    m_counts->setToolTip(tr("What ends a stay and which contacts count; who agreed"));
    m_counts->hide();
    connect(m_counts, &QPushButton::clicked, this, &EngagementPage::showDefinition);
    head.addWidget(m_counts);
    m_summary = new QPushButton(icon("file-text"), tr("Summary…"));
    m_summary->setObjectName(u"summary"_s);
    m_summary->setToolTip(tr("Two pages for a commissioner"));
    m_summary->hide();
    connect(m_summary, &QPushButton::clicked, this, &EngagementPage::showSummary);
    head.addWidget(m_summary);
    m_frozen = new QPushButton(icon("snowflake"), tr("Frozen figures…"));
    m_frozen->setObjectName(u"frozenFigures"_s);
    connect(m_frozen, &QPushButton::clicked, this, &EngagementPage::showFrozen);
    head.addWidget(m_frozen);
}

void EngagementPage::setUpBody(QBoxLayout *layout)
{
    m_stack = new QStackedWidget;
    m_stack->addWidget(new QWidget); // nothing is known before the first reading
    m_board = new EngagementBoard;
    connect(m_board, &EngagementBoard::receiptWanted, this, &EngagementPage::openReceipt);
    connect(m_board, &EngagementBoard::comparisonChosen, this, &EngagementPage::read);
    m_stack->addWidget(m_board);
    setUpEmpty();
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
}

void EngagementPage::setUpEmpty()
{
    m_empty = new QWidget;
    auto *layout = new QVBoxLayout(m_empty);
    layout->setSpacing(12);
    layout->addStretch(1);
    m_emptyWords = label("plain", {});
    m_emptyWords->setObjectName(u"emptyWords"_s);
    m_emptyWords->setAlignment(Qt::AlignCenter);
    m_emptyWords->setWordWrap(true);
    layout->addWidget(m_emptyWords);
    m_emptyButton = new QPushButton;
    layout->addWidget(m_emptyButton, 0, Qt::AlignCenter);
    layout->addStretch(2);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_report && m_report->figures.people > 0) {
            openReceipt(model::FigureKey().toText());
        } else {
            Q_EMIT importWanted();
        }
    });
}

void EngagementPage::setUpPanel(QBoxLayout *layout)
{
    m_panel = new ReceiptPanel(m_store);
    m_panel->hide();
    connect(m_panel, &ReceiptPanel::closed, this, &EngagementPage::closeReceipt);
    connect(m_panel, &ReceiptPanel::personChosen, this, &EngagementPage::personChosen);
    connect(m_panel, &ReceiptPanel::logWanted, this, &EngagementPage::logWanted);
    connect(m_panel, &ReceiptPanel::assignWanted, this, &EngagementPage::assignWanted);
    connect(m_panel, &ReceiptPanel::frozen, this,
            [this](const QString &words) { Q_EMIT did(tr("Frozen: %1", "a figure in words").arg(words)); });
    layout->addWidget(m_panel);
}

void EngagementPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitPanel(!m_panel->isHidden());
    if (m_stale) {
        read();
    }
}

void EngagementPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPanel(!m_panel->isHidden());
}

void EngagementPage::refresh()
{
    m_stale = true;
    if (isVisible()) {
        read();
    }
}

db::EngagementSelection EngagementPage::selection() const
{
    db::EngagementSelection selection = m_filters->selection(m_store.environment().clock.today());
    m_board->comparison().addTo(selection);
    return selection;
}

void EngagementPage::read()
{
    m_stale = false;
    m_slow.start();
    m_reading.run([&store = m_store, selection = selection(),
                   kept = m_kept] { return EngagementReport::read(store, selection, kept); },
                  [this](Result<EngagementReport> report) { take(std::move(report)); });
}

void EngagementPage::take(Result<EngagementReport> report)
{
    m_slow.stop();
    m_waiting->hide();
    m_problem->setVisible(!report);
    if (!report) {
        m_problemWords->setText(ErrorText::sentence(report.error()));
        return;
    }
    m_report = *std::move(report);
    const model::EngagementFigures &figures = m_report->figures;
    m_filters->setChoices(m_report->choices, figures.asOf);
    m_filters->setAgreements(m_report->agreements);
    m_counts->setVisible(!m_report->programme.id.isNull());
    // A commissioner is told of the whole programme, by those who may take figures out of the store.
    m_summary->setVisible(figures.scope.whole && figures.analysed > 0 &&
                          m_store.require(model::Action::Export).has_value());
    m_asAt->setText(tr("As at %1").arg(Numbers::day(figures.asOf)));
    m_asAt->setToolTip(EngagementWords::asAt(figures));
    m_part->setVisible(!figures.scope.whole);
    m_part->setText(tr("These are figures of your %Ln people, not of the whole programme. For those, ask the office.",
                       nullptr, static_cast<int>(figures.scope.people)));
    if (figures.analysed == 0) {
        showEmpty(figures.people == 0);
    } else {
        m_board->setReport(*m_report);
        m_stack->setCurrentWidget(m_board);
    }
    if (m_receipt) {
        readReceipt();
    }
}

void EngagementPage::showEmpty(bool nobody)
{
    const model::EngagementFigures &figures = m_report->figures;
    if (!nobody) {
        m_emptyWords->setText(tr("Not yet known. First figures come %Ln days after someone starts.", nullptr,
                                 figures.lapseDays.value_or(0)));
        m_emptyButton->setText(tr("See who has started"));
    } else if (figures.scope.people > 0) {
        m_emptyWords->setText(tr("Not yet known. Nobody here has been met yet."));
        m_emptyButton->setText(tr("Import…"));
    } else {
        m_emptyWords->setText(m_filters->narrowed() ? tr("Nobody is left by these filters. Take one away.")
                                                    : tr("Nobody is on this programme yet. Add people, or bring in a "
                                                         "spreadsheet."));
        m_emptyButton->setText(tr("Import…"));
    }
    m_stack->setCurrentWidget(m_empty);
}

void EngagementPage::openReceipt(const QString &key)
{
    m_receipt = model::FigureKey::fromText(key);
    if (!m_receipt) {
        return;
    }
    if (QWidget *focus = focusWidget(); focus && m_main->isAncestorOf(focus)) {
        m_openedFrom = focus;
    }
    m_board->setOpened(key);
    if (!m_reading.isRunning()) { // else it is read when the figures that it belongs to are there
        readReceipt();
    }
}

void EngagementPage::readReceipt()
{
    m_receiptReading.run([&store = m_store, selection = selection(), key = *m_receipt,
                          kept = m_kept] { return ReceiptCase::read(store, selection, key, kept); },
                         [this](const Result<ReceiptCase> &receipt) {
                             if (receipt) {
                                 m_panel->setReceipt(*receipt);
                             } else {
                                 m_panel->setError(receipt.error());
                             }
                             const bool opens = m_panel->isHidden();
                             fitPanel(true); // first, or both would ask for room at once
                             m_panel->show();
                             if (opens) {
                                 m_panel->takeFocus();
                             }
                         });
}

void EngagementPage::closeReceipt()
{
    m_receiptReading.drop();
    m_receipt.reset();
    m_panel->hide();
    fitPanel(false);
    m_board->setOpened({});
    if (m_openedFrom && m_openedFrom->isVisible()) {
        m_openedFrom->setFocus();
    } else {
        m_filters->setFocus();
    }
}

void EngagementPage::showDefinition()
{
    auto *dialog = new DefinitionDialog(m_store, m_report->programme, selection(), m_kept, window());
    connect(dialog, &DefinitionDialog::agreed, this, &EngagementPage::did);
    dialog->open();
}

void EngagementPage::showSummary()
{
    auto *dialog = new SummaryDialog(m_store, {*m_report, selection().programme, m_filters->narrowed(), {}}, window());
    connect(dialog, &SummaryDialog::did, this, &EngagementPage::did);
    dialog->open();
}

void EngagementPage::showFrozen()
{
    auto *dialog = new FrozenFiguresDialog(m_store, window());
    connect(dialog, &FrozenFiguresDialog::personChosen, this, &EngagementPage::personChosen);
    dialog->open();
}

void EngagementPage::fitPanel(bool open)
{
    const Theme &theme = Theme::current();
    const bool beside = width() >= theme.scaled(panelWidth + leastBeside);
    const int wide = std::max(theme.scaled(panelWidth), m_panel->neededWidth());
    m_panel->setMinimumWidth(beside ? wide : 0);
    m_panel->setMaximumWidth(beside ? wide : QWIDGETSIZE_MAX);
    m_main->setVisible(beside || !open);
}

} // namespace widgets
