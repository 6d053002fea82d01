#include "widgets/person/PersonBanner.h"

#include "widgets/circumstances/CircumstanceText.h"
#include "widgets/circumstances/ReachText.h"
#include "widgets/common/DayText.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/KeyButton.h"
#include "widgets/common/Words.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"
#include "widgets/marks/IconLabel.h"
#include "widgets/marks/Tag.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>

namespace widgets
{

using namespace Qt::StringLiterals;

namespace
{

int ageOn(QDate born, QDate today)
{
    const int years = today.year() - born.year();
    const bool before = today.month() < born.month() || (today.month() == born.month() && today.day() < born.day());
    return before ? years - 1 : years;
}

/// A word that no line has room for may go on in the next.
QString breakable(const QString &name)
{
    constexpr qsizetype longest = 16;
    constexpr QChar mayBreak(0x200B);
    QString broken;
    qsizetype run = 0;
    for (const QChar letter : name) {
        run = letter.isSpace() ? 0 : run + 1;
        if (run > longest && !letter.isMark()) {
            broken += mayBreak;
            run = 1;
        }
        broken += letter;
    }
    return broken;
}

void empty(FlowLayout *flow)
{
    while (QLayoutItem *item = flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

PersonBanner::PersonBanner(QWidget *parent)
    : QWidget(parent)
    , m_name(label("title", {}))
    , m_facts(label("muted", {}))
    , m_tags(new FlowLayout)
    , m_reach(new FlowLayout)
{
    setProperty("kind", QStringLiteral("head"));
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 6);
    layout->setSpacing(6);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    auto *back = new QToolButton;
    back->setProperty("kind", QStringLiteral("flat"));
    back->setText(tr("Back to the list"));
    back->setToolTip(tr("Back to the list (Alt+Left)"));
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), back), &QShortcut::activated, back,
            &QToolButton::click);
    back->setFocusPolicy(Qt::StrongFocus);
    auto *log = new KeyButton(tr("Log contact"));
    log->setProperty("kind", QStringLiteral("filled"));
    log->setIcon(icon("notebook-pen", Token::OnAccent));
    auto *more = new QToolButton;
    more->setText(tr("More"));
    more->setIcon(icon("ellipsis"));
    more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(more);
    menu->addAction(icon("pencil"), tr("Change details…"), this, &PersonBanner::editWanted);
    menu->addAction(icon("flag"), tr("Add an event…"), this, &PersonBanner::eventWanted);
    menu->addAction(icon("printer"), tr("Print My page…"), this, &PersonBanner::myPageWanted);
    more->setMenu(menu);
    m_facts->setWordWrap(true);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    top->addWidget(back);
    top->addWidget(m_name);
    const bool roomy = !Theme::current().hasLargeText(); // else the facts have a line of their own
    roomy ? top->addWidget(m_facts, 1) : top->addStretch();
    top->addWidget(log);
    top->addWidget(more);
    layout->addLayout(top);
    if (!roomy) {
        layout->addWidget(m_facts);
    }
    for (FlowLayout *flow : {m_tags, m_reach}) {
        auto *row = new QWidget;
        row->setLayout(flow);
        layout->addWidget(row);
    }
    m_reach->setSpacing(16);
    connect(back, &QToolButton::clicked, this, &PersonBanner::backWanted);
    connect(log, &QPushButton::clicked, this, &PersonBanner::logContactWanted);
}

QString PersonBanner::nameOf(const model::Person &person)
{
    const QString name = QStringList{person.givenName, person.familyName}.join(u' ').trimmed();
    if (!name.isEmpty()) {
        return name;
    }
    return person.knownAs.isEmpty() ? person.reference : person.knownAs;
}

