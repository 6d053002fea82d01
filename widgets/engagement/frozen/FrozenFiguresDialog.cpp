#include "widgets/engagement/frozen/FrozenFiguresDialog.h"

#include "db/engagement/PersonNames.h"
#include "db/engagement/frozen/FrozenFigureStore.h"
#include "widgets/charts/Numbers.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/KeyButton.h"
#include "widgets/common/Words.h"
#include "widgets/engagement/frozen/FrozenText.h"
#include "widgets/look/Theme.h"
#include "widgets/person/ReasonDialog.h"

#include <QHeaderView>
#include <QListWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace widgets
{

using namespace Qt::StringLiterals;
using model::Result;

FrozenFiguresDialog::FrozenFiguresDialog(db::CaseStore &store, QWidget *parent)
    : SheetDialog(tr("Frozen figures"), parent)
    , m_store(store)
    , m_part(db::FrozenFigureStore(store).holdsPart().value_or(false))
{
    setObjectName(u"frozenFiguresDialog"_s);
    setUpTable();
    setUpDetail();
    const bool may = m_store.require(model::Action::FreezeFigures).has_value() && !m_part;
    m_publish = addButton(tr("Publish"));
    m_withdraw = addButton(tr("Withdraw…"));
    m_publish->setVisible(may);
    m_withdraw->setVisible(may);
    connect(m_publish, &QPushButton::clicked, this, &FrozenFiguresDialog::publish);
    connect(m_withdraw, &QPushButton::clicked, this, &FrozenFiguresDialog::withdraw);
    addClose(tr("Close"));
    connect(&m_store, &db::CaseStore::changed, this, &FrozenFiguresDialog::refresh);
    refresh();
}

void FrozenFiguresDialog::setUpTable()
{
    m_rows = new QStandardItemModel(this);
    m_table = new QTableView;
    m_table->setProperty("kind", QStringLiteral("ring"));
    m_table->setObjectName(u"frozenTable"_s);
    m_table->setAccessibleName(tr("Frozen figures"));
    m_table->setModel(m_rows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setMinimumHeight(Theme::current().scaled(180));
    body()->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FrozenFiguresDialog::recount);
}

void FrozenFiguresDialog::setUpDetail()
{
    m_verdict = label("field", {});
    m_verdict->setObjectName(u"verdict"_s);
    m_story = label("plain", {});
    for (QLabel *each : {m_verdict, m_story}) {
        each->setWordWrap(true);
        each->setTextInteractionFlags(Qt::TextSelectableByMouse);
        body()->addWidget(each);
    }
    m_people = new QListWidget;
    m_people->setObjectName(u"changedPeople"_s);
    m_people->setAccessibleName(tr("People who count otherwise now"));
    m_people->setMaximumHeight(Theme::current().scaled(140));
    m_people->hide();
    body()->addWidget(m_people);
    connect(m_people, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        if (const auto person = model::PersonId::fromBytes(item->data(Qt::UserRole).toByteArray())) {
            Q_EMIT personChosen(*person);
            accept();
        }
    });
}

void FrozenFiguresDialog::refresh()
{
    const Result<QList<model::FrozenFigure>> figures = db::FrozenFigureStore(m_store).list();
    if (!figures) {
        showProblem(ErrorText::sentence(figures.error()));
        return;
    }
    m_figures = *figures;
    if (m_part) {
        m_figures.removeIf([](const model::FrozenFigure &figure) { return !figure.published; });
    }
    fill();
}

