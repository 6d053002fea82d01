#include "widgets/circumstances/RecordForms.h"

#include "db/circumstances/AddressStore.h"
#include "db/circumstances/AlertStore.h"
#include "db/circumstances/ConsentStore.h"
#include "db/circumstances/ContactMethodStore.h"
#include "db/circumstances/FeedbackStore.h"
#include "db/circumstances/RelationshipStore.h"
#include "db/people/PersonStore.h"
#include "model/circumstances/CircumstanceCodes.h"
#include "widgets/circumstances/CircumstanceText.h"
#include "widgets/forms/DateField.h"
#include "widgets/forms/FieldsForm.h"

#include <QComboBox>

namespace widgets
{

using namespace Qt::StringLiterals;
using model::RecordTexts;
using model::Result;

namespace
{

using Choices = QList<std::pair<QString, QString>>;

/// The codes with their words; what stands there is among them, so that opening a form changes nothing.
Choices choicesOf(const QStringList &codes, QString (*words)(const QString &), const QString &current)
{
    Choices choices;
    for (const QString &code : codes) {
        choices.append({code, words(code)});
    }
    if (!current.isEmpty() && !codes.contains(current)) {
        choices.append({current, words(current)});
    }
    return choices;
}

/// Reads who the other is from the field "other", which only the form of relationships has.
Result<RecordTexts::Texts> takeOther(db::CaseStore &store, model::Relationship &relationship, RecordTexts::Texts texts)
{
    const auto other = std::ranges::find(texts, u"other"_s, &std::pair<QString, QString>::first);
    if (other == texts.end()) {
        return texts;
    }
    const QString reference = other->second.trimmed();
    texts.erase(other);
    if (reference.isEmpty()) {
        return texts;
    }
    const Result<model::PersonId> found = db::PersonStore(store).find(reference);
    if (!found) {
        return model::fail(found.error().code, u"other"_s);
    }
    relationship.other = *found;
    return texts;
}

} // namespace

RecordForms::RecordForms(db::CaseStore &store, const model::PersonId &person, QList<model::ListEntry> places,
                         QWidget *parent)
    : m_store(store)
    , m_person(person)
    , m_places(std::move(places))
    , m_parent(parent)
    , m_today(store.environment().clock.today())
{
}

template <class Store>
Result<RecordUndo> RecordForms::write(db::CaseStore &store, const typename Store::Value &before,
                                      const RecordTexts::Texts &typed)
{
    typename Store::Value value = before;
    RecordTexts::Texts texts = typed;
    if constexpr (std::is_same_v<typename Store::Value, model::Relationship>) {
        Result<RecordTexts::Texts> rest = takeOther(store, value, typed);
        if (!rest) {
            return std::unexpected(rest.error());
        }
        texts = *std::move(rest);
    }
    if (const Result<void> applied = RecordTexts::apply(value, texts); !applied) {
        return std::unexpected(applied.error());
    }
    if (!value.id.isNull()) {
        const Result<void> changed = Store(store).change(value);
        return changed ? Result<RecordUndo>([&store, before] { return Store(store).change(before); })
                       : std::unexpected(changed.error());
    }
    const auto added = Store(store).add(value);
    return added ? Result<RecordUndo>([&store, id = *added] {
        return Store(store).strikeOut(id, tr("Undone straight after it was recorded"));
    })
                 : std::unexpected(added.error());
}

template <class Store>
RecordSheet *RecordForms::sheet(const typename Store::Value &value, const Words &words,
                                const std::function<void(FieldsForm &)> &fields) const
{
    RecordSheet::Plan plan;
    plan.key = {words.form, m_person, value.id.isNull() ? QByteArray() : value.id.bytes()};
    plan.title = words.title;
    plan.verb = words.verb;
    plan.done = words.done;
    plan.fields = [fields, value](FieldsForm &form) {
        fields(form);
        for (const auto &[name, text] : RecordTexts::of(value)) {
            if (!text.isEmpty()) {
                form.setValue(name, text);
            }
        }
    };
    plan.save = [&store = m_store, value](const RecordTexts::Texts &texts) {
        return write<Store>(store, value, texts);
    };
    return new RecordSheet(m_store, std::move(plan), m_parent);
}

template <class Store>
RecordSheet *RecordForms::daySheet(const typename Store::Value &value, const Words &words, const QString &name,
                                   const QString &label, QDate day) const
{
    return sheet<Store>(value, words,
                        [=, today = m_today](FieldsForm &form) { form.addDay(name, label, today)->setDay(day); });
}

template <class Value>
Value RecordForms::fresh() const
{
    return model::freshRecord<Value>(m_person, m_today, m_store.session().userName);
}

RecordForms::Choices RecordForms::placeChoices(const QString &current) const
{
    Choices choices{{QString(), tr("Not known", "accommodation")}};
    for (const model::ListEntry &entry : m_places) {
        if (!entry.retired || entry.code == current) {
            choices.append({entry.code, CircumstanceText::place(entry.code, m_places)});
        }
    }
    return choices;
}

RecordSheet *RecordForms::addAlert() const
{
    const auto fields = [today = m_today](FieldsForm &form) {
        form.addText(u"text"_s, tr("What to know"), tr("short: it stands on top of every page of theirs"), true);
        form.addChoice(u"kind"_s, tr("Kind"),
                       choicesOf(model::CircumstanceCodes::alertKinds(), CircumstanceText::alertKind, {}));
        form.addDay(u"raised"_s, tr("Raised"), today);
        form.addDay(u"review"_s, tr("Look at it again"), today, tr("blank: no day"));
    };
    return sheet<db::AlertStore>(fresh<model::Alert>(),
                                 {u"alert"_s, tr("Add an alert"), tr("Add the alert"), tr("Alert added")}, fields);
}

RecordSheet *RecordForms::review(const model::Alert &alert) const
{
    const Words words{u"alert_review"_s, tr("Look at the alert again"), tr("Set the day"), tr("Review day set")};
    return sheet<db::AlertStore>(alert, words, [today = m_today](FieldsForm &form) {
        form.addDay(u"review"_s, tr("Look at it again"), today, tr("blank: no day"));
    });
}

RecordSheet *RecordForms::methodSheet(const model::ContactMethod &method, const Words &words) const
{
    return sheet<db::ContactMethodStore>(method, words, [method](FieldsForm &form) {
        form.addChoice(
            u"kind"_s, tr("How"),
            choicesOf(model::CircumstanceCodes::contactMethodKinds(), CircumstanceText::methodKind, method.kind));
        form.addText(u"value"_s, tr("Number, address or name"));
        form.addChoice(u"leave_message"_s, tr("Safe to leave a message?"),
                       {{QString(), tr("Not asked yet")},
                        {u"no"_s, tr("No")},
                        {u"don't know"_s, tr("Don’t know")},
                        {u"yes"_s, tr("Yes")}});
        form.addChoice(u"preferred"_s, tr("Try this first?"), {{u"no"_s, tr("No")}, {u"yes"_s, tr("Yes")}});
        form.addText(u"note"_s, tr("Note"), tr("such as: Fridays, after 10"), true);
    });
}

RecordSheet *RecordForms::addContactMethod() const
{
    return methodSheet(fresh<model::ContactMethod>(), {u"contact_method"_s, tr("Add a way to reach them"), tr("Add it"),
                                                       tr("Way to reach them added")});
}

RecordSheet *RecordForms::change(const model::ContactMethod &method) const
{
    return methodSheet(
        method, {u"contact_method"_s, tr("Change a way to reach them"), tr("Save"), tr("Way to reach them changed")});
}

RecordSheet *RecordForms::addressSheet(const model::Address &address, const Words &words) const
{
    const Choices places = placeChoices(address.accommodation);
    return sheet<db::AddressStore>(address, words, [places, today = m_today](FieldsForm &form) {
        form.addText(u"address"_s, tr("Address"), {}, true);
        form.addText(u"postcode"_s, tr("Postcode"));
        form.addChoice(u"accommodation"_s, tr("Kind of place"), places);
        form.addDay(u"from"_s, tr("First day"), today);
        form.addDay(u"to"_s, tr("Last day"), today, tr("blank: they live there now"));
        form.addText(u"note"_s, tr("Note"), {}, true);
    });
}

RecordSheet *RecordForms::addAddress() const
{
    auto address = fresh<model::Address>();
    address.from = m_today;
    return addressSheet(address, {u"address"_s, tr("Add an address or a move"), tr("Add it"), tr("Address added")});
}

RecordSheet *RecordForms::change(const model::Address &address) const
{
    return addressSheet(address, {u"address"_s, tr("Correct the address"), tr("Save"), tr("Address corrected")});
}

RecordSheet *RecordForms::end(const model::Address &address) const
{
    const Words words{u"address_end"_s, tr("They left this address"), tr("End it"), tr("Address ended")};
    return daySheet<db::AddressStore>(address, words, u"to"_s, tr("Last day"), m_today);
}

RecordSheet *RecordForms::addConsent() const
{
    const auto fields = [today = m_today](FieldsForm &form) {
        form.addChoice(u"purpose"_s, tr("What for"),
                       choicesOf(model::CircumstanceCodes::consentPurposes(), CircumstanceText::purpose, {}));
        form.addText(u"partner"_s, tr("With whom"), tr("blank: nobody in particular"));
        form.addChoice(u"answer"_s, tr("Their answer"), {{u"yes"_s, tr("Yes")}, {u"no"_s, tr("No")}});
        form.addChoice(u"manner"_s, tr("How it was given"),
                       choicesOf(model::CircumstanceCodes::consentManners(), CircumstanceText::manner, {}));
        form.addDay(u"given"_s, tr("When"), today);
        form.addDay(u"until"_s, tr("Until"), today, tr("blank: no end"));
        form.addText(u"note"_s, tr("Note"), {}, true);
    };
    return sheet<db::ConsentStore>(
        fresh<model::Consent>(), {u"consent"_s, tr("Record consent"), tr("Record it"), tr("Consent recorded")}, fields);
}

RecordSheet *RecordForms::prolong(const model::Consent &consent) const
{
    const Words words{u"consent_until"_s, tr("Change how long consent lasts"), tr("Save"), tr("Consent changed")};
    return sheet<db::ConsentStore>(consent, words, [today = m_today](FieldsForm &form) {
        form.addDay(u"until"_s, tr("Until"), today, tr("blank: no end"));
    });
}

RecordSheet *RecordForms::withdraw(const model::Consent &consent) const
{
    const Words words{u"consent_end"_s, tr("They withdraw their consent"), tr("Withdraw it"), tr("Consent withdrawn")};
    return daySheet<db::ConsentStore>(consent, words, u"withdrawn"_s, tr("From"), m_today);
}

RecordSheet *RecordForms::relationshipSheet(const model::Relationship &relationship, const Words &words) const
{
    return sheet<db::RelationshipStore>(relationship, words, [relationship](FieldsForm &form) {
        if (relationship.link.isNull()) {
            form.addText(u"name"_s, tr("Who"), tr("a name"));
        }
        if (relationship.id.isNull()) {
            form.addText(u"other"_s, tr("Or their reference"), tr("when they are a person here"));
        }
        form.addChoice(u"kind"_s, tr("What they are to them"),
                       choicesOf(model::CircumstanceCodes::relationshipKinds(), CircumstanceText::relationship,
                                 relationship.kind));
        form.addChoice(u"household"_s, tr("Live together?"), {{u"no"_s, tr("No")}, {u"yes"_s, tr("Yes")}});
        form.addText(u"note"_s, tr("Note"), tr("such as: may be told he is safe"), true);
    });
}

RecordSheet *RecordForms::addRelationship() const
{
    return relationshipSheet(fresh<model::Relationship>(), {u"relationship"_s, tr("Add somebody in their life"),
                                                            tr("Add them"), tr("Relationship added")});
}

RecordSheet *RecordForms::change(const model::Relationship &relationship) const
{
    return relationshipSheet(
        relationship, {u"relationship"_s, tr("Change the relationship"), tr("Save"), tr("Relationship changed")});
}

RecordSheet *RecordForms::end(const model::Relationship &relationship) const
{
    const Words words{u"relationship_end"_s, tr("The relationship ended"), tr("End it"), tr("Relationship ended")};
    return daySheet<db::RelationshipStore>(relationship, words, u"ended"_s, tr("Last day"), m_today);
}

RecordSheet *RecordForms::addFeedback() const
{
    const auto fields = [today = m_today](FieldsForm &form) {
        form.addText(u"words"_s, tr("In their words"), {}, true);
        form.addText(u"question"_s, tr("What they were asked"), tr("blank: they said it unasked"), true);
        form.addChoice(u"answer"_s, tr("Do they feel listened to?"),
                       {{QString(), tr("Not asked")},
                        {u"yes"_s, tr("Yes")},
                        {u"no"_s, tr("No")},
                        {u"don't know"_s, tr("Don’t know")}});
        form.addDay(u"day"_s, tr("When"), today);
        form.addText(u"gathered_by"_s, tr("Written down by"));
    };
    return sheet<db::FeedbackStore>(
        fresh<model::Feedback>(),
        {u"feedback"_s, tr("Write down what they said"), tr("Keep it"), tr("Their words are kept")}, fields);
}

} // namespace widgets
