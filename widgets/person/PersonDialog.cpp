#include "widgets/person/PersonDialog.h"

#include "db/store/CaseStore.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/KeyButton.h"
#include "widgets/forms/FieldsForm.h"
#include "widgets/person/PersonFieldSet.h"

#include <QLineEdit>

namespace widgets
{

using namespace Qt::StringLiterals;

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
    PersonFieldSet fields(form(), store().environment().clock.today());
    fields.addWho();
    fields.addMore();
    fields.addNumbers();
    fields.watchNumbers();
    form().findChild<QLineEdit *>(u"given_name"_s)->setFocus();
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
