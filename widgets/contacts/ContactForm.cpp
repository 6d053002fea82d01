#include "widgets/contacts/ContactForm.h"

#include "widgets/common/Words.h"
#include "widgets/contacts/ContactText.h"
#include "widgets/contacts/NoteEdit.h"
#include "widgets/forms/ChoiceGroup.h"
#include "widgets/forms/DateField.h"
#include "widgets/look/Theme.h"
#include "widgets/needs/NeedText.h"
#include "widgets/programmes/TeamWords.h"

#include <QGridLayout>
#include <QPlainTextEdit>
#include <QStyle>

namespace widgets
{

using namespace Qt::StringLiterals;
using model::Channel;
using model::Outcome;

namespace
{

QString idOf(Channel channel)
{
    return model::nameIn(model::channels(), channel);
}

QString idOf(Outcome outcome)
{
    return model::nameIn(model::outcomes(), outcome);
}

QList<ChoiceGroup::Choice> channelChoices()
{
    // What is written shares a key, and so does what is rarely chosen here: pressed again it goes on to the next.
    constexpr std::pair<Channel, int> keys[] = {{Channel::FaceToFace, 1}, {Channel::Phone, 2}, {Channel::Text, 3},
                                                {Channel::Video, 4},      {Channel::Email, 5}, {Channel::Letter, 5},
                                                {Channel::Other, 6},      {Channel::Group, 6}};
    QList<ChoiceGroup::Choice> choices;
    for (const auto &[channel, key] : keys) {
        choices.append(
            {idOf(channel), ContactText::channel(channel), ContactText::channelIcon(channel), QString::number(key)});
    }
    return choices;
}

QList<ChoiceGroup::Choice> outcomeChoices()
{
    QList<ChoiceGroup::Choice> choices;
    for (const Outcome outcome : ContactText::outcomes()) {
        choices.append({idOf(outcome), ContactText::outcome(outcome), ContactText::outcomeIcon(outcome),
                        ContactText::outcomeKey(outcome)});
    }
    return choices;
}

/// Fewer beside each other with large text.
int columns(int usual)
{
    return Theme::current().hasVeryLargeText() ? 2 : usual;
}

QList<ChoiceGroup::Choice> needChoices()
{
    QList<ChoiceGroup::Choice> choices;
    for (const model::ListEntry &entry : TeamWords::current().offered(model::WordList::NeedType)) {
        choices.append({entry.code, NeedText::words(entry.code), nullptr, {}});
    }
    return choices;
}

} // namespace

ContactForm::ContactForm(FindPeople find, const QDateTime &now, QWidget *parent)
    : QWidget(parent)
    , m_now(now)
{
    setUpFields(std::move(find));
    setUpLayout();
    connectSignals();
}

void ContactForm::setUpFields(FindPeople find)
{
    m_person = new PersonField(std::move(find));
    m_when = new DateField(m_now.date());
    m_when->setDay(m_now.date());
    m_time = new QLineEdit(m_now.time().toString(u"HH:mm"_s));
    m_channel = new ChoiceGroup(tr("Channel"), channelChoices(), ChoiceGroup::Choose::One, columns(4));
    m_channel->setChosen({idOf(Channel::FaceToFace)});
    m_outcome = new ChoiceGroup(tr("Outcome"), outcomeChoices(), ChoiceGroup::Choose::One, columns(3));
    m_outcome->setChosen({idOf(Outcome::Attended)});
    m_note = new NoteEdit;
    m_note->setFixedHeight(Theme::current().scaled(84));
    m_needs = new ChoiceGroup(tr("Needs touched"), needChoices(), ChoiceGroup::Choose::Several, 0);
    m_next = new DateField(m_now.date());
    m_next->setPlaceholderText(tr("None agreed"));
    m_minutes = new QLineEdit;
    m_minutes->setPlaceholderText(tr("Don’t know"));
    m_place = new QLineEdit;
    m_place->setPlaceholderText(tr("Don’t know"));
}

QWidget *ContactForm::field(const QString &name, const QString &words, const QString &hint, QWidget *input)
{
    auto *box = new QWidget;
    auto *layout = new QGridLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(2);
    auto *title = label("field", words);
    title->setBuddy(input);
    input->setAccessibleName(words);
    input->setObjectName(name);
    auto *hintLabel = label("caption", hint);
    hintLabel->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *wrong = label("error", {});
    wrong->setWordWrap(true);
    wrong->hide();
    layout->addWidget(title, 0, 0);
    layout->addWidget(hintLabel, 0, 1);
    layout->addWidget(input, 1, 0, 1, 2);
    layout->addWidget(wrong, 2, 0, 1, 2);
    m_fields.append({name, input, wrong});
    return box;
}

void ContactForm::setUpLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(field(u"person"_s, tr("Person"), {}, m_person), 5, Qt::AlignTop);
    top->addWidget(field(u"when"_s, tr("When"), tr("“-2” is two days ago"), m_when), 4, Qt::AlignTop);
    top->addWidget(field(u"time"_s, tr("Time"), {}, m_time), 1, Qt::AlignTop);
    layout->addLayout(top);
    layout->addWidget(field(u"channel"_s, tr("Channel"), {}, m_channel));
    layout->addWidget(field(u"outcome"_s, tr("Outcome"), {}, m_outcome));
    layout->addWidget(line());
    layout->addWidget(label("caption", tr("Enough to save. Anything below is yours to add or leave.")));
    layout->addWidget(
        field(u"note"_s, tr("Note"), tr("What would help the next person? Ctrl+Space: a phrase"), m_note));
    layout->addWidget(field(u"needs"_s, tr("Needs touched"), {}, m_needs));
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(12);
    bottom->addWidget(field(u"next"_s, tr("Next contact"), tr("“+7” is in a week"), m_next), 3, Qt::AlignTop);
    bottom->addWidget(field(u"minutes"_s, tr("Minutes"), {}, m_minutes), 1, Qt::AlignTop);
    bottom->addWidget(field(u"place"_s, tr("Place"), {}, m_place), 2, Qt::AlignTop);
    layout->addLayout(bottom);
}

