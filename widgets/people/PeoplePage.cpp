#include "widgets/people/PeoplePage.h"

#include "db/people/CaseloadQuery.h"
#include "widgets/common/DayText.h"
#include "widgets/common/EditParts.h"
#include "widgets/common/KeyButton.h"
#include "widgets/common/Words.h"
#include "widgets/common/WorkProgress.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"
#include "widgets/people/CaseloadColumns.h"
#include "widgets/people/CaseloadModel.h"
#include "widgets/people/CaseloadReader.h"
#include "widgets/people/CaseloadText.h"
#include "widgets/people/CaseloadView.h"
#include "widgets/people/ChosenBar.h"
#include "widgets/people/filters/FilterBar.h"
#include "widgets/people/filters/ViewChoice.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTimer>

namespace widgets
{

PeoplePage::PeoplePage(db::CaseStore &store, CaseloadModel &model, CaseloadReader &reader, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_model(&model)
    , m_reader(&reader)
    , m_needsTimer(new QTimer(this))
{
    setProperty("kind", QStringLiteral("page"));
    setUpHead();
    m_filters = new FilterBar;
    m_filters->setContentsMargins(16, 4, 16, 8);
    m_table = new CaseloadView(m_model);
    m_columns = new CaseloadColumns(*m_table, store, this);
    m_columnsButton->setMenu(m_columns);
    setUpEmpty();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_filters);
    m_progress = new WorkProgress;
    m_progress->setContentsMargins(16, 0, 16, 8);
    layout->addWidget(m_progress);
    auto *body = new QWidget;
    m_stack = new QStackedLayout(body);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addWidget(body, 1);
    m_chosen = new ChosenBar(*m_model, m_store);
    layout->addWidget(m_chosen);
    layout->addWidget(setUpFoot());
    connectFilters();
    connectList();
    findPlace(); // what was read before the page was made
    refreshWords();
}

QWidget *PeoplePage::setUpFoot()
{
    auto *foot = new QWidget;
    foot->setProperty("kind", QStringLiteral("foot"));
    foot->setAttribute(Qt::WA_StyledBackground);
    auto *footLayout = new QHBoxLayout(foot);
    footLayout->setContentsMargins(16, 6, 16, 6);
    m_foot = label("caption", {});
    m_footDay = label("caption", {});
    footLayout->addWidget(m_foot);
    footLayout->addStretch();
    footLayout->addWidget(m_footDay);
    return foot;
}

void PeoplePage::setUpHead()
{
    m_head = new QWidget;
    auto *layout = new QHBoxLayout(m_head);
    layout->setContentsMargins(16, 10, 16, 4);
    layout->setSpacing(8);
    layout->addWidget(label("title", tr("People")));
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("peopleSearch"));
    m_search->setAccessibleName(tr("Search this list"));
    m_search->setPlaceholderText(tr("Name or reference"));
    addIcon(m_search, "search");
    addClear(m_search);
    m_search->setMaximumWidth(Theme::current().scaled(260));
    m_search->installEventFilter(this);
    layout->addWidget(m_search, 1);
    m_view = new ViewChoice(m_store);
    layout->addWidget(m_view);
    layout->addStretch(1);
    // With very large text their icons must do, for the row to fit a small screen.
    const auto button = [layout](const char *name, const QString &words) {
        auto *made = new QPushButton(icon(name), Theme::current().hasVeryLargeText() ? QString() : words);
        made->setAccessibleName(words);
        made->setToolTip(made->text().isEmpty() ? words : QString());
        layout->addWidget(made);
        return made;
    };
    m_columnsButton = button("columns-3", tr("Columns"));
    QPushButton *import = button("file-input", tr("Import…"));
    auto *add = new KeyButton(Theme::current().hasVeryLargeText() ? QString() : tr("Add a person"));
    add->setAccessibleName(tr("Add a person"));
    add->setToolTip(tr("Add a person"));
    add->setIcon(icon("user-plus"));
    add->setKey(QKeySequence(Qt::CTRL | Qt::Key_N), KeyButton::Press::No); // the window hears it everywhere
    connect(import, &QPushButton::clicked, this, &PeoplePage::importWanted);
    connect(add, &QPushButton::clicked, this, &PeoplePage::addWanted);
    layout->addWidget(add);
}

