#include "widgets/contacts/round/PhoneRoundDialog.h"

#include "db/contacts/ContactStore.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/KeyButton.h"
#include "widgets/common/NewestJob.h"
#include "widgets/common/Words.h"
#include "widgets/contacts/ContactText.h"
#include "widgets/contacts/LogContactDialog.h"
#include "widgets/contacts/NoteEdit.h"
#include "widgets/contacts/round/OutcomeKeys.h"
#include "widgets/contacts/round/RoundSummary.h"
#include "widgets/forms/DateField.h"
#include "widgets/forms/FormField.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"
#include "widgets/people/CaseloadText.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace widgets
{

using namespace Qt::StringLiterals;
using model::PersonId;

PhoneRoundDialog::PhoneRoundDialog(db::CaseStore &store, const QList<db::CaseloadRow> &people, QWidget *parent)
    : DraftSheet(store, tr("Phone round"), parent)
    , m_reading(new NewestJob(this))
    , m_leftOut(label("muted", {}))
    , m_progress(label("field", {}))
    , m_said(label("caption", {}))
    , m_page(new QWidget)
    , m_card(new RoundCard)
    , m_note(new NoteEdit)
    , m_next(new DateField(store.environment().clock.today()))
    , m_keys(new OutcomeKeys)
    , m_summary(new RoundSummary)
{
    setObjectName(u"phoneRound"_s);
    setUpPage();
    setUpButtons();
    setPeople(people);
    const auto touch = [this] {
        m_typing = true;
        m_touched = true;
        edited();
    };
    connect(m_note, &QPlainTextEdit::textChanged, this, touch);
    connect(m_next, &QLineEdit::textEdited, this, touch);
    connect(m_keys, &OutcomeKeys::pressed, this, &PhoneRoundDialog::log);
    connect(m_summary, &RoundSummary::goOnWanted, this, [this] {
        m_ended = false;
        m_round.goToSkipped();
        showCurrent();
    });
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, &PhoneRoundDialog::takeBack);
    showCurrent();
}

void PhoneRoundDialog::setUpPage()
{
    m_leftOut->setObjectName(u"roundLeftOut"_s);
    m_leftOut->setWordWrap(true);
    m_progress->setObjectName(u"roundProgress"_s);
    m_said->setObjectName(u"roundSaid"_s);
    m_said->setWordWrap(true);
    body()->addWidget(m_leftOut);
    auto *top = new QHBoxLayout;
    top->addWidget(m_progress);
    top->addWidget(m_said, 1);
    m_said->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    body()->addLayout(top);
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_card);
    layout->addWidget(new FormField(tr("How it went"), m_keys));
    auto *more = new QHBoxLayout;
    more->setSpacing(12);
    m_note->setObjectName(u"roundNote"_s);
    m_note->setFixedHeight(Theme::current().scaled(64));
    auto *note = new FormField(tr("Note"), m_note);
    note->setHint(tr("Before the key that says how it went. Ctrl+Space: a phrase"));
    m_next->setObjectName(u"roundNext"_s);
    m_next->setPlaceholderText(tr("None agreed"));
    m_nextField = new FormField(tr("Next contact"), m_next);
    m_nextField->setHint(tr("“+7” is in a week"));
    more->addWidget(note, 2);
    more->addWidget(m_nextField, 1, Qt::AlignTop);
    layout->addLayout(more);
    body()->addWidget(m_page);
    body()->addWidget(m_summary);
}

void PhoneRoundDialog::setUpButtons()
{
    m_back = addButton(tr("Back"));
    m_back->setIcon(icon("chevron-left"));
    m_back->setKey(QKeySequence(tr("B", "key for back to the person before")));
    m_skip = addButton(tr("Skip"));
    m_skip->setKey(QKeySequence(tr("S", "key for skip this person")));
    m_end = addButton(tr("End the round"));
    addClose(tr("Close, keep my place"));
    m_close = addAccept(tr("Done"));
    connect(m_back, &QPushButton::clicked, this, &PhoneRoundDialog::goBack);
    connect(m_skip, &QPushButton::clicked, this, &PhoneRoundDialog::skip);
    connect(m_end, &QPushButton::clicked, this, &PhoneRoundDialog::end);
    connect(m_close, &QPushButton::clicked, this, [this] { typed().isEmpty() ? saved() : accept(); });
}

