#include "widgets/people/PeoplePage.h"

#include "db/people/CaseloadQuery.h"
#include "widgets/common/DayText.h"
#include "widgets/common/EditParts.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/KeyButton.h"
#include "widgets/common/NewestJob.h"
#include "widgets/common/Words.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"
#include "widgets/people/CaseloadColumns.h"
#include "widgets/people/CaseloadModel.h"
#include "widgets/people/CaseloadView.h"
#include "widgets/people/ChosenBar.h"
#include "widgets/people/EngagementState.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>

namespace widgets
{

namespace
{
constexpr qsizetype firstLines = 100; ///< More than fit a screen.
} // namespace

PeoplePage::PeoplePage(db::CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_reading(new NewestJob(this))
    , m_readingNeeds(new NewestJob(this))
    , m_needsTimer(new QTimer(this))
    , m_model(new CaseloadModel(this))
{
    setProperty("kind", QStringLiteral("page"));
    setUpHead();
    setUpChips();
    m_table = new CaseloadView(m_model);
    m_columns = new CaseloadColumns(*m_table, store, this);
    m_columnsButton->setMenu(m_columns);
    setUpEmpty();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_chipBar);
    auto *body = new QWidget;
    m_stack = new QStackedLayout(body);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addWidget(body, 1);
    m_chosen = new ChosenBar(*m_model, m_store.require(model::Action::Reassign).has_value());
    layout->addWidget(m_chosen);
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
    layout->addWidget(foot);
    connectSignals();
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
    m_search->setMaximumWidth(Theme::current().scaled(320));
    m_search->installEventFilter(this);
    layout->addWidget(m_search, 1);
    layout->addStretch(1);
    m_columnsButton = new QPushButton(icon("columns-3"), tr("Columns"));
    layout->addWidget(m_columnsButton);
    auto *import = new QPushButton(icon("file-input"), tr("Import…"));
    auto *add = new KeyButton(tr("Add a person"));
    add->setIcon(icon("user-plus"));
    add->setKey(QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(import, &QPushButton::clicked, this, &PeoplePage::importWanted);
    connect(add, &QPushButton::clicked, this, &PeoplePage::addWanted);
    layout->addWidget(import);
    layout->addWidget(add);
}

QToolButton *PeoplePage::addChip(const QString &name, const char *iconName)
{
    auto *chip = new QToolButton;
    chip->setCheckable(true);
    chip->setProperty("kind", QStringLiteral("chip"));
    chip->setProperty("name", name);
    chip->setProperty("iconName", QString::fromLatin1(iconName));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setIcon(icon(iconName));
    chip->setText(name);
    chip->setFocusPolicy(Qt::StrongFocus);
    m_chipLayout->addWidget(chip);
    connect(chip, &QToolButton::toggled, this, &PeoplePage::applyFilter);
    return chip;
}

void PeoplePage::setUpChips()
{
    m_chipBar = new QWidget;
    auto *bar = new QHBoxLayout(m_chipBar);
    bar->setContentsMargins(16, 4, 16, 8);
    auto *chips = new QWidget; // with large text the chips take a second row
    m_chipLayout = new FlowLayout(chips);
    bar->addWidget(chips, 1);
    m_keyWorker = new QComboBox;
    setName(m_keyWorker, tr("Key worker"));
    m_keyWorker->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_keyWorker->addItem(tr("Any key worker"));
    m_chipLayout->addWidget(m_keyWorker);
    for (const QString &state : EngagementState::all()) {
        QToolButton *chip = addChip(EngagementState(state).words(), EngagementState(state).icon());
        chip->setProperty("state", state);
        m_stateChips.append(chip);
    }
    m_overdue = addChip(tr("Overdue"), "circle-alert");
    m_alert = addChip(tr("Has an alert"), "shield-alert");
    m_clear = new QToolButton;
    m_clear->setProperty("kind", QStringLiteral("link"));
    m_clear->setText(tr("Clear filters"));
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_chipLayout->addWidget(m_clear);
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

void PeoplePage::connectSignals()
{
    connect(m_search, &QLineEdit::textChanged, this, &PeoplePage::applyFilter);
    connect(m_keyWorker, &QComboBox::currentIndexChanged, this, &PeoplePage::applyFilter);
    connect(m_clear, &QToolButton::clicked, this, &PeoplePage::clearFilter);
    connect(m_table, &QTableView::activated, this, &PeoplePage::openCurrent);
    connect(m_columns, &CaseloadColumns::failed, this, &PeoplePage::failed);
    connect(m_table, &CaseloadView::copied, this, &PeoplePage::copied);
    connect(m_chosen, &ChosenBar::copyWanted, m_table, &CaseloadView::copy);
    connect(m_chosen, &ChosenBar::assignWanted, this, [this] { Q_EMIT assignWanted(m_model->chosen()); });
    connect(m_chosen, &ChosenBar::groupWanted, this, [this] { Q_EMIT groupWanted(m_model->chosen()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &PeoplePage::refreshWords);
    connect(&m_store, &db::CaseStore::changed, this, &PeoplePage::readAgain);
    // Needs are read for the lines that show, a moment after scrolling has come to rest.
    m_needsTimer->setSingleShot(true);
    m_needsTimer->setInterval(60);
    connect(m_needsTimer, &QTimer::timeout, this, &PeoplePage::readNeeds);
    const auto soon = qOverload<>(&QTimer::start);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, m_needsTimer, soon);
    connect(m_model, &QAbstractItemModel::modelReset, m_needsTimer, soon);
    connect(m_model, &QAbstractItemModel::layoutChanged, m_needsTimer, soon);
}

void PeoplePage::reload()
{
    m_model->everyone() == 0 ? readFirst() : readEveryone();
}

/// Nobody waits for fifty thousand lines to see the first ones.
void PeoplePage::readFirst()
{
    const QDate today = m_store.environment().clock.today();
    m_reading->run(
        [store = &m_store, today, pattern = CaseloadModel::namePattern()]() -> model::Result<CaseloadLines> {
            const auto sortText = [&pattern](const db::CaseloadRow &row) {
                return CaseloadModel::nameOf(row, pattern).toCaseFolded();
            };
            model::Result<QList<db::CaseloadRow>> rows =
                db::CaseloadQuery(*store).firstRows(firstLines, sortText, today);
            return rows ? model::Result<CaseloadLines>(CaseloadLines(*std::move(rows), today))
                        : std::unexpected(rows.error());
        },
        [this](model::Result<CaseloadLines> lines) {
            const bool more = lines && lines->size() >= firstLines;
            m_whole = lines && !more;
            take(std::move(lines));
            if (more) {
                readEveryone();
            }
        });
}

void PeoplePage::readEveryone()
{
    const QDate today = m_store.environment().clock.today();
    m_reading->run(
        [store = &m_store, today]() -> model::Result<CaseloadLines> {
            model::Result<QList<db::CaseloadRow>> rows = db::CaseloadQuery(*store).rows({}, today);
            return rows ? model::Result<CaseloadLines>(CaseloadLines(*std::move(rows), today))
                        : std::unexpected(rows.error());
        },
        [this](model::Result<CaseloadLines> lines) {
            m_whole = m_whole || lines.has_value();
            take(std::move(lines));
        });
}

void PeoplePage::take(model::Result<CaseloadLines> lines)
{
    if (!lines) {
        Q_EMIT failed(lines.error());
        return;
    }
    const model::PersonId current = currentPerson();
    m_model->setLines(*std::move(lines));
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(std::max(0, m_model->shownPosition(current)), 0));
    }
    Q_EMIT filled();
}

void PeoplePage::readAgain(const db::Change &change)
{
    if (!m_whole || change.everyone || change.people.isEmpty()) {
        reload();
        return;
    }
    // A contact saved is to be seen at once: only the lines of the people who changed are read.
    const model::PersonId current = currentPerson();
    const model::Result<QList<db::CaseloadRow>> rows =
        db::CaseloadQuery(m_store).rowsOf(change.people, m_store.environment().clock.today());
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    m_model->replaceRows(*rows);
    if (const int position = m_model->shownPosition(current); position >= 0) {
        m_table->setCurrentIndex(m_model->index(position, 0));
    }
}

void PeoplePage::readNeeds()
{
    const int first = m_table->rowAt(0);
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    const QList<model::PersonId> people = m_model->withoutNeeds(first, last < 0 ? m_model->rowCount() - 1 : last);
    if (people.isEmpty()) {
        return;
    }
    m_readingNeeds->run([store = &m_store, people,
                         asOf = m_model->asOf()] { return db::CaseloadQuery(*store).mainNeeds(people, asOf); },
                        [this, people](const model::Result<QHash<model::PersonId, QStringList>> &needs) {
                            if (needs) {
                                m_model->addNeeds(*needs, people);
                            } else {
                                Q_EMIT failed(needs.error());
                            }
                        });
}

void PeoplePage::applyFilter()
{
    CaseloadFilter filter;
    filter.text = m_search->text();
    for (const QToolButton *chip : std::as_const(m_stateChips)) {
        if (chip->isChecked()) {
            filter.states.insert(chip->property("state").toString());
        }
    }
    filter.keyWorker = m_keyWorker->currentIndex() > 0 ? m_keyWorker->currentText() : QString();
    filter.overdue = m_overdue->isChecked();
    filter.withAlert = m_alert->isChecked();
    m_model->setFilter(filter);
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
}

void PeoplePage::clearFilter()
{
    for (QToolButton *chip : m_stateChips + QList{m_overdue, m_alert}) {
        const QSignalBlocker quiet(chip);
        chip->setChecked(false);
    }
    const QSignalBlocker quietSearch(m_search);
    const QSignalBlocker quietWorker(m_keyWorker);
    m_search->clear();
    m_keyWorker->setCurrentIndex(0);
    applyFilter();
    refreshWords();
}

void PeoplePage::refreshWords()
{
    const CaseloadLines &lines = m_model->lines();
    const QMap<QString, int> &counts = lines.countsByState();
    const auto word = [this](QToolButton *chip, int count) {
        const QString name = chip->property("name").toString();
        chip->setText(m_whole ? tr("%1 %2", "a filter and how many it fits").arg(name, QLocale().toString(count))
                              : name);
        chip->setIcon(icon(chip->isChecked() ? "check" : chip->property("iconName").toString().toLatin1().constData()));
    };
    for (QToolButton *chip : std::as_const(m_stateChips)) {
        word(chip, counts.value(chip->property("state").toString()));
    }
    word(m_overdue, lines.overdueCount());
    word(m_alert, lines.alertCount());
    const QStringList &workers = lines.keyWorkers();
    if (workers.size() + 1 != m_keyWorker->count()) {
        const QSignalBlocker quiet(m_keyWorker);
        const QString chosen = m_keyWorker->currentIndex() > 0 ? m_keyWorker->currentText() : QString();
        m_keyWorker->clear();
        m_keyWorker->addItem(tr("Any key worker"));
        m_keyWorker->addItems(workers);
        m_keyWorker->setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, m_keyWorker->findText(chosen)));
    }
    m_clear->setEnabled(!m_model->filter().isEmpty());
    const int shown = m_model->rowCount();
    m_foot->setText(!m_whole                      ? QString() // it is not known yet
                    : m_model->showsNearMatches() ? tr("Nobody fits exactly. %n person(s) nearly fit", nullptr, shown)
                    : m_model->filter().isEmpty() ? tr("%n person(s)", "count under the list", shown)
                                                  : tr("%n person(s) match", "count under the list", shown));
    m_footDay->setText(tr("As at %1", "a day").arg(DayText::day(m_model->asOf())));
    m_emptyWords->setText(!m_whole                   ? QString()
                          : m_model->everyone() == 0 ? tr("No people yet. Add the first, or bring in a spreadsheet.")
                                                     : tr("Nobody fits. Change what you typed, or clear the filters."));
    m_stack->setCurrentWidget(shown == 0 ? m_empty : static_cast<QWidget *>(m_table));
}

model::PersonId PeoplePage::currentPerson() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->row(index.row()).person : model::PersonId();
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
