#include "widgets/person/PersonFieldSet.h"

#include "model/people/identifiers/IdentifierCheck.h"
#include "model/people/identifiers/Postcode.h"
#include "widgets/forms/DateField.h"
#include "widgets/forms/FieldsForm.h"

namespace widgets
{

using namespace Qt::StringLiterals;
using model::IdentifierFault;
using model::IdentifierKind;

QString PersonFieldSet::numberWords(IdentifierKind kind)
{
    switch (kind) {
    case IdentifierKind::NhsNumber:
        return tr("NHS number");
    case IdentifierKind::PrisonNumber:
        return tr("Prison number");
    case IdentifierKind::Pnc:
        return tr("PNC number");
    case IdentifierKind::Crn:
        return tr("CRN");
    case IdentifierKind::NiNumber:
        return tr("National Insurance number");
    case IdentifierKind::Upn:
        return tr("UPN");
    }
    Q_UNREACHABLE();
}

void PersonFieldSet::addWho()
{
    m_form.addText(u"given_name"_s, tr("Given name"));
    m_form.addText(u"family_name"_s, tr("Family name"));
    m_form.addText(u"known_as"_s, tr("Known as"));
    m_form.addDay(u"born"_s, tr("Born"), m_today, tr("“3 11 74” is 3 Nov 1974"));
    m_form.addText(u"phone"_s, tr("Phone"));
    m_form.addText(u"email"_s, tr("Email"));
    m_form.addText(u"postcode"_s, tr("Postcode"));
    m_form.addText(u"reference"_s, tr("Reference"), tr("blank: one is given"));
}

void PersonFieldSet::addNumbers()
{
    for (const auto &[kind, name] : model::identifierKinds()) {
        m_form.addText(name, numberWords(kind));
    }
}

QStringList PersonFieldSet::addMore()
{
    const QStringList before = m_form.names();
    const QList<std::pair<QString, QString>> yesNo{
        {QString(), tr("Not said")}, {u"no"_s, tr("No")}, {u"yes"_s, tr("Yes")}};
    m_form.addText(u"address"_s, tr("Address"), {}, true);
    m_form.addText(u"alert"_s, tr("Add an alert"), tr("such as “two to visit”"), true);
    m_form.addChoice(u"do_not_contact"_s, tr("Do not contact"), yesNo);
    m_form.addChoice(
        u"leave_message"_s, tr("May we leave a message?"),
        {{QString(), tr("Not said")}, {u"yes"_s, tr("Yes")}, {u"no"_s, tr("No")}, {u"don't know"_s, tr("Don’t know")}});
    m_form.addText(u"reach_note"_s, tr("Best time to reach them"));
    m_form.addText(u"access_needs"_s, tr("Access needs"), tr("such as: hard of hearing"));
    m_form.addText(u"language"_s, tr("Language"));
    m_form.addText(u"interpreter"_s, tr("Interpreter"), tr("which language"));
    m_form.addText(u"gender"_s, tr("Gender"), tr("in their words"));
    m_form.addText(u"pronouns"_s, tr("Pronouns"));
    m_form.addText(u"ethnicity"_s, tr("Ethnicity"), tr("in their words"));
    return m_form.names().mid(before.size());
}

void PersonFieldSet::watchNumbers()
{
    QStringList numbers = model::namesIn(model::identifierKinds());
    numbers.append(u"postcode"_s);
    for (const QString &name : numbers) {
        auto *input = m_form.findChild<QLineEdit *>(name);
        if (!input) {
            continue;
        }
        FieldsForm *form = &m_form;
        QObject::connect(input, &QLineEdit::editingFinished, form,
                         [form, name] { form->setCaution(name, caution(name, form->value(name))); });
        QObject::connect(input, &QLineEdit::textEdited, form, [form, name] { form->setCaution(name, {}); });
    }
}

model::Person PersonFieldSet::typedIn(const FieldsForm &form)
{
    model::Person person;
    person.reference = form.value(u"reference"_s);
    person.givenName = form.value(u"given_name"_s);
    person.familyName = form.value(u"family_name"_s);
    person.knownAs = form.value(u"known_as"_s);
    person.born = QDate::fromString(form.value(u"born"_s), Qt::ISODate);
    person.phone = form.value(u"phone"_s);
    person.email = form.value(u"email"_s);
    person.postcode = form.value(u"postcode"_s);
    for (const auto &[kind, name] : model::identifierKinds()) {
        if (const QString number = form.value(name); !number.isEmpty()) {
            person.identifiers.insert(kind, number);
        }
    }
    return person;
}

QString PersonFieldSet::caution(const QString &field, const QString &value)
{
    const auto kind = model::valueIn(model::identifierKinds(), field);
    if (value.isEmpty() || (!kind && field != "postcode"_L1)) {
        return {};
    }
    const QString words = kind ? numberWords(*kind) : tr("Postcode");
    switch (kind ? model::IdentifierCheck::check(*kind, value).fault : model::Postcode::check(value).fault) {
    case IdentifierFault::None:
        return {};
    case IdentifierFault::WrongShape:
        return tr("%1: not the letters and digits that one has. Look again, or keep it as given.",
                  "a kind of number, such as NHS number")
            .arg(words);
    case IdentifierFault::CheckFails:
        return tr("%1: it does not add up. Check it, or keep it as given.", "a kind of number").arg(words);
    case IdentifierFault::NotIssued:
        return tr("%1: this one is never given out. Look again, or keep it as given.", "a kind of number").arg(words);
    case IdentifierFault::StandsForNobody:
        return tr("%1: this is what is written when it is not known. Leave it blank, or keep it as given.",
                  "a kind of number")
            .arg(words);
    }
    Q_UNREACHABLE();
}

} // namespace widgets
