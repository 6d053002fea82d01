#include "widgets/person/PersonDetails.h"

#include "widgets/common/DayText.h"
#include "widgets/common/Words.h"
#include "widgets/look/Icon.h"
#include "widgets/look/Theme.h"
#include "widgets/person/EventText.h"
#include "widgets/programmes/ListText.h"

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
    const QList<std::pair<model::IdentifierKind, QString>> kinds{
        {model::IdentifierKind::NhsNumber, tr("NHS number")},
        {model::IdentifierKind::PrisonNumber, tr("Prison number")},
        {model::IdentifierKind::Pnc, tr("PNC number")},
        {model::IdentifierKind::Crn, tr("CRN")},
        {model::IdentifierKind::NiNumber, tr("National Insurance number")},
        {model::IdentifierKind::Upn, tr("UPN")}};
    for (const auto &[kind, words] : kinds) {
        facts.append({words, person.identifiers.value(kind)});
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
        auto *row = new QHBoxLayout;
        const QString since = enrolment.started.isValid() ? DayText::day(enrolment.started) : tr("no start recorded");
        QString words = enrolment.closed.isValid()
                            ? tr("%1 to %2", "first and last day").arg(since, DayText::day(enrolment.closed))
                            : tr("Since %1", "a day").arg(since);
        if (enrolment.reason) {
            words += u" · "_s + EventText::reason(*enrolment.reason);
        }
        if (!enrolment.keyWorker.isEmpty()) {
            words += u" · "_s + tr("key worker %1", "a name").arg(enrolment.keyWorker);
        }
        if (!enrolment.source.isEmpty()) {
            words += u" · "_s + tr("referred by %1").arg(ListText::source(enrolment.source));
        }
        row->addWidget(label("body", words), 1);
        auto *act = new QPushButton(enrolment.closed.isValid() ? tr("Open it again") : tr("End it…"));
        act->setAccessibleDescription(words);
        connect(act, &QPushButton::clicked, this, [this, enrolment] {
            enrolment.closed.isValid() ? Q_EMIT reopenWanted(enrolment) : Q_EMIT closeWanted(enrolment);
        });
        row->addWidget(act);
        layout->addLayout(row);
    }
}

} // namespace widgets
