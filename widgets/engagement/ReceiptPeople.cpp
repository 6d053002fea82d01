#include "widgets/engagement/ReceiptPeople.h"

#include "db/engagement/PersonNames.h"
#include "widgets/charts/Numbers.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/Words.h"
#include "widgets/engagement/ReceiptText.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"
#include "widgets/screenreader/ScreenReaderRole.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace widgets
{

using namespace Qt::StringLiterals;
using model::Result;
using Stood = ReceiptPerson::Stood;

namespace
{

constexpr int rowHeight = 28;
constexpr int rowsSeen = 8;

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
}

void ReceiptPeople::setUpHead(QBoxLayout *layout)
{
    layout->addWidget(label("field", tr("The people")));
    auto *group = new QWidget;
    ScreenReaderRole::setGroup(group, tr("Which people"));
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_groups = new QButtonGroup(this);
    for (const Stood stood : {Stood::Stayed, Stood::Stopped, Stood::LeftOut}) {
        auto *chip = new QToolButton;
        ScreenReaderRole::setOneOf(chip);
        chip->setProperty("kind", u"small-chip"_s);
        chip->setCheckable(true);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setFocusPolicy(Qt::StrongFocus);
        // On is a tick as well as a colour.
        connect(chip, &QToolButton::toggled, chip,
                [chip](bool on) { chip->setIcon(on ? icon("check", Token::TintText) : QIcon()); });
        m_groups->addButton(chip, static_cast<int>(stood));
        row->addWidget(chip);
    }
    row->addStretch(1);
    connect(m_groups, &QButtonGroup::idClicked, this, [this](int id) { choose(static_cast<Stood>(id)); });
    layout->addWidget(group);
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
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
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
        if (index.column() == 0) { // the name looks like a link
            open(index);
        }
    });
    layout->addWidget(m_table, 1);
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

void ReceiptPeople::setPeople(const QList<ReceiptPerson> &people)
{
    m_all = people;
    const QString names[] = {tr("Stayed %1"), tr("Stopped %1"), tr("Left out %1")};
    std::optional<Stood> first;
    for (QAbstractButton *chip : m_groups->buttons()) {
        const auto stood = static_cast<Stood>(m_groups->id(chip));
        const qsizetype count = std::ranges::count(m_all, stood, &ReceiptPerson::stood);
        chip->setText(names[m_groups->id(chip)].arg(Numbers::count(count)));
        if (count > 0 && !first) {
            first = stood;
        }
    }
    m_groups->button(static_cast<int>(first.value_or(Stood::Stayed)))->setChecked(true);
    choose(first.value_or(Stood::Stayed));
}

void ReceiptPeople::choose(Stood stood)
{
    m_chosen.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_chosen),
                         [stood](const ReceiptPerson &person) { return person.stood == stood; });
    showPage(0);
}

void ReceiptPeople::showPage(qsizetype page)
{
    m_page = page;
    const QList<ReceiptPerson> shown = m_chosen.mid(page * pageLength, pageLength);
    m_pages->setVisible(m_chosen.size() > pageLength);
    m_before->setEnabled(page > 0);
    m_after->setEnabled((page + 1) * pageLength < m_chosen.size());
    m_where->setText(tr("%1 to %2 of %3")
                         .arg(Numbers::count(page * pageLength + 1), Numbers::count(page * pageLength + shown.size()),
                              Numbers::count(m_chosen.size())));
    QList<model::PersonId> ids;
    for (const ReceiptPerson &person : shown) {
        ids.append(person.person);
    }
    m_naming.run([&store = m_store, ids] { return db::PersonNames::read(store, ids); },
                 [this, shown](const Result<QStringList> &names) {
                     m_problem->setVisible(!names);
                     m_problem->setText(names ? QString() : ErrorText::sentence(names.error()));
                     fill(names ? shown : QList<ReceiptPerson>(), names.value_or(QStringList()));
                 });
}

void ReceiptPeople::fill(const QList<ReceiptPerson> &people, const QStringList &names)
{
    m_rows->clear();
    QFont link = Theme::current().font(TextSize::Body);
    link.setUnderline(true);
    for (qsizetype i = 0; i < people.size(); ++i) {
        auto *name = new QStandardItem(names.at(i).isEmpty() ? tr("No name recorded") : names.at(i));
        name->setFont(link);
        name->setForeground(Theme::current().colour(Token::Accent));
        auto *note = new QStandardItem(ReceiptText::note(people.at(i)));
        note->setForeground(Theme::current().colour(Token::Muted));
        note->setFont(Theme::current().font(TextSize::Caption));
        note->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        name->setData(people.at(i).person.bytes());
        name->setAccessibleText(
            tr("%1, %2", "a person's name, and how long they were met").arg(name->text(), note->text()));
        m_rows->appendRow({name, note});
    }
    if (m_rows->columnCount() > 0) {
        m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
        m_table->setCurrentIndex(m_rows->index(0, 0));
    }
}

void ReceiptPeople::open(const QModelIndex &index)
{
    const QByteArray id = m_rows->index(index.row(), 0).data(Qt::UserRole + 1).toByteArray();
    if (const std::optional<model::PersonId> person = model::PersonId::fromBytes(id)) {
        Q_EMIT personChosen(*person);
    }
}

} // namespace widgets
