#include "widgets/setup/lists/ListsSection.h"

#include "db/programmes/WordListStore.h"
#include "model/programmes/CloseReason.h"
#include "widgets/common/EditParts.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/Words.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"
#include "widgets/person/EventText.h"
#include "widgets/programmes/ListText.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace widgets
{

using namespace Qt::StringLiterals;
using model::ListEntry;
using model::Result;
using model::WordList;

ListsSection::ListsSection(db::CaseStore &store, QWidget *parent)
    : SetUpSection(store, tr("Lists of words"), parent)
    , m_choice(new QComboBox(this))
    , m_purpose(label("muted", {}, this))
    , m_list(new QListWidget(this))
    , m_editing(new QWidget(this))
{
    auto *column = new QVBoxLayout(m_editing);
    column->setContentsMargins({});
    setUpChoice();
    setUpEntries();
    setUpActions();
    setUpAdding();
    body()->addWidget(m_editing);
    allow(m_editing, model::Action::ChangeProgramme);
    if (!m_editing->isEnabled()) {
        m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    }
}

void ListsSection::setUpChoice()
{
    setName(m_choice, tr("List"));
    m_choice->setObjectName(u"list"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const auto &[list, name] : model::wordLists()) {
        m_choice->addItem(ListText::name(list), static_cast<int>(list));
    }
    m_purpose->setWordWrap(true);
    body()->addWidget(m_choice, 0, Qt::AlignLeft);
    body()->addWidget(m_purpose);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_current.clear();
        say({});
        refresh();
    });
}

void ListsSection::setUpEntries()
{
    m_list->setObjectName(u"entries"_s);
    m_list->setAccessibleName(tr("Entries of the list"));
    m_list->setMinimumHeight(Theme::current().scaled(220));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->installEventFilter(this);
    body()->addWidget(m_list, 1);
    m_counted = label("caption", {});
    m_counted->setObjectName(u"counted"_s);
    m_counted->setWordWrap(true);
    body()->addWidget(m_counted);
    connect(m_list, &QListWidget::currentRowChanged, this, &ListsSection::choose);
    // What is typed into a line is saved once the line is left alone.
    connect(m_list, &QListWidget::itemChanged, this, &ListsSection::rename, Qt::QueuedConnection);
}

void ListsSection::setUpActions()
{
    m_ofCurrent = new QWidget;
    auto *row = new FlowLayout(m_ofCurrent); // with large text they take a second row
    const auto button = [row](const char *name, const QString &words) {
        auto *made = new QPushButton(icon(name), words);
        row->addWidget(made);
        return made;
    };
    QPushButton *rename = button("pencil", tr("Rename (F2)"));
    m_up = button("arrow-up", tr("Up (Alt+↑)"));
    m_down = button("arrow-down", tr("Down (Alt+↓)"));
    m_retire = button("eye-off", tr("Stop offering (Del)"));
    m_editing->layout()->addWidget(m_ofCurrent);
    connect(rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_retire, &QPushButton::clicked, this, &ListsSection::retire);
}

void ListsSection::setUpAdding()
{
    auto *row = new QHBoxLayout;
    m_new = new QLineEdit;
    m_new->setObjectName(u"newEntry"_s);
    m_new->setAccessibleName(tr("New entry"));
    m_new->setPlaceholderText(tr("New entry"));
    m_countsAs = new QComboBox;
    m_countsAs->setObjectName(u"countsAs"_s);
    setName(m_countsAs, tr("Counts as"));
    for (const auto &[reason, name] : model::closeReasons()) {
        m_countsAs->addItem(tr("counts as: %1", "a reason for ending").arg(EventText::reason(reason)), QString(name));
    }
    auto *add = new QPushButton(icon("plus"), tr("Add it"));
    m_countsAs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_countsAs->setMinimumContentsLength(12);
    row->addWidget(m_new, 1);
    row->addWidget(m_countsAs);
    row->addWidget(add);
    static_cast<QVBoxLayout *>(m_editing->layout())->addLayout(row);
    connect(add, &QPushButton::clicked, this, &ListsSection::add);
    connect(m_new, &QLineEdit::returnPressed, this, &ListsSection::add);
}

WordList ListsSection::list() const
{
    return static_cast<WordList>(m_choice->currentData().toInt());
}

