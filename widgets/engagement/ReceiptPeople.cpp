#include "widgets/engagement/ReceiptPeople.h"

#include "db/engagement/PersonNames.h"
#include "widgets/charts/Numbers.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/Words.h"
#include "widgets/engagement/ReceiptText.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"
#include "widgets/screenreader/ScreenReaderRole.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace widgets
{

using namespace Qt::StringLiterals;
using model::Result;

namespace
{

constexpr int rowHeight = 28;
constexpr int rowsSeen = 8;
constexpr int personRole = Qt::UserRole + 1;

/// One chip stands for everybody who is left out, whatever for.
const QString leftOut = QStringLiteral("left_out");

} // namespace

ReceiptPeople::ReceiptPeople(db::CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    setUpHead(layout);
    m_problem = label("error", {});
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    setUpTable(layout);
    setUpPages(layout);
    setUpActions(layout);
}

void ReceiptPeople::setUpHead(QBoxLayout *layout)
{
    layout->addWidget(label("field", tr("The people")));
    m_chips = new QWidget;
    ScreenReaderRole::setGroup(m_chips, tr("Which people"));
    auto *chips = new FlowLayout(m_chips);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(4);
    m_groups = new QButtonGroup(this);
    layout->addWidget(m_chips);
}

void ReceiptPeople::addChip(const QString &code, const QString &words)
{
    auto *chip = new QToolButton;
    ScreenReaderRole::setOneOf(chip);
    chip->setProperty("kind", u"small-chip"_s);
    chip->setProperty("part", code);
    chip->setText(words);
    chip->setCheckable(true);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setFocusPolicy(Qt::StrongFocus);
    // On is a tick as well as a colour.
    connect(chip, &QToolButton::toggled, chip,
            [chip](bool on) { chip->setIcon(on ? icon("check", Token::TintText) : QIcon()); });
    connect(chip, &QToolButton::clicked, this, [this, code] { choose(code); });
    m_groups->addButton(chip);
    m_chips->layout()->addWidget(chip);
}

void ReceiptPeople::setUpTable(QBoxLayout *layout)
{
    m_rows = new QStandardItemModel(this);
    m_table = new QTableView;
    m_table->setObjectName(u"people"_s);
    m_table->setAccessibleName(tr("The people"));
    m_table->setModel(m_rows);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(Theme::current().scaled(rowHeight));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // long names take two lines
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->hide();
    m_table->setMinimumHeight(Theme::current().scaled(rowHeight * rowsSeen));
    connect(m_table, &QTableView::activated, this, &ReceiptPeople::open);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        // The name looks like a link; with Shift or Ctrl somebody is choosing several.
        if (index.column() == 0 && QGuiApplication::keyboardModifiers() == Qt::NoModifier) {
            open(index);
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReceiptPeople::enableActions);
    layout->addWidget(m_table, 1);
}

void ReceiptPeople::setUpActions(QBoxLayout *layout)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(4);
    const auto add = [flow](const char *iconName, const QString &words, const QString &objectName) {
        auto *button = new QPushButton(icon(iconName), words);
        button->setObjectName(objectName);
        button->setEnabled(false);
        flow->addWidget(button);
        return button;
    };
    m_open = add("user", tr("Open"), u"openPerson"_s);
    m_log = add("notebook-pen", tr("Log contact…"), u"logWith"_s);
    m_assign = add("users", tr("Assign…"), u"assignThem"_s);
    m_assign->setToolTip(tr("Give those selected to another key worker"));
    connect(m_open, &QPushButton::clicked, this, [this] { open(m_table->currentIndex()); });
    connect(m_log, &QPushButton::clicked, this, [this] {
        if (const std::optional<model::PersonId> person = personAt(m_table->currentIndex())) {
            Q_EMIT logWanted(*person);
        }
    });
    connect(m_assign, &QPushButton::clicked, this, [this] { Q_EMIT assignWanted(selected()); });
    m_log->setVisible(m_store.require(model::Action::LogContact).has_value());
    m_assign->setVisible(m_store.require(model::Action::Reassign).has_value());
    layout->addWidget(row);
}

void ReceiptPeople::enableActions()
{
    const qsizetype many = selected().size();
    m_open->setEnabled(many == 1);
    m_log->setEnabled(many == 1);
    m_assign->setEnabled(many > 0);
}

void ReceiptPeople::setUpPages(QBoxLayout *layout)
{
    m_pages = new QWidget;
    auto *row = new QHBoxLayout(m_pages);
    row->setContentsMargins(0, 0, 0, 0);
    m_before = new QPushButton(tr("Before"));
    m_before->setAccessibleName(tr("The %1 people before").arg(Numbers::count(pageLength)));
    m_after = new QPushButton(tr("Next"));
    m_after->setAccessibleName(tr("The next %1 people").arg(Numbers::count(pageLength)));
    m_where = label("caption", {});
    row->addWidget(m_before);
    row->addWidget(m_where, 1, Qt::AlignCenter);
    row->addWidget(m_after);
    connect(m_before, &QPushButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_after, &QPushButton::clicked, this, [this] { showPage(m_page + 1); });
    layout->addWidget(m_pages);
}

