#include "widgets/person/PersonDialog.h"

#include "db/store/CaseStore.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/KeyButton.h"
#include "widgets/forms/DateField.h"
#include "widgets/forms/FieldsForm.h"

#include <QComboBox>
#include <QLineEdit>

namespace widgets
{

using namespace Qt::StringLiterals;

PersonDialog::PersonDialog(db::CaseStore &store, QWidget *parent)
    : FieldsSheet(store, tr("Add a person"), {u"person_new"_s, {}, {}}, parent)
{
    setUpFields();
    connect(addAccept(tr("Add this person")), &QPushButton::clicked, this, &PersonDialog::save);
}

PersonDialog::PersonDialog(db::CaseStore &store, const db::PersonFile &file, QWidget *parent)
    : FieldsSheet(store, tr("Change details"), {u"person"_s, file.person.id, {}}, parent)
    , m_person(file.person.id)
{
    setUpFields();
    fill(file);
    connect(addAccept(tr("Save details")), &QPushButton::clicked, this, &PersonDialog::save);
}

void PersonDialog::setUpFields()
{
    setObjectName(u"personDialog"_s);
    const QList<std::pair<QString, QString>> yesNo{
        {QString(), tr("Not said")}, {u"no"_s, tr("No")}, {u"yes"_s, tr("Yes")}};
    form().addText(u"given_name"_s, tr("Given name"))->setFocus();
    form().addText(u"family_name"_s, tr("Family name"));
    form().addText(u"known_as"_s, tr("Known as"));
    form().addDay(u"born"_s, tr("Born"), store().environment().clock.today(), tr("“3 11 74” is 3 Nov 1974"));
    form().addText(u"reference"_s, tr("Reference"), tr("blank: one is given"));
    form().addText(u"phone"_s, tr("Phone"));
    form().addText(u"email"_s, tr("Email"));
    form().addText(u"postcode"_s, tr("Postcode"));
    form().addText(u"address"_s, tr("Address"), {}, true);
    form().addText(u"gender"_s, tr("Gender"), tr("in their words"));
    form().addText(u"ethnicity"_s, tr("Ethnicity"), tr("in their words"));
    form().addText(u"pronouns"_s, tr("Pronouns"));
    form().addText(u"language"_s, tr("Language"));
    form().addText(u"interpreter"_s, tr("Interpreter"), tr("which language"));
    form().addText(u"access_needs"_s, tr("Access needs"), tr("such as: hard of hearing"));
    form().addText(u"reach_note"_s, tr("Best time to reach them"));
    form().addText(u"nhs_number"_s, tr("NHS number"));
    form().addText(u"prison_number"_s, tr("Prison number"));
    form().addText(u"pnc"_s, tr("PNC number"));
    form().addText(u"crn"_s, tr("CRN"));
    form().addText(u"ni_number"_s, tr("National Insurance number"));
    form().addChoice(u"do_not_contact"_s, tr("Do not contact"), yesNo);
    form().addChoice(
        u"leave_message"_s, tr("May we leave a message?"),
        {{QString(), tr("Not said")}, {u"yes"_s, tr("Yes")}, {u"no"_s, tr("No")}, {u"don't know"_s, tr("Don’t know")}});
    form().addText(u"alert"_s, tr("Add an alert"), tr("such as “two to visit”"), true);
    addDraftButtons();
}

void PersonDialog::fill(const db::PersonFile &file)
{
    const model::Person &person = file.person;
    m_before = {{u"given_name"_s, person.givenName},
                {u"family_name"_s, person.familyName},
                {u"known_as"_s, person.knownAs},
                {u"born"_s, person.born.toString(Qt::ISODate)},
                {u"reference"_s, person.reference},
                {u"phone"_s, person.phone},
                {u"email"_s, person.email},
                {u"postcode"_s, person.postcode},
                {u"address"_s, person.address},
                {u"gender"_s, person.gender},
                {u"ethnicity"_s, person.ethnicity},
                {u"pronouns"_s, file.pronouns},
                {u"language"_s, person.language},
                {u"interpreter"_s, file.interpreter},
                {u"access_needs"_s, file.accessNeeds},
                {u"reach_note"_s, file.reachNote},
                {u"do_not_contact"_s, file.doNotContact},
                {u"leave_message"_s, file.leaveMessage}};
    for (const model::Named<model::IdentifierKind> &kind : model::identifierKinds()) {
        m_before.insert(kind.name, person.identifiers.value(kind.value));
    }
    for (const auto &[name, value] : m_before.asKeyValueRange()) {
        form().setValue(name, value);
    }
}

model::Result<model::PersonId> PersonDialog::write()
{
    db::PersonFields::Values changed;
    for (const QString &name : form().names()) {
        if (const QString value = form().value(name); value != m_before.value(name)) {
            changed.append({name, value});
        }
    }
    const db::DraftEnd end = endDraft();
    db::PersonStore people(store());
    if (m_person.isNull()) {
        return people.add({}, changed);
    }
    if (changed.isEmpty()) {
        return m_person;
    }
    const model::Result<void> done = people.setFields(m_person, changed);
    return done ? model::Result<model::PersonId>(m_person) : std::unexpected(done.error());
}

void PersonDialog::save()
{
    if (const QString wrong = form().checkDays(); !wrong.isEmpty()) {
        showProblem(wrong);
        return;
    }
    if (form().value(u"given_name"_s).isEmpty() && form().value(u"family_name"_s).isEmpty() &&
        form().value(u"known_as"_s).isEmpty()) {
        const QString wrong = tr("Give at least one name, even if it is only what they are known as.");
        form().showWrong(u"given_name"_s, wrong);
        showProblem(wrong);
        return;
    }
    const model::Result<model::PersonId> person = write();
    if (!person) {
        const bool inUse = person.error().detail == "reference_in_use"_L1;
        const QString sentence = inUse ? tr("Someone else has this reference. Choose another, or leave it blank.")
                                       : ErrorText::sentence(person.error());
        form().showWrong(person.error().where, sentence);
        showProblem(sentence);
        return;
    }
    saved();
    Q_EMIT personSaved(*person);
}

} // namespace widgets
