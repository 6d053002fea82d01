#include "widgets/contacts/round/RoundCard.h"

#include "db/access/AccessLog.h"
#include "db/circumstances/ContactMethodStore.h"
#include "db/people/PersonStore.h"
#include "widgets/circumstances/CircumstanceText.h"
#include "widgets/circumstances/ReachText.h"
#include "widgets/common/DayText.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/Words.h"
#include "widgets/contacts/ContactText.h"
#include "widgets/marks/IconLabel.h"
#include "widgets/marks/Tag.h"
#include "widgets/people/CaseloadText.h"

#include <QVBoxLayout>

#include <algorithm>

namespace widgets
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostContacts = 4;

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QVBoxLayout *column(QVBoxLayout *outer)
{
    auto *made = new QVBoxLayout;
    made->setSpacing(4);
    outer->addLayout(made);
    return made;
}

bool isNumber(const model::ContactMethod &method)
{
    return method.kind == "mobile"_L1 || method.kind == "phone"_L1 || method.kind == "someone"_L1;
}

} // namespace

RoundCard::RoundCard(QWidget *parent)
    : QFrame(parent)
    , m_name(label("title", {}))
    , m_about(label("muted", {}))
    , m_tags(new QWidget)
    , m_last(label("body", {}))
{
    setObjectName(u"roundCard"_s);
    setProperty("kind", u"panel"_s);
    setFocusPolicy(Qt::TabFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    m_name->setObjectName(u"roundName"_s);
    m_name->setWordWrap(true);
    m_about->setWordWrap(true);
    (void)new FlowLayout(m_tags);
    layout->addWidget(m_name);
    layout->addWidget(m_about);
    layout->addWidget(m_tags);
    m_numbers = column(layout);
    m_hints = column(layout);
    layout->addWidget(line());
    layout->addWidget(label("section", tr("Last contacts")));
    m_last->setObjectName(u"roundLast"_s);
    m_last->setAccessibleDescription(tr("Last contacts"));
    m_last->setWordWrap(true);
    layout->addWidget(m_last);
}

model::Result<RoundCard::Reading> RoundCard::read(db::CaseStore &store, const model::PersonId &person)
{
    if (const model::Result<void> noted = db::AccessLog(store).record(u"read_person"_s, person, u"phone_round"_s);
        !noted) {
        return std::unexpected(noted.error());
    }
    model::Result<db::PersonFile> file = db::PersonStore(store).read(person);
    if (!file) {
        return std::unexpected(file.error());
    }
    model::Result<QList<model::ContactMethod>> methods = db::ContactMethodStore(store).of(person);
    if (!methods) {
        return std::unexpected(methods.error());
    }
    return Reading{*std::move(file), *std::move(methods)};
}

QList<model::ContactMethod> RoundCard::numbers(const Reading &reading)
{
    QList<model::ContactMethod> numbers;
    for (const model::ContactMethod &method : reading.methods) {
        if (isNumber(method)) {
            numbers.append(method);
        }
    }
    if (const QString &phone = reading.file.person.phone; !phone.isEmpty()) {
        const auto digits = [](QString text) { return text.remove(u' '); };
        const bool known = std::ranges::any_of(
            numbers, [&](const model::ContactMethod &method) { return digits(method.value) == digits(phone); });
        if (!known) {
            numbers.append({{}, reading.file.person.id, u"phone"_s, phone, {}, false, {}});
        }
    }
    for (model::ContactMethod &method : numbers) {
        // What was said of the person holds for every number; of a number that nobody asked about, it is all we know.
        if (reading.file.leaveMessage == "no"_L1 || method.leaveMessage.isEmpty()) {
            method.leaveMessage = reading.file.leaveMessage;
        }
    }
    if (const std::optional<model::ContactMethod> first = ReachText::first(numbers)) {
        const auto at = std::ranges::find_if(numbers, [&first](const model::ContactMethod &method) {
            return method.id == first->id && method.value == first->value;
        });
        std::rotate(numbers.begin(), at, at + 1);
    }
    return numbers;
}

void RoundCard::setPerson(const db::CaseloadRow &row)
{
    m_name->setText(CaseloadText::nameOf(row));
    QStringList about{row.reference};
    if (!row.knownAs.isEmpty() && row.knownAs != row.givenName) {
        about.append(tr("known as %1", "a name").arg(row.knownAs));
    }
    if (!row.keyWorker.isEmpty()) {
        about.append(tr("key worker %1", "a name").arg(row.keyWorker));
    }
    m_about->setText(about.join(u" · "_s));
    setAccessibleName(m_name->text());
    setAccessibleDescription(m_about->text());
    empty(m_tags->layout());
    for (const QString &alert : row.alerts) {
        m_tags->layout()->addWidget(new Tag("tag-warning", "triangle-alert", alert));
    }
    m_tags->setVisible(!row.alerts.isEmpty());
    empty(m_numbers); // never the number of one person under the name of another
    empty(m_hints);
    m_last->clear();
}

void RoundCard::setReading(const Reading &reading, QDate today)
{
    const QList<model::ContactMethod> found = numbers(reading);
    showNumbers(found);
    setAccessibleName(tr("%1: %2", "a person's name; their number, and whether a message is safe")
                          .arg(m_name->text(), found.isEmpty()
                                                   ? tr("No number is recorded")
                                                   : found.first().value + u", "_s +
                                                         CircumstanceText::leaveMessage(found.first().leaveMessage)));
    showHints(reading, today);
    m_last->setText(last(reading.file));
}

void RoundCard::focusInEvent(QFocusEvent *event)
{
    setKind(this, "panel-chosen");
    QFrame::focusInEvent(event);
}

void RoundCard::focusOutEvent(QFocusEvent *event)
{
    setKind(this, "panel");
    QFrame::focusOutEvent(event);
}

void RoundCard::showNumbers(const QList<model::ContactMethod> &numbers)
{
    empty(m_numbers);
    if (numbers.isEmpty()) {
        m_numbers->addWidget(label("section", tr("No number is recorded")));
    }
    for (const model::ContactMethod &method : numbers) {
        addNumber(method, &method == &numbers.first());
    }
}

void RoundCard::addNumber(const model::ContactMethod &method, bool first)
{
    auto *box = new QWidget;
    auto *flow = new FlowLayout(box);
    QLabel *number = label(first ? "figure" : "section", method.value);
    number->setObjectName(first ? u"roundNumber"_s : u"roundOtherNumber"_s);
    number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    flow->addWidget(number);
    const bool safe = method.leaveMessage == "yes"_L1;
    const bool unsafe = method.leaveMessage == "no"_L1;
    QLabel *message = label(safe     ? "tag-success"
                            : unsafe ? "tag-danger"
                                     : "tag-warning",
                            CircumstanceText::leaveMessage(method.leaveMessage));
    message->setObjectName(first ? u"roundMessage"_s : QString());
    flow->addWidget(message);
    flow->addWidget(label("caption", method.note.isEmpty()
                                         ? CircumstanceText::methodKind(method.kind)
                                         : tr("%1, %2", "a kind of number; a note on it")
                                               .arg(CircumstanceText::methodKind(method.kind), method.note)));
    m_numbers->addWidget(box);
}

void RoundCard::showHints(const Reading &reading, QDate today)
{
    empty(m_hints);
    const db::PersonFile &file = reading.file;
    addHint("clock", file.reachNote);
    addHint("phone", ReachText::bestTime(file.contacts, today));
    addHint("message-square",
            file.interpreter.isEmpty() ? QString() : tr("Interpreter: %1", "a language").arg(file.interpreter));
    addHint("hand", file.accessNeeds);
}

void RoundCard::addHint(const char *iconName, const QString &words)
{
    if (words.isEmpty()) {
        return;
    }
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new IconLabel(iconName, Token::Muted, 16), 0, Qt::AlignTop);
    QLabel *said = label("body", words);
    said->setWordWrap(true);
    row->addWidget(said, 1);
    m_hints->addWidget(box);
}

QString RoundCard::last(const db::PersonFile &file)
{
    QStringList words;
    for (qsizetype at = 0; at < std::min(file.contacts.size(), mostContacts); ++at) {
        const model::Contact &contact = file.contacts[at];
        words.append(tr("%1: %2", "a day; what came of a contact")
                         .arg(DayText::day(contact.day),
                              ContactText::headline(contact.outcome, contact.minutes, contact.channel)));
    }
    return words.isEmpty() ? tr("None yet.") : words.join(u'\n');
}

} // namespace widgets