void PeoplePage::setUpEmpty()
{
    m_empty = new QWidget;
    auto *layout = new QVBoxLayout(m_empty);
    layout->addStretch();
    m_emptyWords = label("muted", {});
    m_emptyWords->setAlignment(Qt::AlignCenter);
    m_emptyWords->setWordWrap(true);
    layout->addWidget(m_emptyWords);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *add = new QPushButton(icon("user-plus"), tr("Add a person"));
    auto *import = new QPushButton(icon("file-input"), tr("Import…"));
    connect(add, &QPushButton::clicked, this, &PeoplePage::addWanted);
    connect(import, &QPushButton::clicked, this, &PeoplePage::importWanted);
    buttons->addWidget(add);
    buttons->addWidget(import);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch(2);
}

void PeoplePage::connectFilters()
{
    connect(m_search, &QLineEdit::textChanged, this, &PeoplePage::applyFilter);
    connect(m_filters, &FilterBar::changed, this, &PeoplePage::applyFilter);
    connect(m_filters, &FilterBar::clearWanted, this, &PeoplePage::clearFilter);
    connect(m_filters, &FilterBar::valuesWanted, m_reader,
            [this](db::EngagementField field) { m_reader->readValues({field}, m_progress->start(tr("Reading…"))); });
    connect(m_reader, &CaseloadReader::valuesRead, m_progress, &WorkProgress::stop);
    connect(m_reader, &CaseloadReader::valuesRead, m_filters, &FilterBar::offer);
    connect(m_reader, &CaseloadReader::selected, m_progress, &WorkProgress::stop);
    connect(m_reader, &CaseloadReader::selected, this, &PeoplePage::showFiltered);
    connect(m_reader, &CaseloadReader::notSelected, this, &PeoplePage::keepFilter);
    connect(m_view, &ViewChoice::chosen, this, &PeoplePage::showView);
    connect(m_view, &ViewChoice::failed, this, &PeoplePage::failed);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &PeoplePage::sayShown);
}

void PeoplePage::connectList()
{
    connect(m_table, &QTableView::activated, this, &PeoplePage::openCurrent);
    connect(m_columns, &CaseloadColumns::failed, this, &PeoplePage::failed);
    connect(m_table, &CaseloadView::copied, this, &PeoplePage::copied);
    connect(m_chosen, &ChosenBar::copyWanted, m_table, &CaseloadView::copy);
    connect(m_chosen, &ChosenBar::assignWanted, this, [this] { Q_EMIT assignWanted(m_model->chosen()); });
    connect(m_chosen, &ChosenBar::exportWanted, this, [this] { Q_EMIT exportWanted(m_model->chosen()); });
    connect(m_chosen, &ChosenBar::sheetWanted, this, [this] { Q_EMIT sheetWanted(m_model->chosen()); });
    connect(m_chosen, &ChosenBar::roundWanted, this, &PeoplePage::roundWanted);
    connect(m_view, &ViewChoice::roundWanted, this, &PeoplePage::roundWanted);
    connect(m_chosen, &ChosenBar::groupWanted, this, [this] { Q_EMIT groupWanted(m_model->chosen()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &PeoplePage::refreshWords);
    connect(m_reader, &CaseloadReader::failed, this, &PeoplePage::failed);
    connect(m_reader, &CaseloadReader::filling, this, &PeoplePage::keepPlace);
    connect(m_reader, &CaseloadReader::filled, this, &PeoplePage::findPlace);
    connect(&m_store, &db::CaseStore::changed, this, [this] {
        if (!m_model->filter().fields.isEmpty()) { // somebody may fit now, or no longer
            select(m_model->filter());
        }
    });
    // Needs are read for the lines that show, a moment after scrolling has come to rest.
    m_needsTimer->setSingleShot(true);
    m_needsTimer->setInterval(60);
    connect(m_needsTimer, &QTimer::timeout, this, &PeoplePage::readNeeds);
    const auto soon = qOverload<>(&QTimer::start);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, m_needsTimer, soon);
    connect(m_model, &QAbstractItemModel::modelReset, m_needsTimer, soon);
    connect(m_model, &QAbstractItemModel::layoutChanged, m_needsTimer, soon);
}

void PeoplePage::keepPlace()
{
    m_place = currentPerson();
}

void PeoplePage::findPlace()
{
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(std::max(0, m_model->shownPosition(m_place)), 0));
    }
}

