#include "widgets/today/TodayPage.h"

#include "widgets/common/DayText.h"
#include "widgets/common/EditParts.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/Words.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"
#include "widgets/today/TodayDelegate.h"
#include "widgets/today/TodayModel.h"
#include "widgets/today/TodayPanel.h"
#include "widgets/today/TodayText.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace widgets
{

using db::TodaySection;

TodayPage::TodayPage(db::CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_reader(new TodayReader(store, this))
    , m_work(new TodayWork(store, this))
    , m_model(new TodayModel(this))
    , m_panel(new TodayPanel)
    , m_actions(new TodayActions(store.require(model::Action::WriteCases).has_value(),
                                 store.require(model::Action::Supervise).has_value()))
{
    m_reader->reload();
    setProperty("kind", QStringLiteral("page"));
    setObjectName(QStringLiteral("todayPage"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(setUpHead());
    auto *body = new QWidget;
    m_stack = new QStackedLayout(body);
    m_stack->addWidget(setUpList());
    m_stack->addWidget(setUpEmpty());
    left->addWidget(body, 1);
    left->addWidget(m_actions);
    layout->addLayout(left, 1);
    layout->addWidget(m_panel);
    m_panel->hide(); // until there is known to be room
    connectSignals();
    refreshWords();
}

QWidget *TodayPage::setUpHead()
{
    auto *head = new QWidget;
    head->setProperty("kind", QStringLiteral("head"));
    head->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 10, 12, 10);
    layout->setSpacing(8);
    layout->addWidget(label("title", tr("Today")));
    m_words = label("muted", {});
    m_words->setWordWrap(true);
    layout->addWidget(m_words, 2);
    m_whose = new QComboBox;
    m_whose->setObjectName(QStringLiteral("whose"));
    setName(m_whose, tr("Whose list"));
    m_whose->addItems({tr("My people"), tr("The whole team")});
    m_filter = new QComboBox;
    m_filter->setObjectName(QStringLiteral("filter"));
    setName(m_filter, tr("What to show"));
    setUpFilter();
    auto *parts = new QWidget; // with long words or large text they take a second row
    auto *flow = new FlowLayout(parts);
    layout->addWidget(parts, 5); // so that all stand in one row where there is room
    flow->addWidget(m_whose);
    flow->addWidget(m_filter);
    // With very large text their icons must do, for the row to fit a small screen.
    const auto button = [flow](const char *name, const QString &words) {
        auto *made = new QPushButton(icon(name), Theme::current().hasVeryLargeText() ? QString() : words);
        made->setAccessibleName(words);
        made->setToolTip(made->text().isEmpty() ? words : QString());
        flow->addWidget(made);
        return made;
    };
    connect(button("phone", tr("Phone round…")), &QPushButton::clicked, this, &TodayPage::roundWanted);
    auto *paper = new QMenu(this);
    paper->setObjectName(QStringLiteral("paperMenu"));
    paper->addAction(tr("Print the day list…"), this, [this] { m_work->print(m_model->rows(), m_day); });
    paper->addAction(tr("Print a contact sheet to write on…"), this, [this] { Q_EMIT sheetWanted(people()); });
    paper->addAction(tr("Key in a contact sheet…"), this, &TodayPage::keyInWanted);
    button("printer", tr("On paper"))->setMenu(paper);
    return head;
}

void TodayPage::setUpFilter()
{
    m_filter->addItem(tr("Everything"));
    for (const auto &[section, name] : db::todaySections()) {
        m_filter->addItem(TodayText::section(section), static_cast<int>(section));
    }
}

QWidget *TodayPage::setUpList()
{
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("today"));
    m_list->setAccessibleName(tr("Today"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TodayDelegate(this));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    return m_list;
}

QWidget *TodayPage::setUpEmpty()
{
    auto *empty = new QWidget;
    auto *layout = new QVBoxLayout(empty);
    layout->addStretch();
    m_emptyWords = label("muted", {});
    m_emptyWords->setAlignment(Qt::AlignCenter);
    m_emptyWords->setWordWrap(true);
    layout->addWidget(m_emptyWords);
    auto *all = new QPushButton(icon("users"), tr("See all people"));
    connect(all, &QPushButton::clicked, this, &TodayPage::everyoneWanted);
    layout->addWidget(all, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    return empty;
}

void TodayPage::connectSignals()
{
    connect(m_whose, &QComboBox::activated, this, [this](int whose) {
        m_reader->choose(static_cast<TodayReader::Whose>(whose)); // in their order
    });
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this](int at) {
        const QVariant section = m_filter->itemData(at);
        m_model->setSection(section.isValid() ? std::optional(static_cast<TodaySection>(section.toInt()))
                                              : std::nullopt);
        refreshWords();
        move(0);
    });
    connect(m_list, &QListView::doubleClicked, this, &TodayPage::open);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TodayPage::showCurrent);
    connect(m_actions, &TodayActions::wanted, this, &TodayPage::act);
    connect(m_reader, &TodayReader::read, this, &TodayPage::take);
    connect(m_reader, &TodayReader::contactsRead, this,
            [this](const std::vector<model::ContactRow> &contacts) { m_panel->setContacts(contacts, m_day); });
    connect(m_reader, &TodayReader::failed, this, &TodayPage::failed);
    connect(&m_store, &db::CaseStore::changed, this, &TodayPage::refresh);
    connect(m_work, &TodayWork::failed, this, &TodayPage::failed);
    connect(m_work, &TodayWork::did, this, [this](const QString &words, const TodayWork::Undo &undo) {
        reload(); // what was put off changes no record
        Q_EMIT did(words, undo);
    });
    connect(m_work, &TodayWork::draftDiscarded, this, [this](const db::Draft &draft) {
        reload();
        Q_EMIT draftDiscarded(draft);
    });
    // A laptop that was left open over night shows the new day.
    auto *midnight = new QTimer(this);
    midnight->setInterval(60'000);
    connect(midnight, &QTimer::timeout, this, [this] {
        if (m_filled && m_store.environment().clock.today() != m_day) {
            reload();
        }
    });
    midnight->start();
}

void TodayPage::reload()
{
    m_reader->reload();
}

void TodayPage::refresh()
{
    if (isVisible()) {
        reload();
    }
}

void TodayPage::take(const TodayReader::Read &read)
{
    const QString key = current() ? current()->key() : QString();
    const int line = m_list->currentIndex().row();
    m_day = read.day;
    m_people = read.people;
    m_filled = true;
    m_whose->setCurrentIndex(static_cast<int>(read.whose));
    const bool hadFocus = m_stack->currentWidget()->isAncestorOf(window()->focusWidget());
    m_model->setRows(read.rows);
    if (const int at = m_model->lineOf(key, line); at >= 0) {
        m_list->setCurrentIndex(m_model->index(at));
    }
    refreshWords();
    showCurrent();
    if (hadFocus) {
        focusList();
    }
    Q_EMIT filled();
}

void TodayPage::refreshWords()
{
    const auto things = static_cast<int>(m_model->rows().size());
    m_words->setText(m_filled ? tr("%1 · %2, %3", "a day; 12 things; 34 people")
                                    .arg(DayText::withWeekday(m_day), tr("%n thing(s)", nullptr, things),
                                         tr("%n person(s)", nullptr, m_people))
                              : QString());
    m_emptyWords->setText(!m_filled     ? QString()
                          : things == 0 ? tr("Nothing is due. Contacts, quiet people and tasks will appear here.")
                                        : tr("Nothing of this kind today."));
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
}

const db::TodayRow *TodayPage::current() const
{
    return m_model->row(m_list->currentIndex().row());
}

QList<model::PersonId> TodayPage::people() const
{
    QList<model::PersonId> people;
    for (int line = 0; line < m_model->rowCount(); ++line) {
        const db::TodayRow *row = m_model->row(line);
        if (row && !row->person.isNull() && !people.contains(row->person)) {
            people.append(row->person);
        }
    }
    return people;
}

void TodayPage::showCurrent()
{
    const db::TodayRow *row = current();
    m_actions->setRow(row);
    m_reader->dropContacts();
    if (!row) {
        m_panel->clear();
        return;
    }
    m_panel->setRow(*row);
    if (!row->person.isNull()) {
        m_reader->readContacts(row->person, m_day);
    }
}

void TodayPage::move(int step)
{
    const int from = m_list->currentIndex().row();
    const int to = step == 0 ? m_model->lineOf({}, from) : m_model->next(from, step);
    if (to >= 0) {
        m_list->setCurrentIndex(m_model->index(to));
        // With the heading above it, when it is the first of its section.
        m_list->scrollTo(m_model->index(to > 0 && !m_model->row(to - 1) ? to - 1 : to));
        m_list->scrollTo(m_model->index(to));
    }
}

void TodayPage::log()
{
    if (const db::TodayRow *row = current(); row && !row->person.isNull()) {
        Q_EMIT logWanted(row->person, TodayText::name(*row), row->reference);
    }
}

void TodayPage::open()
{
    if (const db::TodayRow *row = current(); row && !row->person.isNull()) {
        Q_EMIT personChosen(row->person);
    }
}

/// Opens the form again that a draft belongs to.
void TodayPage::goOn(const db::TodayRow &row)
{
    if (const std::optional<db::Draft> draft = m_work->draft(row)) {
        Q_EMIT draftChosen(*draft, row.person.isNull() ? QString() : TodayText::name(row), row.reference);
    }
}

void TodayPage::addTask(model::TaskKind kind)
{
    const model::Action needed =
        kind == model::TaskKind::Question ? model::Action::Supervise : model::Action::WriteCases;
    if (const db::TodayRow *row = current(); row && !row->person.isNull() && m_store.require(needed)) {
        m_work->addTask(*row, kind);
    }
}

void TodayPage::offerDays()
{
    const db::TodayRow *found = current();
    if (!found || found->section == TodaySection::Drafts) {
        return;
    }
    auto *menu = new QMenu(tr("Later"), this);
    menu->setObjectName(QStringLiteral("laterMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int days : {1, 2, 7, 14}) {
        const QDate until = m_day.addDays(days);
        menu->addAction(days == 1   ? tr("&Tomorrow, %1", "a day").arg(DayText::withWeekday(until))
                        : days == 7 ? tr("In a &week, %1", "a day").arg(DayText::withWeekday(until))
                                    : tr("In %n &day(s), %1", nullptr, days).arg(DayText::withWeekday(until)),
                        this, [this, row = *found, until] { m_work->putOff(row, until); });
    }
    menu->setActiveAction(menu->actions().first());
    menu->popup(m_actions->placeOfMenu(menu->sizeHint()));
}

void TodayPage::focusList()
{
    if (m_stack->currentIndex() == 0) {
        m_list->setFocus(Qt::OtherFocusReason);
    } else {
        m_filter->setFocus(Qt::OtherFocusReason);
    }
}

bool TodayPage::hasListFocus() const
{
    return m_list->hasFocus();
}

void TodayPage::act(TodayActions::Act act)
{
    const db::TodayRow *found = current();
    if (!found) {
        return;
    }
    const db::TodayRow row = *found; // what is done reads the list again
    const bool draft = row.section == TodaySection::Drafts;
    switch (act) {
    case TodayActions::Act::Log:
        log();
        break;
    case TodayActions::Act::Open:
        open();
        break;
    case TodayActions::Act::Done:
        draft ? void() : m_work->finish(row);
        break;
    case TodayActions::Act::Finish:
        draft ? goOn(row) : void();
        break;
    case TodayActions::Act::Discard:
        draft ? m_work->discard(row) : void();
        break;
    case TodayActions::Act::Later:
        offerDays();
        break;
    case TodayActions::Act::Task:
        addTask(model::TaskKind::Task);
        break;
    case TodayActions::Act::Ask:
        addTask(model::TaskKind::Question);
        break;
    }
}

bool TodayPage::press(int key)
{
    if (key == Qt::Key_J || key == Qt::Key_Down || key == Qt::Key_K || key == Qt::Key_Up) {
        move(key == Qt::Key_J || key == Qt::Key_Down ? 1 : -1);
        return true;
    }
    const std::optional<TodayActions::Act> wanted = TodayActions::actOf(key, current());
    if (wanted) {
        act(*wanted);
    }
    return wanted.has_value();
}

bool TodayPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && press(key->key())) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // All that the panel says of a row stands in its record too.
    constexpr int narrow = 1100;
    m_panel->setVisible(width() >= narrow && !Theme::current().hasLargeText());
}

} // namespace widgets
