#include "widgets/person/PersonDetails.h"

#include "widgets/common/DayText.h"
#include "widgets/common/Words.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"
#include "widgets/person/EventText.h"
#include "widgets/person/PersonFieldSet.h"
#include "widgets/programmes/EligibilityFields.h"
#include "widgets/programmes/ListText.h"
#include "widgets/programmes/TeamWords.h"

#include <QGridLayout>

namespace widgets
{

using namespace Qt::StringLiterals;

namespace
{

QString caution(const QString &value)
{
    if (value == "yes"_L1) {
        return PersonDetails::tr("Yes");
    }
    if (value == "no"_L1) {
        return PersonDetails::tr("No");
    }
    return value.isEmpty() ? QString() : PersonDetails::tr("Don’t know");
}

QString enrolmentWords(const model::Enrolment &enrolment, const QString &programme)
{
    const QString since =
        enrolment.started.isValid() ? DayText::day(enrolment.started) : PersonDetails::tr("no start recorded");
    QStringList parts{
        programme, enrolment.closed.isValid()
                       ? PersonDetails::tr("%1 to %2", "first and last day").arg(since, DayText::day(enrolment.closed))
                       : PersonDetails::tr("since %1", "a day").arg(since)};
    parts.append(EventText::reason(enrolment));
    if (!enrolment.keyWorker.isEmpty()) {
        parts.append(PersonDetails::tr("key worker %1", "a name").arg(enrolment.keyWorker));
    }
    if (enrolment.referred.isValid()) {
        parts.append(PersonDetails::tr("referred %1", "a day").arg(DayText::day(enrolment.referred)));
    }
    if (!enrolment.source.isEmpty()) {
        parts.append(PersonDetails::tr("referred by %1").arg(ListText::source(enrolment.source)));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// What was answered to the team's questions, and why they were started although an answer spoke against it.
QString eligibilityWords(const model::Enrolment &enrolment, const QList<model::Eligibility> &answers)
{
    QStringList parts;
    for (const model::Eligibility &one : answers) {
        if (one.enrolment == enrolment.id) {
            parts.append(PersonDetails::tr("%1 %2", "an eligibility question and its answer")
                             .arg(EligibilityFields::question(one.question), EligibilityFields::words(one.answer)));
        }
    }
    if (!enrolment.eligibilityNote.isEmpty()) {
        parts.append(PersonDetails::tr("started nevertheless: %1", "the reason why").arg(enrolment.eligibilityNote));
    }
    return parts.join(u" · "_s);
}

} // namespace

PersonDetails::PersonDetails(db::CaseStore &store, QWidget *parent)
    : RecordPage(tr("Details"), store, parent)
    , m_panels(new RecordPanels(store))
{
    body()->addWidget(m_panels);
    body()->addStretch();
    connect(m_panels, &RecordPanels::sheetWanted, this, &PersonDetails::sheetWanted);
    connect(m_panels, &RecordPanels::recordSaved, this, &PersonDetails::recordSaved);
}

void PersonDetails::setFile(const db::PersonFile &file, const db::PersonRecord &record)
{
    m_panels->setRecord(file.person, record);
    delete m_rest;
    m_rest = new QWidget;
    auto *layout = new QVBoxLayout(m_rest);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    addFacts(layout, file);
    layout->addWidget(line());
    addEnrolments(layout, file);
    body()->insertWidget(1, m_rest);
}

void PersonDetails::addFacts(QVBoxLayout *layout, const db::PersonFile &file)
{
    const model::Person &person = file.person;
    auto *head = new QHBoxLayout;
    head->addWidget(label("section", tr("About them")));
    head->addStretch();
    auto *edit = new QPushButton(icon("pencil"), tr("Change details…"));
    connect(edit, &QPushButton::clicked, this, &PersonDetails::editWanted);
    head->addWidget(edit);
    layout->addLayout(head);
    QList<std::pair<QString, QString>> facts{
        {tr("Given name"), person.givenName},
        {tr("Family name"), person.familyName},
        {tr("Known as"), person.knownAs},
        {tr("Born"), DayText::day(person.born)},
        {tr("Reference"), person.reference},
        {tr("Gender"), person.gender},
        {tr("Ethnicity"), person.ethnicity},
        {tr("Pronouns"), file.pronouns},
        {tr("Language"), person.language},
        {tr("Interpreter"), file.interpreter},
        {tr("Access needs"), file.accessNeeds},
        {tr("Best time to reach them"), file.reachNote},
        {tr("Phone"), person.phone},
        {tr("Email"), person.email},
        {tr("Address"), person.address},
        {tr("Postcode"), person.postcode},
        {tr("Do not contact"), caution(file.doNotContact)},
        {tr("May we leave a message?"), caution(file.leaveMessage)},
    };
    for (const auto &[kind, name] : model::identifierKinds()) {
        facts.append({PersonFieldSet::numberWords(kind), person.identifiers.value(kind)});
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    int at = 0;
    constexpr int largeText = 150; // then one below the other
    const int pairs = Theme::current().textPercent() < largeText ? 2 : 1;
    for (const auto &[words, value] : facts) {
        const int column = (at % pairs) * 2;
        grid->addWidget(label("muted", words), at / pairs, column);
        QLabel *shown = label(value.isEmpty() ? "muted" : "body", value.isEmpty() ? tr("Not recorded") : value);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        shown->setAccessibleName(tr("%1: %2", "a field and its value").arg(words, shown->text()));
        shown->setWordWrap(true);
        grid->addWidget(shown, at / pairs, column + 1);
        ++at;
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, pairs - 1);
    layout->addLayout(grid);
}

void PersonDetails::addEnrolments(QVBoxLayout *layout, const db::PersonFile &file)
{
    auto *head = new QHBoxLayout;
    head->addWidget(label("section", tr("Time on programmes")));
    head->addStretch();
    auto *enrol = new QPushButton(icon("log-in"), tr("Start on a programme…"));
    connect(enrol, &QPushButton::clicked, this, &PersonDetails::enrolWanted);
    head->addWidget(enrol);
    layout->addLayout(head);
    if (file.enrolments.isEmpty()) {
        layout->addWidget(label("muted", tr("Not on a programme yet.")));
    }
    for (const model::Enrolment &enrolment : file.enrolments) {
        layout->addWidget(rowOf(enrolment, file));
    }
}

QWidget *PersonDetails::rowOf(const model::Enrolment &enrolment, const db::PersonFile &file)
{
    const QString words = enrolmentWords(enrolment, file.programmes.value(enrolment.programme));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    QList<std::pair<const char *, QString>> lines{{"body", words}};
    if (const QString answers = eligibilityWords(enrolment, file.eligibility); !answers.isEmpty()) {
        lines.append({"caption", answers});
    }
    for (const auto &[kind, said] : lines) {
        QLabel *shown = label(kind, said);
        shown->setWordWrap(true);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        texts->addWidget(shown);
    }
    layout->addLayout(texts, 1);
    layout->addWidget(actionsOf(enrolment, words), 0, Qt::AlignTop);
    return row;
}

QWidget *PersonDetails::actionsOf(const model::Enrolment &enrolment, const QString &words)
{
    auto *actions = new QWidget;
    auto *layout = new QHBoxLayout(actions);
    layout->setContentsMargins(0, 0, 0, 0);
    if (!TeamWords::current().offered(model::WordList::EligibilityQuestion).isEmpty()) {
        auto *ask = new QPushButton(tr("Eligibility…"));
        ask->setAccessibleDescription(words);
        connect(ask, &QPushButton::clicked, this, [this, enrolment] { Q_EMIT eligibilityWanted(enrolment); });
        layout->addWidget(ask);
    }
    auto *act = new QPushButton(enrolment.closed.isValid() ? tr("Open it again") : tr("End or transfer…"));
    act->setAccessibleDescription(words);
    if (!store().require(model::Action::CloseEnrolment)) {
        act->setEnabled(false);
        act->setToolTip(tr("Leads and managers end somebody’s time on a programme."));
        act->setAccessibleDescription(act->toolTip() + u' ' + words);
    }
    connect(act, &QPushButton::clicked, this, [this, enrolment] {
        enrolment.closed.isValid() ? Q_EMIT reopenWanted(enrolment) : Q_EMIT closeWanted(enrolment);
    });
    layout->addWidget(act);
    return actions;
}

} // namespace widgets