void ContactForm::connectSignals()
{
    for (QLineEdit *input : {static_cast<QLineEdit *>(m_person), static_cast<QLineEdit *>(m_when), m_time,
                             static_cast<QLineEdit *>(m_next), m_minutes, m_place}) {
        connect(input, &QLineEdit::textEdited, this, &ContactForm::touched);
    }
    connect(m_person, &PersonField::personChanged, this, &ContactForm::edited);
    connect(m_note, &QPlainTextEdit::textChanged, this, &ContactForm::touched);
    for (ChoiceGroup *group : {m_channel, m_outcome, m_needs}) {
        connect(group, &ChoiceGroup::changed, this, &ContactForm::touched);
    }
}

void ContactForm::touched()
{
    m_touched = true;
    clearWrong();
    Q_EMIT edited();
}

void ContactForm::clearWrong()
{
    for (const Field &field : std::as_const(m_fields)) {
        if (field.wrong->isVisibleTo(this)) {
            field.wrong->hide();
            field.input->setProperty("wrong", false);
            field.input->setAccessibleDescription({});
            field.input->style()->unpolish(field.input);
            field.input->style()->polish(field.input);
        }
    }
}

void ContactForm::showWrong(const QString &name, const QString &sentence)
{
    for (const Field &field : std::as_const(m_fields)) {
        if (field.name == name) {
            field.wrong->setText(sentence);
            field.wrong->show();
            field.input->setProperty("wrong", true);
            field.input->setAccessibleDescription(sentence);
            field.input->style()->unpolish(field.input);
            field.input->style()->polish(field.input);
            field.input->setFocus(Qt::OtherFocusReason);
        }
    }
}