void ListsSection::refresh()
{
    m_purpose->setText(ListText::purpose(list()));
    m_countsAs->setVisible(list() == WordList::ClosureReason);
    const Result<QList<ListEntry>> entries = db::WordListStore(store()).of(list(), db::WordListStore::Show::All);
    if (!entries) {
        sayError(entries.error());
        return;
    }
    showEntries(*entries);
}

void ListsSection::showEntries(const QList<ListEntry> &entries)
{
    const QSignalBlocker quiet(m_list);
    m_entries = entries;
    m_list->clear();
    for (const ListEntry &entry : entries) {
        auto *item = new QListWidgetItem(icon(entry.retired ? "eye-off" : "check", Token::Muted),
                                         ListText::words(entry), m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        const QString standing = entry.retired ? tr("offered no more", "an entry of a list") : tr("offered");
        const QString counts = countsAs(entry);
        const QString state = counts.isEmpty() ? standing : standing + u", "_s + counts;
        item->setData(Qt::AccessibleDescriptionRole, state);
        item->setToolTip(state);
        if (entry.retired) {
            item->setForeground(Theme::current().colour(Token::Muted));
        }
    }
    const auto at = std::ranges::find(m_entries, m_current, &ListEntry::code);
    m_list->setCurrentRow(at == m_entries.end() ? 0 : static_cast<int>(at - m_entries.begin()));
    choose();
}

const ListEntry *ListsSection::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_entries.size() ? &m_entries[row] : nullptr;
}

QString ListsSection::countsAs(const ListEntry &entry)
{
    const bool own = entry.list == WordList::ClosureReason && !model::valueIn(model::closeReasons(), entry.code);
    return own ? tr("counts as: %1", "a reason for ending").arg(EventText::reason(model::reasonOf(entry).reason))
               : QString();
}

void ListsSection::choose()
{
    const ListEntry *entry = current();
    const QString counts = entry ? countsAs(*entry) : QString();
    m_counted->setText(counts.isEmpty() ? QString()
                                        : tr("“%1” %2", "an entry of a list; which of the reasons it counts as")
                                              .arg(ListText::words(*entry), counts));
    m_counted->setVisible(!counts.isEmpty());
    m_current = entry ? entry->code : QString();
    m_ofCurrent->setEnabled(entry != nullptr);
    m_up->setEnabled(entry && m_list->currentRow() > 0);
    m_down->setEnabled(entry && m_list->currentRow() + 1 < m_list->count());
    m_retire->setText(entry && entry->retired ? tr("Offer again (Del)") : tr("Stop offering (Del)"));
}

void ListsSection::add()
{
    const QString words = m_new->text().simplified();
    const QString detail = list() == WordList::ClosureReason ? m_countsAs->currentData().toString() : QString();
    const Result<void> added = db::WordListStore(store()).add(list(), words, detail);
    if (added) {
        m_current = words;
        m_new->clear();
    }
    finish(added, tr("Added: %1", "an entry of a list").arg(words));
    m_new->setFocus();
}

void ListsSection::rename()
{
    const ListEntry *entry = current();
    const QString words = m_list->currentItem() ? m_list->currentItem()->text().simplified() : QString();
    if (!entry || words == ListText::words(*entry)) {
        return;
    }
    const QString code = entry->code; // saving reads the list again
    finish(db::WordListStore(store()).rename(list(), code, words),
           tr("It is called %1 now, also where it was recorded before.").arg(words));
}

void ListsSection::move(int step)
{
    const ListEntry *entry = current();
    const int place = m_list->currentRow() + step;
    if (entry && place >= 0 && place < m_list->count()) {
        const QString code = entry->code;
        finish(db::WordListStore(store()).move(list(), code, place), {});
    }
}

void ListsSection::retire()
{
    const ListEntry *entry = current();
    if (!entry) {
        return;
    }
    const QString code = entry->code;
    const QString said =
        (entry->retired ? tr("%1 is offered again.") : tr("%1 is offered no more. What was recorded with it stays."))
            .arg(ListText::words(*entry));
    const bool retired = !entry->retired;
    finish(db::WordListStore(store()).retire(list(), code, retired), said);
}

void ListsSection::finish(const Result<void> &done, const QString &words)
{
    if (done) {
        say(words);
    } else {
        sayError(done.error());
    }
    refresh();
}

bool ListsSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && m_editing->isEnabled()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool alt = key->modifiers().testFlag(Qt::AltModifier);
        if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            retire();
            return true;
        }
    }
    return SetUpSection::eventFilter(watched, event);
}

} // namespace widgets