void FrozenFiguresDialog::fill()
{
    const int before = std::max(0, m_table->currentIndex().row());
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels({tr("Figure"), tr("As at"), tr("Frozen by"), tr("Published")});
    for (const model::FrozenFigure &figure : std::as_const(m_figures)) {
        const QString by =
            tr("%1, %2", "a day, then who froze it").arg(Numbers::day(figure.at.toLocalTime().date()), figure.by);
        m_rows->appendRow({new QStandardItem(FrozenText::figure(figure)),
                           new QStandardItem(Numbers::day(figure.figure.receipt.asOf)), new QStandardItem(by),
                           new QStandardItem(figure.published ? tr("Published") : tr("Not yet"))});
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (m_rows->columnCount() > 0) {
        m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    }
    m_table->resizeRowsToContents();
    m_publish->setEnabled(!m_figures.isEmpty());
    m_withdraw->setEnabled(!m_figures.isEmpty());
    if (m_figures.isEmpty()) {
        m_verdict->setText(m_part ? tr("The office has published no figures yet.")
                                  : tr("Nothing is frozen yet. Open the receipt of a figure and freeze it there."));
        m_story->clear();
        m_people->hide();
        return;
    }
    m_table->setCurrentIndex(m_rows->index(std::min(before, m_rows->rowCount() - 1), 0));
}

const model::FrozenFigure *FrozenFiguresDialog::current() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= m_figures.size() ? nullptr : &m_figures.at(row);
}

Result<FrozenFiguresDialog::Counted> FrozenFiguresDialog::count(db::CaseStore &store, const model::FrozenFigureId &id)
{
    Result<model::FrozenRecount> recount = db::FrozenFigureStore(store).recount(id);
    if (!recount) {
        return std::unexpected(recount.error());
    }
    QList<model::PersonId> people;
    for (const model::FrozenChange &change : recount->changes) {
        people.append(change.person);
    }
    const Result<QStringList> names = db::PersonNames::read(store, people);
    if (!names) {
        return std::unexpected(names.error());
    }
    return Counted{*std::move(recount), *names};
}

void FrozenFiguresDialog::recount()
{
    const model::FrozenFigure *figure = current();
    if (figure == nullptr) {
        return;
    }
    m_publish->setText(figure->published ? tr("Publish no more") : tr("Publish"));
    m_story->setText(figure->note.isEmpty() ? FrozenText::whose(*figure)
                                            : FrozenText::whose(*figure) + u'\n' + figure->note);
    m_people->hide();
    if (m_part) {
        m_verdict->setText(tr("Published by the office. It cannot be counted again here: this copy holds some of the "
                              "people alone."));
        return;
    }
    m_verdict->setText(tr("Counting again…"));
    m_counting.run([&store = m_store, id = figure->id] { return count(store, id); },
                   [this](const Result<Counted> &counted) { show(counted); });
}

void FrozenFiguresDialog::show(const Result<Counted> &counted)
{
    if (!counted) {
        m_verdict->setText(counted.error().code == model::ErrorCode::NotFound && counted.error().where == u"figure"_s
                               ? tr("Counted again today there is nobody left for it.")
                               : ErrorText::sentence(counted.error()));
        return;
    }
    m_verdict->setText(FrozenText::verdict(counted->recount));
    m_people->clear();
    for (qsizetype i = 0; i < counted->recount.changes.size(); ++i) {
        const model::FrozenChange &change = counted->recount.changes.at(i);
        const QString name = counted->names.at(i).isEmpty() ? tr("Somebody not here any more") : counted->names.at(i);
        auto *item = new QListWidgetItem(
            tr("%1: %2", "a person, and what changed").arg(name, FrozenText::change(change)), m_people);
        item->setData(Qt::UserRole, change.person.bytes());
    }
    m_people->setVisible(m_people->count() > 0);
}

void FrozenFiguresDialog::publish()
{
    const model::FrozenFigure *figure = current();
    if (figure == nullptr) {
        return;
    }
    if (const Result<void> done = db::FrozenFigureStore(m_store).publish(figure->id, !figure->published); !done) {
        showProblem(ErrorText::sentence(done.error()));
    }
}

void FrozenFiguresDialog::withdraw()
{
    const model::FrozenFigure *figure = current();
    if (figure == nullptr) {
        return;
    }
    const ReasonDialog::Question question{{u"frozen_figure"_s, {}, figure->id.bytes()},
                                          tr("Withdraw the figure"),
                                          tr("It is shown no more. That it was frozen stays in the history."),
                                          tr("Withdraw the figure")};
    auto *dialog = new ReasonDialog(
        m_store, question,
        [&store = m_store, id = figure->id](const QString &reason) {
            return db::FrozenFigureStore(store).strikeOut(id, reason);
        },
        window());
    dialog->open();
}

} // namespace widgets
