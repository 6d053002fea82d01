#include "widgets/person/timeline/TimelineView.h"

#include "widgets/common/EditParts.h"
#include "widgets/common/Words.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"
#include "widgets/person/timeline/TimelineDelegate.h"
#include "widgets/screenreader/ScreenReaderRole.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

namespace widgets
{

using Show = TimelineModel::Show;

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
    , m_model(new TimelineModel(this))
    , m_chips(new QButtonGroup(this))
    , m_chipLayout(new QHBoxLayout)
    , m_find(new QLineEdit)
    , m_list(new QListView)
    , m_stack(new QStackedWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setUpChips();
    setUpList();
    layout->addLayout(m_chipLayout);
    m_stack->addWidget(m_list);
    auto *empty = new QWidget;
    auto *emptyLayout = new QVBoxLayout(empty);
    emptyLayout->addStretch();
    auto *words = label("muted", tr("Nothing recorded yet. Log a contact and it appears here."));
    words->setAlignment(Qt::AlignCenter);
    emptyLayout->addWidget(words);
    auto *log = new QPushButton(icon("notebook-pen"), tr("Log contact"));
    connect(log, &QPushButton::clicked, this, &TimelineView::logContactWanted);
    emptyLayout->addWidget(log, 0, Qt::AlignCenter);
    emptyLayout->addStretch(2);
    m_stack->addWidget(empty);
    layout->addWidget(m_stack, 1);
}

void TimelineView::setUpChips()
{
    m_chipLayout->setContentsMargins(16, 8, 16, 8);
    m_chipLayout->setSpacing(8);
    auto *group = new QWidget;
    ScreenReaderRole::setGroup(group, tr("What the timeline shows"));
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_chipLayout->addWidget(group);
    for (const Show show : {Show::Everything, Show::Contacts, Show::Events}) {
        auto *chip = new QToolButton;
        ScreenReaderRole::setOneOf(chip);
        chip->setProperty("kind", QStringLiteral("chip"));
        chip->setCheckable(true);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setFocusPolicy(Qt::StrongFocus);
        m_chips->addButton(chip, static_cast<int>(show));
        row->addWidget(chip);
    }
    m_chips->button(0)->setChecked(true);
    m_chipLayout->addStretch();
    m_find->setAccessibleName(tr("Find in the timeline"));
    m_find->setPlaceholderText(tr("Find in the timeline"));
    addIcon(m_find, "search");
    addClear(m_find);
    m_find->setMaximumWidth(Theme::current().scaled(240));
    m_chipLayout->addWidget(m_find);
    connect(m_chips, &QButtonGroup::idClicked, this, &TimelineView::filter);
    connect(m_find, &QLineEdit::textChanged, this, &TimelineView::filter);
}

void TimelineView::setUpList()
{
    m_list->setObjectName(QStringLiteral("timeline"));
    m_list->setAccessibleName(tr("Timeline"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TimelineDelegate(this));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    // A long life is laid out in batches, so that opening it never blocks the window.
    m_list->setLayoutMode(QListView::Batched);
    m_list->setBatchSize(200);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::customContextMenuRequested, this, &TimelineView::openMenu);
    connect(m_list, &QListView::doubleClicked, this, &TimelineView::activate);
}

void TimelineView::setEntries(QList<db::TimelineEntry> entries, QList<db::Draft> drafts)
{
    const int row = m_list->currentIndex().row();
    m_model->setEntries(std::move(entries), std::move(drafts));
    if (row >= 0 && row < m_model->rowCount()) {
        m_list->setCurrentIndex(m_model->index(row));
    } else {
        goToFirst();
    }
    refreshWords();
}

/// So that it can be seen where the keyboard is, and arrows have somewhere to start.
void TimelineView::goToFirst()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->flags(m_model->index(row)).testFlag(Qt::ItemIsSelectable)) {
            m_list->setCurrentIndex(m_model->index(row));
            return;
        }
    }
}

void TimelineView::filter()
{
    m_model->setShown(static_cast<Show>(m_chips->checkedId()), m_find->text());
    goToFirst();
    refreshWords();
}

void TimelineView::refreshWords()
{
    const QStringList names{tr("Everything"), tr("Contacts"), tr("Events")};
    for (int at = 0; at < names.size(); ++at) {
        auto *chip = static_cast<QToolButton *>(m_chips->button(at));
        const QString count = QLocale().toString(m_model->count(static_cast<Show>(at)));
        chip->setText(tr("%1 %2", "a filter and how many it fits").arg(names[at], count));
        chip->setIcon(chip->isChecked() ? icon("check", Token::TintText) : QIcon());
    }
    const bool nothing = m_model->count(Show::Everything) == 0 && m_model->rowCount() == 0;
    m_stack->setCurrentIndex(nothing ? 1 : 0);
}

void TimelineView::activate(const QModelIndex &index)
{
    if (index.isValid()) {
        openMenu(m_list->visualRect(index).center());
    }
}

void TimelineView::openMenu(const QPoint &at)
{
    const QModelIndex index = m_list->indexAt(at);
    if (!index.isValid() || !m_model->line(index.row()).month.isEmpty()) {
        return;
    }
    const TimelineModel::Line line = m_model->line(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (line.draft) {
        const db::Draft draft = *line.draft;
        menu->addAction(icon("pencil"), tr("Finish the contact"), this, [this, draft] { Q_EMIT draftChosen(draft); });
        menu->addAction(icon("trash-2"), tr("Discard the draft"), this,
                        [this, draft] { Q_EMIT draftDiscarded(draft); });
    } else if (line.entry->standing == db::TimelineEntry::Standing::Shows) {
        const db::TimelineEntry entry = *line.entry;
        if (entry.contact()) {
            menu->addAction(icon("pencil"), tr("Correct this contact…"), this,
                            [this, entry] { Q_EMIT correctWanted(*entry.contact()); });
        }
        menu->addAction(icon("ban"), tr("Strike out…"), this, [this, entry] { Q_EMIT strikeOutWanted(entry); });
    } else {
        menu->addAction(tr("This entry no longer counts"))->setEnabled(false);
    }
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

bool TimelineView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            activate(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace widgets
