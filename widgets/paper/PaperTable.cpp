#include "widgets/paper/PaperTable.h"

#include "model/calendar/DateText.h"
#include "widgets/contacts/ContactText.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"

#include <QCborMap>
#include <QHeaderView>
#include <QKeyEvent>

namespace widgets
{

using namespace Qt::StringLiterals;
using model::Channel;
using model::Outcome;

namespace
{

constexpr int valueRole = Qt::UserRole;

/// In the order of their digits, as in Log contact.
constexpr Channel channels[] = {Channel::FaceToFace, Channel::Phone,  Channel::Text,  Channel::Video,
                                Channel::Email,      Channel::Letter, Channel::Group, Channel::Other};

} // namespace

PaperTable::PaperTable(QDate today, QWidget *parent)
    : QTableWidget(0, ColumnCount, parent)
    , m_today(today)
{
    setObjectName(u"paperTable"_s);
    setAccessibleName(tr("The sheet’s people"));
    setHorizontalHeaderLabels(
        {tr("Person"), tr("How it went"), tr("Channel"), tr("Day"), tr("Note"), tr("Next contact")});
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->setDefaultSectionSize(Theme::current().scaled(28));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(Note, QHeaderView::Stretch);
    for (const auto &[column, width] :
         {std::pair(int(Person), 200), {HowItWent, 140}, {How, 90}, {When, 90}, {Next, 90}}) {
        setColumnWidth(column, Theme::current().scaled(width));
    }
    setMinimumHeight(Theme::current().scaled(220));
    connect(this, &QTableWidget::itemChanged, this, &PaperTable::edited);
}

void PaperTable::addPerson(const model::PersonId &person, const QString &words)
{
    if (person.isNull() || people().contains(person)) {
        return;
    }
    const QSignalBlocker quiet(this);
    const int row = rowCount();
    insertRow(row);
    for (int column = 0; column < ColumnCount; ++column) {
        auto *cell = new QTableWidgetItem;
        if (column == Person || column == HowItWent || column == How) {
            cell->setFlags(cell->flags() & ~Qt::ItemIsEditable);
        }
        setItem(row, column, cell);
    }
    item(row, Person)->setText(words);
    item(row, Person)->setData(valueRole, person.bytes());
    if (!currentIndex().isValid()) {
        setCurrentCell(0, Person);
    }
}

QList<model::PersonId> PaperTable::people() const
{
    QList<model::PersonId> people;
    for (int row = 0; row < rowCount(); ++row) {
        people.append(
            model::PersonId::fromBytes(item(row, Person)->data(valueRole).toByteArray()).value_or(model::PersonId()));
    }
    return people;
}

std::optional<Outcome> PaperTable::outcome(int row) const
{
    return model::valueIn(model::outcomes(), item(row, HowItWent)->data(valueRole).toString());
}

std::optional<Channel> PaperTable::channel(int row) const
{
    return model::valueIn(model::channels(), item(row, How)->data(valueRole).toString());
}

void PaperTable::setOutcome(int row, std::optional<Outcome> outcome)
{
    QTableWidgetItem *cell = item(row, HowItWent);
    cell->setText(outcome ? ContactText::outcome(*outcome) : QString());
    cell->setIcon(outcome ? icon(ContactText::outcomeIcon(*outcome), ContactText::outcomeToken(*outcome)) : QIcon());
    cell->setData(valueRole, outcome ? model::nameIn(model::outcomes(), *outcome) : QString());
}

void PaperTable::setChannel(int row, std::optional<Channel> channel)
{
    item(row, How)->setText(channel ? ContactText::channel(*channel) : QString());
    item(row, How)->setData(valueRole, channel ? model::nameIn(model::channels(), *channel) : QString());
}

int PaperTable::filled() const
{
    int filled = 0;
    for (int row = 0; row < rowCount(); ++row) {
        filled += outcome(row) ? 1 : 0;
    }
    return filled;
}

model::Result<QDate> PaperTable::day(int row, int column, QDate otherwise)
{
    const QString typed = item(row, column)->text().trimmed();
    if (typed.isEmpty()) {
        return otherwise;
    }
    if (const auto read = model::DateText::fromTyping(typed, m_today)) {
        return read->date;
    }
    setCurrentCell(row, column);
    return model::fail(
        model::ErrorCode::InvalidValue, column == When ? u"when"_s : u"next"_s,
        tr("Line %1: %2 is not a date. Try 28 2 27, or “-1”.", "a number; what was typed").arg(row + 1).arg(typed));
}

model::Result<QList<model::Contact>> PaperTable::contacts(QDate sheetDay, Channel sheetChannel)
{
    const QList<model::PersonId> all = people();
    QList<model::Contact> contacts;
    for (int row = 0; row < rowCount(); ++row) {
        const std::optional<Outcome> how = outcome(row);
        if (!how) {
            continue;
        }
        const model::Result<QDate> when = day(row, When, sheetDay);
        const model::Result<QDate> next = day(row, Next, QDate());
        if (!when || !next) {
            return std::unexpected(when ? next.error() : when.error());
        }
        model::Contact contact;
        contact.person = all[row];
        contact.day = *when;
        contact.channel = channel(row).value_or(sheetChannel);
        contact.outcome = *how;
        contact.note = item(row, Note)->text().trimmed();
        contact.next = *next;
        contacts.append(contact);
    }
    return contacts;
}

void PaperTable::goTo(const model::PersonId &person, const QString &field)
{
    const auto row = static_cast<int>(people().indexOf(person));
    if (row >= 0) {
        setCurrentCell(row, field == "when"_L1 ? When : field == "next"_L1 ? Next : Person);
        setFocus(Qt::OtherFocusReason);
    }
}

QCborArray PaperTable::lines() const
{
    QCborArray lines;
    for (int row = 0; row < rowCount(); ++row) {
        lines.append(QCborMap{{u"person"_s, item(row, Person)->data(valueRole).toByteArray()},
                              {u"words"_s, item(row, Person)->text()},
                              {u"outcome"_s, item(row, HowItWent)->data(valueRole).toString()},
                              {u"channel"_s, item(row, How)->data(valueRole).toString()},
                              {u"when"_s, item(row, When)->text()},
                              {u"note"_s, item(row, Note)->text()},
                              {u"next"_s, item(row, Next)->text()}});
    }
    return lines;
}

void PaperTable::setLines(const QCborArray &lines)
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
        setOutcome(row, model::valueIn(model::outcomes(), line["outcome"_L1].toString()));
        setChannel(row, model::valueIn(model::channels(), line["channel"_L1].toString()));
        item(row, When)->setText(line["when"_L1].toString());
        item(row, Note)->setText(line["note"_L1].toString());
        item(row, Next)->setText(line["next"_L1].toString());
    }
}