std::optional<int> ContactForm::minutes() const
{
    bool isNumber = false;
    const int value = m_minutes->text().trimmed().toInt(&isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

std::optional<QTime> ContactForm::time() const
{
    const QString typed = m_time->text().trimmed();
    if (typed.isEmpty()) {
        return QTime();
    }
    for (const QString &format : {u"H:m"_s, u"H.m"_s, u"HHmm"_s, u"h:map"_s, u"hap"_s, u"H"_s}) {
        if (const QTime read = QTime::fromString(QString(typed).remove(u' '), format); read.isValid()) {
            return read;
        }
    }
    return std::nullopt;
}

QStringList ContactForm::check()
{
    clearWrong();
    m_person->settle();
    QList<std::pair<QString, QString>> wrong;
    if (m_person->person().isNull()) {
        wrong.append({u"person"_s, tr("Choose who this contact was with. Start typing a name.")});
    }
    if (const std::optional<QDate> day = m_when->day(); !day) {
        wrong.append({u"when"_s, m_when->problem()});
    } else if (!day->isValid()) {
        wrong.append({u"when"_s, tr("Say which day it was. Try “today” or “-1”.")});
    } else if (*day > m_now.date()) {
        wrong.append({u"when"_s, tr("This contact is in the future. Choose today or earlier, or save it as the next "
                                    "contact.")});
    }
    if (!time()) {
        wrong.append({u"time"_s, tr("Not a time. Try 14:30, or leave it blank.")});
    }
    if (!m_next->day()) {
        wrong.append({u"next"_s, m_next->problem()});
    } else if (m_when->day() && m_next->day()->isValid() && *m_next->day() < *m_when->day()) {
        wrong.append({u"next"_s, tr("The next contact is before this one. Choose a later day, or leave it blank.")});
    }
    if (!m_minutes->text().trimmed().isEmpty() && (!minutes() || *minutes() > 24 * 60)) {
        wrong.append({u"minutes"_s, tr("Minutes are a number up to 1440. Leave it blank if you don’t know.")});
    }
    QStringList sentences;
    for (auto at = wrong.crbegin(); at != wrong.crend(); ++at) {
        showWrong(at->first, at->second); // the first keeps the focus
        sentences.prepend(at->second);
    }
    return sentences;
}

model::Contact ContactForm::contact() const
{
    model::Contact contact;
    contact.person = m_person->person();
    contact.day = m_when->day().value_or(QDate());
    contact.time = time().value_or(QTime());
    contact.minutes = minutes();
    contact.channel = model::valueIn(model::channels(), m_channel->current()).value_or(Channel::Other);
    contact.outcome = model::valueIn(model::outcomes(), m_outcome->current()).value_or(Outcome::Attended);
    contact.note = m_note->toPlainText();
    contact.needs = m_needs->chosen();
    contact.next = m_next->day().value_or(QDate());
    contact.place = m_place->text().trimmed();
    return contact;
}

void ContactForm::setPerson(const model::PersonId &person, const QString &name, const QString &reference)
{
    m_person->setPerson(person, name, reference);
}

void ContactForm::setContact(const model::Contact &contact, const QString &name, const QString &reference)
{
    setPerson(contact.person, name, reference);
    m_when->setDay(contact.day);
    m_time->setText(contact.time.isValid() ? contact.time.toString(u"HH:mm"_s) : QString());
    m_channel->setChosen({idOf(contact.channel)});
    m_outcome->setChosen({idOf(contact.outcome)});
    m_note->setPlainText(contact.note);
    m_needs->setChosen(contact.needs);
    if (contact.next.isValid()) {
        m_next->setDay(contact.next);
    }
    m_minutes->setText(contact.minutes ? QString::number(*contact.minutes) : QString());
    m_place->setText(contact.place);
    m_touched = false;
}

QCborMap ContactForm::fields() const
{
    const auto day = [](const DateField *field) {
        const std::optional<QDate> read = field->day();
        return read && read->isValid() ? read->toString(Qt::ISODate) : field->text();
    };
    return {{u"person_words"_s, m_person->text()},
            {u"when"_s, day(m_when)},
            {u"time"_s, m_time->text()},
            {u"channel"_s, m_channel->current()},
            {u"outcome"_s, m_outcome->current()},
            {u"note"_s, m_note->toPlainText()},
            {u"needs"_s, m_needs->chosen().join(u' ')},
            {u"next"_s, day(m_next)},
            {u"minutes"_s, m_minutes->text()},
            {u"place"_s, m_place->text()}};
}

void ContactForm::setFields(const QCborMap &fields)
{
    const auto text = [&fields](const char *name) { return fields.value(QLatin1StringView(name)).toString(); };
    if (m_person->person().isNull()) {
        m_person->setText(text("person_words"));
    }
    for (DateField *field : {m_when, m_next}) {
        const QString kept = text(field == m_when ? "when" : "next");
        const QDate day = QDate::fromString(kept, Qt::ISODate);
        day.isValid() ? field->setDay(day) : field->setText(kept);
    }
    m_time->setText(text("time"));
    m_channel->setChosen({text("channel")});
    m_outcome->setChosen({text("outcome")});
    m_note->setPlainText(text("note"));
    m_needs->setChosen(text("needs").split(u' ', Qt::SkipEmptyParts));
    m_minutes->setText(text("minutes"));
    m_place->setText(text("place"));
    m_touched = true;
}

void ContactForm::focusFirst()
{
    if (m_person->person().isNull()) {
        m_person->setFocus(Qt::OtherFocusReason);
    } else {
        m_outcome->focusChosen();
    }
}

} // namespace widgets