void PhoneRoundDialog::setPeople(const QList<db::CaseloadRow> &people)
{
    QList<PersonId> toRing;
    QStringList leftOut;
    for (const db::CaseloadRow &row : people) {
        m_rows.insert(row.person, row);
        if (row.doNotContact) {
            leftOut.append(CaseloadText::nameAndReference(row));
        } else {
            toRing.append(row.person);
        }
    }
    m_round = model::PhoneRound(toRing);
    constexpr qsizetype named = 5;
    const auto more = static_cast<int>(std::max<qsizetype>(0, leftOut.size() - named));
    QString names = leftOut.mid(0, named).join(u", "_s);
    names = more > 0 ? tr("%1 and %n more", "names of people; how many others", more).arg(names) : names;
    m_leftOut->setText(leftOut.isEmpty() ? QString()
                                         : tr("Left out, because they are not to be contacted: %1").arg(names));
    m_leftOut->setVisible(!leftOut.isEmpty());
}

QString PhoneRoundDialog::nextText() const
{
    const std::optional<QDate> day = m_next->day();
    return day && day->isValid() ? day->toString(Qt::ISODate) : m_next->text();
}

QCborMap PhoneRoundDialog::texts() const
{
    QCborMap texts = m_texts;
    if (m_typing && !m_round.isOver()) {
        const QString person = m_round.current().toString();
        texts.remove(person);
        if (!m_note->toPlainText().trimmed().isEmpty() || !nextText().isEmpty()) {
            texts.insert(person, QCborMap{{u"note"_s, m_note->toPlainText()}, {u"next"_s, nextText()}});
        }
    }
    return texts;
}

QCborMap PhoneRoundDialog::fieldsOf(const model::PhoneRound &round, const QCborMap &texts) const
{
    if (!m_touched || (texts.isEmpty() && (round.isOver() || m_ended))) {
        return {};
    }
    QCborMap fields = round.toCbor();
    fields.insert(u"texts"_s, texts);
    return fields;
}

QCborMap PhoneRoundDialog::typed() const
{
    return fieldsOf(m_round, texts());
}

void PhoneRoundDialog::putBack(const QCborMap &fields)
{
    model::PhoneRound round = model::PhoneRound::fromCbor(fields);
    const model::Result<QList<db::CaseloadRow>> rows =
        db::CaseloadQuery(store()).rowsOf(round.people(), store().environment().clock.today());
    if (!rows) {
        report(rows.error());
        return;
    }
    m_rows.clear();
    setPeople(*rows); // who is not to be contacted by now is left out, and said
    const QList<PersonId> toRing = m_round.people();
    const QList<PersonId> before = round.people();
    for (const PersonId &person : before) {
        if (!toRing.contains(person)) {
            round.leaveOut(person);
        }
    }
    m_round = round;
    m_done.clear();
    m_texts = fields.value("texts"_L1).toMap();
    m_touched = true;
    m_ended = false;
    showCurrent();
}

void PhoneRoundDialog::showEvent(QShowEvent *event)
{
    DraftSheet::showEvent(event);
    showCurrent(); // which has the keyboard
}

QString PhoneRoundDialog::progress() const
{
    return tr("%1 of %2 · %3", "which person of how many; how many were tried and reached")
        .arg(m_round.place() + 1)
        .arg(m_round.people().size())
        .arg(RoundSummary::count(m_round));
}