void PaperTable::keyPressEvent(QKeyEvent *event)
{
    const auto others = ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const bool writing = state() == EditingState; // what a cell does not take comes here
    const bool plain = (event->modifiers() & others) == Qt::NoModifier && currentRow() >= 0 && !writing;
    if (!plain || !press(event)) {
        QTableWidget::keyPressEvent(event);
    }
}

bool PaperTable::press(QKeyEvent *event)
{
    const int row = currentRow();
    const QString letter = event->text().toUpper();
    const int digit = letter.toInt();
    const auto write = [this, row](Column column) { edit(model()->index(row, column)); };
    if (const std::optional<Outcome> outcome = ContactText::outcomeOfKey(event->text())) {
        setOutcome(row, *outcome);
        goOn();
    } else if (digit >= 1 && digit <= static_cast<int>(std::size(channels))) {
        setChannel(row, channels[digit - 1]);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2) {
        write(Note);
    } else if (letter == tr("W", "key for when it was")) {
        write(When);
    } else if (letter == tr("X", "key for the next contact")) {
        write(Next);
    } else if (event->key() == Qt::Key_Delete) {
        clearLine(row);
    } else {
        return false;
    }
    return true;
}

void PaperTable::goOn()
{
    if (currentRow() + 1 < rowCount()) {
        setCurrentCell(currentRow() + 1, Person);
    }
}

void PaperTable::clearLine(int row)
{
    setOutcome(row, std::nullopt);
    setChannel(row, std::nullopt);
    for (const int column : {When, Note, Next}) {
        item(row, column)->setText(QString());
    }
}

} // namespace widgets
