#include "widgets/contacts/AttendanceTable.h"

#include "widgets/contacts/ContactText.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"

#include <QCborMap>
#include <QHeaderView>
#include <QKeyEvent>

namespace widgets
{

using namespace Qt::StringLiterals;
using model::Outcome;

namespace
{
constexpr int personRole = Qt::UserRole;
constexpr int outcomeRole = Qt::UserRole;
} // namespace

AttendanceTable::AttendanceTable(QWidget *parent)
    : QTableWidget(0, ColumnCount, parent)
{
    setObjectName(u"attendance"_s);
    setAccessibleName(tr("Who was there"));
    setHorizontalHeaderLabels({tr("Person"), tr("How it went"), tr("Note about this person")});
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Theme::current().scaled(28));
    horizontalHeader()->setStretchLastSection(true);
    setColumnWidth(Person, Theme::current().scaled(280));
    setColumnWidth(HowItWent, Theme::current().scaled(160));
    setMinimumHeight(Theme::current().scaled(200));
    connect(this, &QTableWidget::itemChanged, this, &AttendanceTable::edited);
}

void AttendanceTable::addPerson(const model::PersonId &person, const QString &words)
{
    if (person.isNull() || people().contains(person)) {
        return;
    }
    const QSignalBlocker quiet(this);
    const int row = rowCount();
    insertRow(row);
    auto *name = new QTableWidgetItem(words);
    name->setFlags(name->flags() & ~Qt::ItemIsEditable);
    name->setData(personRole, person.bytes());
    auto *how = new QTableWidgetItem;
    how->setFlags(how->flags() & ~Qt::ItemIsEditable);
    setItem(row, Person, name);
    setItem(row, HowItWent, how);
    setItem(row, Note, new QTableWidgetItem);
    setOutcome(row, Outcome::Attended);
    if (!currentIndex().isValid()) {
        setCurrentCell(0, Person);
    }
}

void AttendanceTable::removeEverybody()
{
    const QSignalBlocker quiet(this);
    setRowCount(0);
}

void AttendanceTable::setOutcome(int row, Outcome outcome)
{
    QTableWidgetItem *how = item(row, HowItWent);
    how->setText(ContactText::outcome(outcome));
    how->setIcon(icon(ContactText::outcomeIcon(outcome), ContactText::outcomeToken(outcome)));
    how->setData(outcomeRole, static_cast<int>(outcome));
}

Outcome AttendanceTable::outcome(int row) const
{
    return static_cast<Outcome>(item(row, HowItWent)->data(outcomeRole).toInt());
}

QList<model::PersonId> AttendanceTable::people() const
{
    QList<model::PersonId> people;
    for (int row = 0; row < rowCount(); ++row) {
        people.append(
            model::PersonId::fromBytes(item(row, Person)->data(personRole).toByteArray()).value_or(model::PersonId()));
    }
    return people;
}

QList<model::Attendance> AttendanceTable::attendances() const
{
    const QList<model::PersonId> there = people();
    QList<model::Attendance> attendances;
    for (int row = 0; row < rowCount(); ++row) {
        attendances.append({there[row], outcome(row), item(row, Note)->text().trimmed()});
    }
    return attendances;
}

QCborArray AttendanceTable::lines() const
{
    QCborArray lines;
    for (int row = 0; row < rowCount(); ++row) {
        lines.append(QCborMap{{u"person"_s, item(row, Person)->data(personRole).toByteArray()},
                              {u"words"_s, item(row, Person)->text()},
                              {u"outcome"_s, model::nameIn(model::outcomes(), outcome(row))},
                              {u"note"_s, item(row, Note)->text()}});
    }
    return lines;
}

void AttendanceTable::setLines(const QCborArray &lines)
{
    removeEverybody();
    for (const QCborValue &line : lines) {
        const auto person = model::PersonId::fromBytes(line["person"_L1].toByteArray());
        const int row = rowCount();
        addPerson(person.value_or(model::PersonId()), line["words"_L1].toString());
        if (rowCount() == row) {
            continue; // no person that can be read
        }
        const QSignalBlocker quiet(this);
        setOutcome(row, model::valueIn(model::outcomes(), line["outcome"_L1].toString()).value_or(Outcome::Attended));
        item(row, Note)->setText(line["note"_L1].toString());
    }
}

void AttendanceTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier && currentRow() >= 0;
    if (const std::optional<Outcome> outcome = ContactText::outcomeOfKey(event->text()); plain && outcome) {
        setOutcome(currentRow(), *outcome);
        goOn();
        return;
    }
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2)) {
        edit(model()->index(currentRow(), Note));
    } else if (plain && event->key() == Qt::Key_Delete) {
        removeCurrent();
    } else {
        QTableWidget::keyPressEvent(event);
    }
}

void AttendanceTable::goOn()
{
    if (currentRow() + 1 < rowCount()) {
        setCurrentCell(currentRow() + 1, Person);
    }
}

void AttendanceTable::removeCurrent()
{
    removeRow(currentRow());
    Q_EMIT edited();
}

} // namespace widgets