void PhoneRoundDialog::showCurrent()
{
    const bool over = m_round.isOver() || m_ended;
    m_page->setVisible(!over);
    m_progress->setVisible(!over);
    m_summary->setVisible(over);
    m_keys->setEnabled(!over);
    for (KeyButton *button : {m_skip, m_end}) {
        button->setVisible(!over);
    }
    m_back->setVisible(!m_round.people().isEmpty() && !m_ended);
    m_back->setEnabled(m_round.canGoBack());
    m_close->setVisible(over);
    if (over) {
        m_summary->setRound(m_round, static_cast<int>(m_texts.size()));
        m_close->setFocus(Qt::OtherFocusReason);
        return;
    }
    const PersonId person = m_round.current();
    m_progress->setText(progress());
    m_card->setPerson(m_rows.value(person));
    setText(person);
    read();
    m_card->setFocus(Qt::OtherFocusReason);
}

/// What was typed about them before, or else what is in the contact that was logged with them just now.
void PhoneRoundDialog::setText(const PersonId &person)
{
    const QCborMap text = m_texts.value(person.toString()).toMap();
    const std::optional<model::Contact> logged = loggedBefore();
    const bool fromContact = logged && text.isEmpty();
    const QString next = text.value("next"_L1).toString();
    const QDate day = fromContact ? logged->next : QDate::fromString(next, Qt::ISODate);
    const QSignalBlocker quietNote(m_note);
    m_nextField->setError({});
    m_note->setPlainText(fromContact ? logged->note : text.value("note"_L1).toString());
    day.isValid() ? m_next->setDay(day) : m_next->setText(next);
    m_typing = !text.isEmpty();
    if (logged) {
        say(tr("Logged already: %1. Another key corrects it.", "how it went")
                .arg(ContactText::outcome(logged->outcome)));
    }
}

void PhoneRoundDialog::read()
{
    m_reading->run([store = &store(), person = m_round.current()] { return RoundCard::read(*store, person); },
                   [this](const model::Result<RoundCard::Reading> &reading) {
                       if (!reading) {
                           report(reading.error());
                           return;
                       }
                       m_card->setReading(*reading, store().environment().clock.today());
                       if (reading->file.doNotContact == "yes"_L1) {
                           showProblem(tr("This person is not to be contacted. Skip them."));
                       }
                   });
}

std::optional<model::Contact> PhoneRoundDialog::loggedBefore()
{
    const std::optional<model::PhoneRound::Attempt> attempt = m_round.attempt(m_round.place());
    if (!attempt) {
        return std::nullopt;
    }
    const model::Result<model::Contact> contact = db::ContactStore(store()).read(attempt->contact);
    return contact ? std::optional(*contact) : std::nullopt; // struck out or corrected elsewhere: it is logged anew
}

model::Result<model::Contact> PhoneRoundDialog::contact(model::Outcome outcome) const
{
    const QDateTime now = LogContactDialog::now(store());
    model::Contact contact;
    contact.id = store().newId<model::ContactId>();
    contact.person = m_round.current();
    contact.day = now.date();
    contact.time = QTime(now.time().hour(), now.time().minute());
    contact.channel = model::Channel::Phone;
    contact.outcome = outcome;
    contact.worker = store().session().userName;
    contact.note = m_note->toPlainText().trimmed();
    const std::optional<QDate> next = m_next->day();
    if (!next) {
        return model::fail(model::ErrorCode::InvalidValue, u"next"_s, m_next->problem());
    }
    contact.next = *next;
    return contact;
}

void PhoneRoundDialog::log(model::Outcome outcome)
{
    model::Result<model::Contact> made = contact(outcome);
    if (!made) {
        m_nextField->setError(made.error().detail);
        showProblem(made.error().detail);
        m_next->setFocus(Qt::OtherFocusReason);
        return;
    }
    const std::optional<model::Contact> before = loggedBefore();
    if (before) {
        made->day = before->day;
        made->time = before->time;
        made->worker = before->worker;
        made->enrolment = before->enrolment;
    }
    m_touched = true;
    QCborMap others = m_texts;
    others.remove(made->person.toString());
    model::PhoneRound after = m_round;
    after.note({made->id, outcome});
    const model::Result<model::ContactId> saved = goOnAfter(fieldsOf(after, others), [&] {
        db::ContactStore contacts(store());
        return before ? contacts.amend(before->id, *made, made->id) : contacts.add(*made);
    });
    if (!saved) {
        report(saved.error());
        return;
    }
    const Done done{m_round.place(), *saved, before};
    m_texts = others;
    m_round = after;
    logged(done, *made);
}

