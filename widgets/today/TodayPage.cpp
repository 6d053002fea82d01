#include "widgets/today/TodayPage.h"

#include "db/today/TodayQuery.h"
#include "widgets/common/DayText.h"
#include "widgets/common/EditParts.h"
#include "widgets/common/KeyButton.h"
#include "widgets/common/NewestJob.h"
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
    , m_reading(new NewestJob(this))
    , m_readingPerson(new NewestJob(this))
    , m_work(new TodayWork(store, this))
    , m_model(new TodayModel(this))
    , m_panel(new TodayPanel)
{
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
    left->addWidget(setUpFoot());
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
    layout->addWidget(m_words, 1);
    m_whose = new QComboBox;
    m_whose->setObjectName(QStringLiteral("whose"));
    setName(m_whose, tr("Whose list"));
    m_whose->addItems({tr("My people"), tr("The whole team")});
    m_filter = new QComboBox;
    m_filter->setObjectName(QStringLiteral("filter"));
    setName(m_filter, tr("What to show"));
    setUpFilter();
    layout->addWidget(m_whose);
    layout->addWidget(m_filter);
    // With very large text their icons must do, for the row to fit a small screen.
    const auto button = [layout](const char *name, const QString &words) {
        auto *made = new QPushButton(icon(name), Theme::current().hasVeryLargeText() ? QString() : words);
        made->setAccessibleName(words);
        made->setToolTip(made->text().isEmpty() ? words : QString());
        layout->addWidget(made);
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

QWidget *TodayPage::setUpFoot()
{
    auto *foot = new QWidget;
    foot->setProperty("kind", QStringLiteral("foot"));
    foot->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->setSpacing(8);
    const auto button = [this, layout](const QString &words, Qt::Key key, auto act) {
        auto *made = new KeyButton(words);
        made->setKey(QKeySequence(key), KeyButton::Press::No);
        connect(made, &QPushButton::clicked, this, act);
        layout->addWidget(made);
        return made;
    };
    m_log = button(tr("Log"), Qt::Key_L, [this] { log(); });
    m_open = button(tr("Open"), Qt::Key_O, [this] { open(); });
    m_done = button(tr("Done"), Qt::Key_D, [this] { finish(); });
    m_goOn = button(tr("Finish"), Qt::Key_F, [this] { finish(); });
    m_discard = button(tr("Discard"), Qt::Key_X, [this] { m_work->discard(*current()); });
    m_later = button(tr("Later"), Qt::Key_W, [this] { offerDays(); });
    m_task = button(tr("Add a task"), Qt::Key_T, [this] { addTask(model::TaskKind::Task); });
    m_ask = button(tr("Ask the worker"), Qt::Key_Q, [this] { addTask(model::TaskKind::Question); });
    layout->addStretch();
    return foot;
}

void TodayPage::connectSignals()
{
    connect(m_whose, &QComboBox::activated, this, [this](int whose) {
        m_chosen = whose == 0 ? Whose::Own : Whose::Team;
        reload();
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
    connect(&m_store, &db::CaseStore::changed, this, &TodayPage::reload);
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

model::Result<TodayPage::Read> TodayPage::read(db::CaseStore &store, QDate today, std::optional<Whose> whose)
{
    db::TodayQuery query(store);
    const QString own = store.session().userName;
    const model::Result<int> ownPeople = query.peopleCount(own, today);
    if (!ownPeople) {
        return std::unexpected(ownPeople.error());
    }
    const bool nobody = *ownPeople == 0 && store.session().role != model::Role::Worker;
    const bool team = whose ? *whose == Whose::Team : nobody;
    const QString worker = team ? QString() : own;
    model::Result<QList<db::TodayRow>> rows = query.rows(worker, today);
    const model::Result<int> people = query.peopleCount(worker, today);
    if (!rows || !people) {
        return std::unexpected(rows ? people.error() : rows.error());
    }
    return Read{*std::move(rows), *people, today, team};
}

void TodayPage::reload()
{
    m_reading->run([store = &m_store, today = m_store.environment().clock.today(),
                    whose = m_chosen] { return read(*store, today, whose); },
                   [this](model::Result<Read> read) {
                       if (!read) {
                           Q_EMIT failed(read.error());
                           return;
                       }
                       take(*std::move(read));
                   });
}

void TodayPage::take(Read read)
{
    const QString key = current() ? current()->key() : QString();
    const int line = m_list->currentIndex().row();
    m_day = read.day;
    m_people = read.people;
    m_filled = true;
    m_whose->setCurrentIndex(read.team ? 1 : 0);
    const bool hadFocus = m_stack->currentWidget()->isAncestorOf(window()->focusWidget());
    m_model->setRows(std::move(read.rows));
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
    const bool draft = row && row->section == TodaySection::Drafts;
    const bool person = row && !row->person.isNull();
    m_log->setVisible(person && !draft);
    m_open->setVisible(person);
    m_done->setVisible(row && TodayWork::canFinish(*row));
    m_goOn->setVisible(draft);
    m_discard->setVisible(draft);
    m_later->setVisible(row && !draft);
    m_task->setVisible(person && m_store.require(model::Action::WriteCases).has_value());
    m_ask->setVisible(person && m_store.require(model::Action::Supervise).has_value());
    m_readingPerson->drop();
    if (!row) {
        m_panel->clear();
        return;
    }
    m_panel->setRow(*row);
    if (person) {
        m_readingPerson->run([store = &m_store, id = row->person,
                              today = m_day] { return db::TodayQuery(*store).contactsOf(id, today); },
                             [this](const model::Result<std::vector<model::ContactRow>> &contacts) {
                                 if (contacts) {
                                     m_panel->setContacts(*contacts, m_day);
                                 }
                             });
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

void TodayPage::finish()
{
    const db::TodayRow *found = current();
    if (!found) {
        return;
    }
    const db::TodayRow row = *found;
    if (row.section != TodaySection::Drafts) {
        m_work->finish(row);
    } else if (const std::optional<db::Draft> draft = m_work->draft(row)) {
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
    menu->popup(m_later->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
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

bool TodayPage::press(int key)
{
    const db::TodayRow *row = current();
    const bool draft = row && row->section == TodaySection::Drafts;
    switch (key) {
    case Qt::Key_J:
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_K:
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_L:
        log();
        return true;
    case Qt::Key_O:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        draft && row->person.isNull() ? finish() : open();
        return true;
    case Qt::Key_T:
    case Qt::Key_Q:
        addTask(key == Qt::Key_T ? model::TaskKind::Task : model::TaskKind::Question);
        return true;
    case Qt::Key_W:
        offerDays();
        return true;
    case Qt::Key_D:
        if (!draft) {
            finish();
        }
        return true;
    case Qt::Key_F:
        if (draft) {
            finish();
        }
        return true;
    case Qt::Key_X:
        if (draft) {
            m_work->discard(*row);
        }
        return true;
    default:
        return false;
    }
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