void PeoplePage::readNeeds()
{
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    m_reader->readNeeds(m_table->rowAt(0), last < 0 ? m_model->rowCount() - 1 : last);
}

void PeoplePage::applyFilter()
{
    CaseloadFilter filter = m_filters->filter();
    filter.text = m_search->text();
    if (filter.fields == m_model->filter().fields && !m_reader->isSelecting()) {
        filter.among = m_model->filter().among;
        showFiltered(filter);
    } else {
        select(filter);
    }
}

void PeoplePage::select(const CaseloadFilter &filter)
{
    m_reader->select(filter, filter.fields.isEmpty() ? nullptr : m_progress->start(tr("Looking for who fits…")));
}

/// What was chosen last was not found out: the chips say again what the list shows.
void PeoplePage::keepFilter()
{
    m_progress->stop();
    m_filters->setFilter(m_model->filter());
}

void PeoplePage::showFiltered(const CaseloadFilter &filter)
{
    m_model->setFilter(filter);
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
    sayShown();
}

void PeoplePage::showView(const SavedView &view)
{
    const int column = CaseloadText::columnOf(view.sortColumn);
    m_table->sortByColumn(column < 0 ? CaseloadModel::Name : column,
                          view.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_filters->setFilter(view.filter);
    const QSignalBlocker quiet(m_search);
    m_search->setText(view.filter.text);
    select(view.filter);
    if (!view.filter.fields.isEmpty()) {
        m_reader->readValues(view.filter.fields.keys(), std::make_shared<WorkState>());
    }
}

void PeoplePage::clearFilter()
{
    showView({});
}

void PeoplePage::sayShown()
{
    const QHeaderView *head = m_table->horizontalHeader();
    m_view->setShown({{},
                      m_model->filter(),
                      CaseloadText::columnId(head->sortIndicatorSection()),
                      head->sortIndicatorOrder() == Qt::DescendingOrder});
}

void PeoplePage::refreshWords()
{
    const bool whole = m_reader->isWhole();
    m_filters->say(m_model->lines(), whole);
    m_filters->setClearable(!m_model->filter().isEmpty());
    const int shown = m_model->rowCount();
    m_foot->setText(!whole                        ? QString() // it is not known yet
                    : m_model->showsNearMatches() ? tr("Nobody fits exactly. %n person(s) nearly fit", nullptr, shown)
                    : m_model->filter().isEmpty() ? tr("%n person(s)", "count under the list", shown)
                                                  : tr("%n person(s) match", "count under the list", shown));
    m_footDay->setText(tr("As at %1", "a day").arg(DayText::day(m_model->asOf())));
    m_emptyWords->setText(!whole                     ? QString()
                          : m_model->everyone() == 0 ? tr("No people yet. Add the first, or bring in a spreadsheet.")
                                                     : tr("Nobody fits. Change what you typed, or clear the filters."));
    m_stack->setCurrentWidget(shown == 0 ? m_empty : static_cast<QWidget *>(m_table));
}

model::PersonId PeoplePage::currentPerson() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->row(index.row()).person : model::PersonId();
}

QList<db::CaseloadRow> PeoplePage::chosenOrShown() const
{
    QList<db::CaseloadRow> rows = m_model->chosen();
    for (int line = 0; m_model->chosenCount() == 0 && line < m_model->rowCount(); ++line) {
        rows.append(m_model->row(line));
    }
    return rows;
}

void PeoplePage::takeFocus()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

void PeoplePage::focusList()
{
    m_stack->currentWidget() == m_table ? m_table->setFocus() : m_search->setFocus();
}

bool PeoplePage::hasListFocus() const
{
    return m_table->hasFocus();
}

void PeoplePage::openCurrent()
{
    if (const model::PersonId person = currentPerson(); !person.isNull()) {
        Q_EMIT personChosen(person);
    }
}

bool PeoplePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return)) {
        if (key->key() == Qt::Key_Return && m_model->rowCount() == 1) {
            m_table->setCurrentIndex(m_model->index(0, 0));
            openCurrent();
        } else {
            m_table->setFocus();
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace widgets