void PersonBanner::setFile(const db::PersonFile &file, const db::PersonRecord &record, QDate today)
{
    const model::Person &person = file.person;
    m_name->setText(breakable(nameOf(person)));
    m_name->setAccessibleName(nameOf(person));
    const qsizetype longName = Theme::current().hasLargeText() ? 16 : 40; // takes a second line, not a wider window
    m_name->setWordWrap(m_name->text().size() > longName);
    QStringList facts;
    if (!person.knownAs.isEmpty() && person.knownAs != person.givenName) {
        facts.append(tr("known as %1", "a name").arg(person.knownAs));
    }
    if (person.born.isValid()) {
        facts.append(tr("%1, born %2", "age, day").arg(ageOn(person.born, today)).arg(DayText::day(person.born)));
    }
    facts.append(person.reference);
    for (const model::Enrolment &enrolment : file.enrolments) {
        if (!enrolment.closed.isValid() && !enrolment.keyWorker.isEmpty()) {
            facts.append(tr("key worker %1", "a name").arg(enrolment.keyWorker));
            break;
        }
    }
    m_facts->setText(facts.join(u" · "_s));
    showTags(file, record, today);
    showReach(file, record, today);
}

void PersonBanner::addTag(const char *kind, const char *icon, const QString &words)
{
    m_tags->addWidget(new Tag(kind, icon, words));
}

void PersonBanner::showTags(const db::PersonFile &file, const db::PersonRecord &record, QDate today)
{
    empty(m_tags);
    if (file.doNotContact == "yes"_L1) {
        addTag("tag-danger", "ban", tr("Do not contact"));
    }
    if (file.leaveMessage == "no"_L1) {
        addTag("tag-warning", "phone-off", tr("Leave no message"));
    }
    if (file.risk == "high"_L1) {
        addTag("tag-danger", "shield-alert", tr("High risk"));
    }
    for (const model::Alert &alert : record.alerts) {
        const bool due = alert.review.isValid() && alert.review <= today;
        addTag("tag-warning", "triangle-alert",
               due ? tr("%1 (look at it again)", "an alert").arg(alert.text) : alert.text);
    }
    if (!file.accessNeeds.isEmpty()) {
        addTag("tag", "accessibility", file.accessNeeds);
    }
    if (!file.interpreter.isEmpty()) {
        addTag("tag", "languages", tr("Interpreter: %1", "a language").arg(file.interpreter));
    }
    if (const std::optional<model::Consent> consent = model::Consent::mostPressing(record.consents, today)) {
        addTag(CircumstanceText::standingTag(consent->state(today)), "file-check",
               tr("Consent: %1", "how it stands").arg(CircumstanceText::standing(*consent, today)));
    }
    m_tags->parentWidget()->setVisible(m_tags->count() > 0);
}

void PersonBanner::addReach(const char *icon, const QString &words)
{
    if (words.isEmpty()) {
        return;
    }
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new IconLabel(icon, Token::Muted, 14), 0, Qt::AlignTop);
    QLabel *said = label("caption", words);
    said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    constexpr qsizetype longWords = 60;
    said->setWordWrap(words.size() > longWords);
    layout->addWidget(said, 1);
    m_reach->addWidget(box);
}

void PersonBanner::showReach(const db::PersonFile &file, const db::PersonRecord &record, QDate today)
{
    empty(m_reach);
    const model::Person &person = file.person;
    addReach("message-square", ReachText::best(file.contacts, today));
    if (const std::optional<model::ContactMethod> first = ReachText::first(record.contactMethods)) {
        addReach("phone", ReachText::of(*first));
    } else {
        const model::ContactMethod phone{{}, person.id, u"phone"_s, person.phone, {}, false, file.leaveMessage};
        addReach("phone", person.phone.isEmpty() ? QString() : ReachText::of(phone));
        addReach("mail", person.email);
    }
    addReach("clock", file.reachNote);
    addReach("map-pin", QStringList{person.address, person.postcode}.join(u' ').trimmed());
    for (const model::Relationship &relationship : record.relationships) {
        if (!relationship.ended.isValid()) {
            const QString who = CircumstanceText::who(relationship);
            addReach("user", relationship.note.isEmpty() ? who : who + u", "_s + relationship.note);
            break;
        }
    }
    addReach("languages", person.language);
    m_reach->parentWidget()->setVisible(m_reach->count() > 0);
}

} // namespace widgets
