#include "widgets/person/PersonBanner.h"

#include "widgets/common/DayText.h"
#include "widgets/common/KeyButton.h"
#include "widgets/common/Words.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"

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

} // namespace

PersonBanner::PersonBanner(QWidget *parent)
    : QWidget(parent)
    , m_name(label("title", {}))
    , m_facts(label("muted", {}))
    , m_tags(new QHBoxLayout)
    , m_reach(label("caption", {}))
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
    auto *tagRow = new QHBoxLayout;
    m_tags->setSpacing(8);
    tagRow->addLayout(m_tags);
    tagRow->addWidget(m_reach);
    tagRow->addStretch();
    layout->addLayout(tagRow);
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

void PersonBanner::setFile(const db::PersonFile &file, QDate today)
{
    const model::Person &person = file.person;
    m_name->setText(nameOf(person));
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
    showTags(file);
    QStringList reach;
    reach << person.phone << person.email << QStringList{person.address, person.postcode}.join(u' ').trimmed()
          << person.language;
    reach.removeAll(QString());
    m_reach->setText(reach.join(u"  ·  "_s));
}

void PersonBanner::addTag(const char *kind, const QString &words)
{
    m_tags->addWidget(label(kind, words));
}

void PersonBanner::showTags(const db::PersonFile &file)
{
    while (QLayoutItem *item = m_tags->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (file.doNotContact == "yes"_L1) {
        addTag("tag-danger", tr("Do not contact"));
    }
    if (file.leaveMessage == "no"_L1) {
        addTag("tag-warning", tr("Leave no message"));
    }
    if (file.risk == "high"_L1) {
        addTag("tag-danger", tr("High risk"));
    }
    for (const QString &alert : file.alerts) {
        addTag("tag-warning", alert);
    }
}

} // namespace widgets