void ReceiptPeople::setPeople(const model::PeopleBehind &behind)
{
    const QAbstractButton *before = m_groups->checkedButton();
    const QString shown = before ? before->property("part").toString() : QString();
    m_behind = behind;
    for (QAbstractButton *chip : m_groups->buttons()) {
        m_groups->removeButton(chip);
        delete chip;
    }
    qint64 out = 0;
    for (const model::BehindPart &part : behind.parts) {
        if (part.leftOut) {
            out += part.count;
        } else {
            //: A chip over a list of people: what they have in common, and how many they are.
            addChip(part.code, tr("%1 %2").arg(ReceiptText::part(part.code), Numbers::count(part.count)));
        }
    }
    if (out > 0) {
        addChip(leftOut, tr("Left out %1").arg(Numbers::count(out)));
    }
    m_chips->setVisible(!m_groups->buttons().isEmpty());
    const QList<QAbstractButton *> chips = m_groups->buttons();
    const auto same = std::ranges::find_if(
        chips, [&shown](const QAbstractButton *chip) { return chip->property("part").toString() == shown; });
    choose(same != chips.end() ? shown : chips.isEmpty() ? QString() : chips.first()->property("part").toString());
}

void ReceiptPeople::showPart(const QString &code)
{
    const auto part = std::ranges::find(m_behind.parts, code, &model::BehindPart::code);
    if (part != m_behind.parts.end()) {
        choose(part->leftOut ? leftOut : code);
        m_table->setFocus();
    }
}

void ReceiptPeople::choose(const QString &code)
{
    for (QAbstractButton *chip : m_groups->buttons()) {
        if (chip->property("part").toString() == code) {
            chip->setChecked(true);
        }
    }
    m_chosen.clear();
    for (const model::BehindPerson &person : m_behind.people) {
        const model::BehindPart &part = m_behind.parts[static_cast<size_t>(person.part)];
        if (code == leftOut ? part.leftOut : part.code == code) {
            m_chosen.append(person);
        }
    }
    showPage(0);
}

void ReceiptPeople::showPage(qsizetype page)
{
    m_page = page;
    const QList<model::BehindPerson> shown = m_chosen.mid(page * pageLength, pageLength);
    m_pages->setVisible(m_chosen.size() > pageLength);
    m_before->setEnabled(page > 0);
    m_after->setEnabled((page + 1) * pageLength < m_chosen.size());
    m_where->setText(tr("%1 to %2 of %3")
                         .arg(Numbers::count(page * pageLength + 1), Numbers::count(page * pageLength + shown.size()),
                              Numbers::count(m_chosen.size())));
    QList<model::PersonId> ids;
    for (const model::BehindPerson &person : shown) {
        ids.append(person.person);
    }
    m_naming.run([&store = m_store, ids] { return db::PersonNames::read(store, ids); },
                 [this, shown](const Result<QStringList> &names) {
                     m_problem->setVisible(!names);
                     m_problem->setText(names ? QString() : ErrorText::sentence(names.error()));
                     fill(names ? shown : QList<model::BehindPerson>(), names.value_or(QStringList()));
                 });
}

void ReceiptPeople::fill(const QList<model::BehindPerson> &people, const QStringList &names)
{
    m_rows->clear();
    QFont link = Theme::current().font(TextSize::Body);
    link.setUnderline(true);
    for (qsizetype i = 0; i < people.size(); ++i) {
        auto *name = new QStandardItem(names.at(i).isEmpty() ? tr("No name recorded") : names.at(i));
        name->setFont(link);
        name->setForeground(Theme::current().colour(Token::Accent));
        auto *note =
            new QStandardItem(ReceiptText::note(m_behind.parts[static_cast<size_t>(people.at(i).part)], people.at(i)));
        note->setForeground(Theme::current().colour(Token::Muted));
        note->setFont(Theme::current().font(TextSize::Caption));
        note->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        name->setData(people.at(i).person.bytes(), personRole);
        name->setAccessibleText(
            tr("%1, %2", "a person's name, and how long they were met").arg(name->text(), note->text()));
        m_rows->appendRow({name, note});
    }
    if (m_rows->columnCount() > 0) {
        m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
        m_table->setCurrentIndex(m_rows->index(0, 0));
    }
    enableActions();
}

void ReceiptPeople::open(const QModelIndex &index)
{
    if (const std::optional<model::PersonId> person = personAt(index)) {
        Q_EMIT personChosen(*person);
    }
}

std::optional<model::PersonId> ReceiptPeople::personAt(const QModelIndex &index) const
{
    return model::PersonId::fromBytes(m_rows->index(index.row(), 0).data(personRole).toByteArray());
}

QList<model::PersonId> ReceiptPeople::selected() const
{
    QList<model::PersonId> people;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
        if (const std::optional<model::PersonId> person = personAt(row)) {
            people.append(*person);
        }
    }
    return people;
}

} // namespace widgets
