#include "widgets/circumstances/RecordPanels.h"

#include "db/circumstances/AddressStore.h"
#include "db/circumstances/AlertStore.h"
#include "db/circumstances/ConsentStore.h"
#include "db/circumstances/ContactMethodStore.h"
#include "db/circumstances/FeedbackStore.h"
#include "db/circumstances/RelationshipStore.h"
#include "widgets/circumstances/CircumstanceText.h"
#include "widgets/circumstances/RecordForms.h"
#include "widgets/common/DayText.h"
#include "widgets/look/Theme.h"
#include "widgets/person/ReasonDialog.h"

#include <QGridLayout>

#include <algorithm>

namespace widgets
{

using namespace Qt::StringLiterals;

namespace
{

/// What is not blank of it, with dots between.
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString spell(QDate from, QDate to)
{
    const QString since = DayText::day(from);
    if (!to.isValid()) {
        return since.isEmpty() ? RecordPanels::tr("Since an unknown day")
                               : RecordPanels::tr("Since %1", "a day").arg(since);
    }
    return since.isEmpty() ? RecordPanels::tr("Until %1", "a day").arg(DayText::day(to))
                           : RecordPanels::tr("%1 to %2", "first and last day").arg(since, DayText::day(to));
}

} // namespace

RecordPanels::RecordPanels(db::CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
{
    setUpPanels();
    const std::pair<Kind, RecordSheet *(RecordForms::*)() const> adding[] = {
        {Alerts, &RecordForms::addAlert},
        {Methods, &RecordForms::addContactMethod},
        {Addresses, &RecordForms::addAddress},
        {Consents, &RecordForms::addConsent},
        {Relationships, &RecordForms::addRelationship},
        {Sayings, &RecordForms::addFeedback}};
    for (const auto &[kind, add] : adding) {
        connect(m_panels[kind], &RecordPanel::addWanted, this, [this, add] { open((forms().*add)()); });
    }
}

void RecordPanels::setUpPanels()
{
    const auto panel = [this](const char *name, const QString &title, const QString &empty, const QString &add) {
        auto *made = new RecordPanel(title, empty, add);
        made->setObjectName(QLatin1StringView(name));
        m_panels.append(made);
    };
    panel("alerts", tr("Alerts"), tr("No alerts. Add what everybody who meets them has to know."), tr("Add an alert…"));
    panel("methods", tr("How to reach them"), tr("No way to reach them yet. Add one, and whether a message is safe."),
          tr("Add a way…"));
    panel("addresses", tr("Where they live"), tr("No address yet. Add where they stay, in whatever kind of place."),
          tr("Add a move…"));
    panel("consents", tr("Consent and sharing"), tr("No consent recorded. Record what they agreed to, or did not."),
          tr("Record consent…"));
    panel("relationships", tr("Household and relationships"), tr("Nobody yet. Add who is in their life."),
          tr("Add somebody…"));
    panel("feedback", tr("In their words"), tr("Nothing yet. Ask how it is going, and write down what they say."),
          tr("Write it down…"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    constexpr int largeText = 150;
    const int columns = Theme::current().textPercent() < largeText ? 2 : 1;
    for (int at = 0; at < m_panels.size(); ++at) {
        grid->addWidget(m_panels[at], at / columns, at % columns);
        grid->setColumnStretch(at % columns, 1);
    }
}

RecordForms RecordPanels::forms() const
{
    return {m_store, m_person, m_record.places, window()};
}

void RecordPanels::open(RecordSheet *sheet)
{
    connect(sheet, &RecordSheet::recordSaved, this, &RecordPanels::recordSaved);
    Q_EMIT sheetWanted(sheet);
}

template <class Store>
RecordPanel::Action RecordPanels::strikeOut(const typename Store::Value &value)
{
    return {"ban", tr("Strike out…"), [this, id = value.id] {
                const auto act = [&store = m_store, id](const QString &reason) {
                    return Store(store).strikeOut(id, reason);
                };
                Q_EMIT sheetWanted(
                    new ReasonDialog(m_store, ReasonDialog::strikeOut(m_person, id.bytes()), act, window()));
            }};
}

RecordPanel::Row RecordPanels::row(const model::Alert &alert)
{
    RecordPanel::Row row{alert.text, {}};
    const QDate today = m_store.environment().clock.today();
    row.detail =
        joined({CircumstanceText::alertKind(alert.kind),
                alert.raised.isValid() ? tr("raised %1", "a day").arg(DayText::day(alert.raised)) : QString()});
    if (alert.review.isValid()) {
        const bool due = alert.review <= today;
        row.tags.append({due ? "tag-warning" : "tag",
                         due ? tr("To be looked at again since %1", "a day").arg(DayText::day(alert.review))
                             : tr("Look again %1", "a day").arg(DayText::day(alert.review))});
    }
    row.actions = {{"calendar-clock", tr("Look at it again on…"), [this, alert] { open(forms().review(alert)); }},
                   strikeOut<db::AlertStore>(alert)};
    return row;
}

RecordPanel::Row RecordPanels::row(const model::ContactMethod &method)
{
    RecordPanel::Row row{joined({CircumstanceText::methodKind(method.kind), method.value}), method.note};
    row.tags.append(
        {method.leaveMessage == "no"_L1 ? "tag-warning" : "tag", CircumstanceText::leaveMessage(method.leaveMessage)});
    if (method.preferred) {
        row.tags.append({"tag-info", tr("Try this first")});
    }
    row.actions = {{"pencil", tr("Change…"), [this, method] { open(forms().change(method)); }},
                   strikeOut<db::ContactMethodStore>(method)};
    return row;
}

RecordPanel::Row RecordPanels::row(const model::Address &address)
{
    const QString where = QStringList{address.address, address.postcode}.join(u' ').trimmed();
    const QString place = CircumstanceText::place(address.accommodation, m_record.places);
    RecordPanel::Row row{where.isEmpty() ? place : where,
                         joined({where.isEmpty() ? QString() : place, spell(address.from, address.to), address.note})};
    row.past = address.to.isValid();
    row.actions = {{"pencil", tr("Correct…"), [this, address] { open(forms().change(address)); }}};
    if (!row.past) {
        row.actions.append({"flag", tr("They left…"), [this, address] { open(forms().end(address)); }});
    }
    row.actions.append(strikeOut<db::AddressStore>(address));
    return row;
}

RecordPanel::Row RecordPanels::row(const model::Consent &consent)
{
    const QDate today = m_store.environment().clock.today();
    const model::ConsentState state = consent.state(today);
    RecordPanel::Row row{
        joined({CircumstanceText::purpose(consent.purpose), consent.partner}),
        joined({consent.given.isValid() ? tr("asked %1", "a day").arg(DayText::day(consent.given)) : QString(),
                CircumstanceText::manner(consent.manner), consent.note})};
    row.tags.append({CircumstanceText::standingTag(state), CircumstanceText::standing(consent, today)});
    row.past = state == model::ConsentState::Withdrawn;
    if (consent.answer == "yes"_L1 && !row.past) {
        row.actions = {{"calendar-clock", tr("Until…"), [this, consent] { open(forms().prolong(consent)); }},
                       {"hand", tr("They withdraw it…"), [this, consent] { open(forms().withdraw(consent)); }}};
    }
    row.actions.append(strikeOut<db::ConsentStore>(consent));
    return row;
}

RecordPanel::Row RecordPanels::row(const model::Relationship &relationship)
{
    RecordPanel::Row row{CircumstanceText::who(relationship), joined({relationship.otherReference, relationship.note})};
    row.past = relationship.ended.isValid();
    if (row.past) {
        row.tags.append({"tag", tr("Ended %1", "a day").arg(DayText::day(relationship.ended))});
    } else if (relationship.household) {
        row.tags.append({"tag-info", tr("Lives with them")});
    }
    row.actions = {{"pencil", tr("Change…"), [this, relationship] { open(forms().change(relationship)); }}};
    if (!row.past) {
        row.actions.append({"flag", tr("It ended…"), [this, relationship] { open(forms().end(relationship)); }});
    }
    row.actions.append(strikeOut<db::RelationshipStore>(relationship));
    return row;
}

RecordPanel::Row RecordPanels::row(const model::Feedback &feedback)
{
    const QString words =
        feedback.words.isEmpty() ? tr("Only answered") : tr("“%1”", "what somebody said").arg(feedback.words);
    RecordPanel::Row row{
        words, joined({DayText::day(feedback.day), feedback.question,
                       feedback.gatheredBy.isEmpty() ? QString()
                                                     : tr("written down by %1", "a name").arg(feedback.gatheredBy)})};
    if (!feedback.answer.isEmpty()) {
        row.tags.append({"tag", feedback.answer == "yes"_L1  ? tr("Feels listened to")
                                : feedback.answer == "no"_L1 ? tr("Does not feel listened to")
                                                             : tr("Does not know if listened to")});
    }
    row.actions = {strikeOut<db::FeedbackStore>(feedback)};
    return row;
}

template <class Value>
void RecordPanels::fill(Kind kind, const QList<Value> &values, const QList<RecordPanel::Row> &fromIntake)
{
    QList<RecordPanel::Row> rows = fromIntake;
    for (const Value &value : values) {
        rows.append(row(value));
    }
    m_panels[kind]->setRows(rows);
}

void RecordPanels::setRecord(const model::Person &person, const db::PersonRecord &record)
{
    m_person = person.id;
    m_record = record;
    const auto intake = [](const QString &words) {
        return words.isEmpty() ? QList<RecordPanel::Row>()
                               : QList<RecordPanel::Row>{{words, tr("From the details below")}};
    };
    const auto method = [&](const QString &words) {
        const bool known = std::ranges::find(record.contactMethods, words, &model::ContactMethod::value) !=
                           record.contactMethods.end();
        return intake(known ? QString() : words);
    };
    const QString address = QStringList{person.address, person.postcode}.join(u' ').trimmed();
    fill(Alerts, record.alerts);
    fill(Methods, record.contactMethods, method(person.phone) + method(person.email));
    fill(Addresses, record.addresses, record.addresses.isEmpty() ? intake(address) : QList<RecordPanel::Row>());
    fill(Consents, record.consents);
    fill(Relationships, record.relationships);
    fill(Sayings, record.feedback);
}

} // namespace widgets
