#include "widgets/paper/KeyInDialog.h"

#include "db/contacts/ContactStore.h"
#include "db/contacts/PaperSheetStore.h"
#include "widgets/common/DayText.h"
#include "widgets/common/EditParts.h"
#include "widgets/common/KeyButton.h"
#include "widgets/common/ProblemText.h"
#include "widgets/contacts/ContactText.h"
#include "widgets/forms/DateField.h"
#include "widgets/forms/FieldsForm.h"
#include "widgets/forms/FormField.h"
#include "widgets/paper/PaperTable.h"
#include "widgets/people/CaseloadText.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace widgets
{

using namespace Qt::StringLiterals;

KeyInDialog::KeyInDialog(db::CaseStore &store, FindPeople find, QWidget *parent)
    : DraftSheet(store, tr("Key in a contact sheet"), parent)
    , m_sheet(new QComboBox)
    , m_form(new FieldsForm)
    , m_table(new PaperTable(store.environment().clock.today()))
    , m_add(new PersonField(std::move(find)))
{
    setObjectName(u"keyInDialog"_s);
    setUpSheets();
    setUpFields();
    body()->addWidget(m_table, 1);
    body()->addWidget(new FormField(tr("Somebody who was written on a blank line"), m_add));
    addHint(tr("A–U", "keys for how it went"), tr("how", "what a key does"));
    addHint(tr("1–8"), tr("channel", "what a key does"));
    addHint(tr("Enter"), tr("note", "what a key does"));
    addHint(tr("W", "key for when it was"), tr("day", "what a key does"));
    addHint(tr("X", "key for the next contact"), tr("next", "what a key does"));
    addDraftButtons();
    connect(addAccept(tr("Log them")), &QPushButton::clicked, this, &KeyInDialog::finish);
    connect(m_sheet, &QComboBox::activated, this, &KeyInDialog::takeSheet);
    connect(m_form, &FieldsForm::edited, this, &KeyInDialog::touch);
    connect(m_table, &PaperTable::edited, this, &KeyInDialog::touch);
    connect(m_add, &PersonField::personChanged, this, &KeyInDialog::addFound, Qt::QueuedConnection);
    takeSheet(m_sheet->currentIndex());
}

void KeyInDialog::setUpSheets()
{
    m_sheet->setObjectName(u"sheet"_s);
    setName(m_sheet, tr("Which sheet"));
    m_sheet->addItem(tr("None: everybody by name"), 0);
    if (const model::Result<QList<model::PaperSheet>> sheets = db::PaperSheetStore(store()).list()) {
        m_sheets = *sheets;
    } else {
        report(sheets.error());
    }
    int current = 0;
    for (const model::PaperSheet &sheet : std::as_const(m_sheets)) {
        m_sheet->addItem(words(sheet), sheet.number);
        current = current == 0 && !sheet.keyedIn ? m_sheet->count() - 1 : current;
    }
    m_sheet->setCurrentIndex(current);
    auto *field = new FormField(tr("Which sheet"), m_sheet);
    field->setHint(m_sheets.isEmpty() ? tr("No sheet with people on it was printed here yet.")
                                      : tr("Its number stands at the top of the paper."));
    body()->addWidget(field);
}

QString KeyInDialog::words(const model::PaperSheet &sheet)
{
    const QString day = sheet.day.isValid() ? DayText::withWeekday(sheet.day) : tr("no day", "of a printed sheet");
    const QString people = tr("%n people", "on a printed sheet", static_cast<int>(sheet.people.size()));
    const QString words =
        tr("Sheet %1 · %2 · %3", "a number; a day; how many people").arg(sheet.number).arg(day, people);
    return sheet.keyedIn ? tr("%1 (keyed in)", "a printed sheet").arg(words) : words;
}

void KeyInDialog::setUpFields()
{
    const QDate today = store().environment().clock.today();
    m_form->addDay(u"when"_s, tr("Day"), today, tr("of all lines without another"))->setDay(today);
    QList<std::pair<QString, QString>> channels;
    for (const model::Named<model::Channel> &channel : model::channels()) {
        channels.append({channel.name, ContactText::channel(channel.value)});
    }
    m_form->addChoice(u"channel"_s, tr("Channel"), channels);
    m_form->setValue(u"channel"_s, model::nameIn(model::channels(), model::Channel::FaceToFace));
    body()->addWidget(m_form);
}

void KeyInDialog::takeSheet(int index)
{
    const int number = m_sheet->itemData(index).toInt();
    if (m_table->filled() > 0 && number != m_number) {
        m_sheet->setCurrentIndex(std::max(0, m_sheet->findData(m_number)));
        showProblem(tr("Log what is typed here first, or discard it; then take another sheet."));
        return;
    }
    const auto sheet = std::ranges::find(m_sheets, number, &model::PaperSheet::number);
    m_number = number;
    m_table->removeEverybody();
    if (sheet == m_sheets.end()) {
        return;
    }
    const QDate today = store().environment().clock.today();
    const model::Result<QList<db::CaseloadRow>> rows = db::CaseloadQuery(store()).rowsOf(sheet->people, today);
    if (!rows) {
        report(rows.error());
        return;
    }
    for (const model::PersonId &person : sheet->people) { // in the printed order, whatever the store's is
        const auto row = std::ranges::find(*rows, person, &db::CaseloadRow::person);
        if (row != rows->end()) {
            m_table->addPerson(person, CaseloadText::nameAndReference(*row));
        }
    }
    if (sheet->day.isValid() && sheet->day <= today) {
        m_form->setValue(u"when"_s, sheet->day.toString(Qt::ISODate));
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

void KeyInDialog::addFound()
{
    if (m_add->person().isNull()) {
        return;
    }
    m_table->addPerson(m_add->person(), m_add->text());
    m_add->clear();
    m_add->setPerson({}, {}, {});
    touch();
}

void KeyInDialog::touch()
{
    m_touched = true;
    edited();
}

QCborMap KeyInDialog::typed() const
{
    if (!m_touched) {
        return {};
    }
    QCborMap fields{{u"sheet"_s, m_number}, {u"lines"_s, m_table->lines()}};
    for (const QString &name : m_form->names()) {
        fields.insert(name, m_form->value(name));
    }
    return fields;
}

void KeyInDialog::putBack(const QCborMap &fields)
{
    m_number = static_cast<int>(fields.value("sheet"_L1).toInteger());
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findData(m_number)));
    m_table->setLines(fields.value("lines"_L1).toArray());
    for (const QString &name : m_form->names()) {
        m_form->setValue(name, fields.value(name).toString());
    }
    m_touched = true;
}

void KeyInDialog::showEvent(QShowEvent *event)
{
    DraftSheet::showEvent(event);
    m_table->rowCount() > 0 ? m_table->setFocus(Qt::OtherFocusReason) : m_sheet->setFocus(Qt::OtherFocusReason);
}

model::Result<QList<model::Contact>> KeyInDialog::contacts()
{
    const QDate day = QDate::fromString(m_form->value(u"when"_s), Qt::ISODate);
    const auto channel = model::valueIn(model::channels(), m_form->value(u"channel"_s));
    model::Result<QList<model::Contact>> contacts =
        m_table->contacts(day, channel.value_or(model::Channel::FaceToFace));
    if (!contacts) {
        return contacts;
    }
    db::ContactStore store(this->store());
    for (model::Contact &contact : *contacts) {
        contact.worker = this->store().session().userName;
        if (const model::Result<model::Contact> ready = store.ready(contact); !ready) {
            m_table->goTo(contact.person, ready.error().where);
            return std::unexpected(ready.error());
        }
    }
    return contacts;
}

void KeyInDialog::finish()
{
    if (const QString wrong = m_form->checkDays(); !wrong.isEmpty()) {
        showProblem(wrong);
        return;
    }
    if (m_table->filled() == 0) {
        showProblem(tr("Say of somebody how it went: go to their line and press a letter."));
        m_table->setFocus(Qt::OtherFocusReason);
        return;
    }
    const model::Result<QList<model::Contact>> made = contacts();
    if (!made) {
        keepDraft();
        report(made.error());
        return;
    }
    const model::Result<model::SaveId> save = [&] {
        const db::DraftEnd end = endDraft();
        return db::ContactStore(store()).addTogether(*made);
    }();
    if (!save) {
        keepDraft();
        report(save.error());
        return;
    }
    if (m_number > 0) { // the contacts are saved whether or not this is remembered
        (void)db::PaperSheetStore(store()).setKeyedIn(m_number, true);
    }
    saved();
    Q_EMIT keyedIn(*save, m_number, tr("%n contacts keyed in", nullptr, static_cast<int>(made->size())));
}

void KeyInDialog::report(const model::Error &error)
{
    const bool ofLine = error.code == model::ErrorCode::InvalidValue && error.detail.contains(u' ');
    showProblem(ofLine ? error.detail : ProblemText::of(error));
}

} // namespace widgets