void PhoneRoundDialog::logged(const Done &done, const model::Contact &contact)
{
    m_done.append(done);
    showProblem({});
    say(tr("%1: %2, saved %3. Ctrl+Z takes it back.", "a person's name; how it went; a time")
            .arg(CaseloadText::nameOf(m_rows.value(contact.person)), ContactText::outcome(contact.outcome),
                 LogContactDialog::now(store()).time().toString(u"HH:mm"_s)));
    showCurrent();
}

void PhoneRoundDialog::moveOn(const std::function<void()> &move)
{
    m_touched = true;
    m_texts = texts();
    showProblem({});
    say({});
    move();
    showCurrent();
    keepDraft();
}

void PhoneRoundDialog::skip()
{
    moveOn([this] { m_round.skip(); });
}

void PhoneRoundDialog::goBack()
{
    moveOn([this] { m_round.goBack(); });
}

void PhoneRoundDialog::end()
{
    moveOn([this] { m_ended = true; });
}

void PhoneRoundDialog::takeBack()
{
    if (m_done.isEmpty()) {
        say(tr("There is nothing to take back."));
        return;
    }
    const Done last = m_done.last();
    const model::Result<model::Contact> taken = db::ContactStore(store()).read(last.contact);
    if (!taken) {
        report(taken.error());
        return;
    }
    std::optional<model::Contact> restored = last.before;
    if (restored) {
        restored->id = store().newId<model::ContactId>();
    }
    model::PhoneRound after = m_round;
    after.takeBack(last.place, restored ? std::optional(model::PhoneRound::Attempt{restored->id, restored->outcome})
                                        : std::nullopt);
    QCborMap kept = texts();
    const QString next = taken->next.isValid() ? taken->next.toString(Qt::ISODate) : QString();
    if (!taken->note.isEmpty() || !next.isEmpty()) { // what was written is written still
        kept.insert(taken->person.toString(), QCborMap{{u"note"_s, taken->note}, {u"next"_s, next}});
    }
    m_ended = false;
    const model::Result<void> undone = goOnAfter(fieldsOf(after, kept), [&] { return undo(last, restored); });
    if (!undone) {
        report(undone.error());
        return;
    }
    m_done.removeLast();
    for (Done &earlier : m_done) { // it stands under another id now
        earlier.contact = restored && earlier.contact == last.before->id ? restored->id : earlier.contact;
    }
    m_texts = kept;
    m_round = after;
    showProblem({});
    showCurrent();
    say(tr("Taken back. It stays in History."));
}

model::Result<void> PhoneRoundDialog::undo(const Done &done, const std::optional<model::Contact> &restored)
{
    db::ContactStore contacts(store());
    if (!restored) {
        return contacts.strikeOut(done.contact, tr("Undone straight after it was logged"));
    }
    const model::Result<model::ContactId> amended = contacts.amend(done.contact, *restored, restored->id);
    return amended ? model::Result<void>() : std::unexpected(amended.error());
}

void PhoneRoundDialog::say(const QString &words)
{
    m_said->setText(words);
    if (!words.isEmpty()) {
        QAccessibleEvent event(m_said, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void PhoneRoundDialog::report(const model::Error &error)
{
    showProblem(ErrorText::sentence(error));
}

void PhoneRoundDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || m_round.isOver() || m_ended) {
        DraftSheet::keyPressEvent(event);
    } else if (event->modifiers().testFlag(Qt::ControlModifier)) {
        m_card->setFocus(Qt::OtherFocusReason); // the note is written: now the letter
    } else {
        m_note->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace widgets
