#include "db/intake/IntakeStore.h"

#include "db/contacts/ContactCells.h"
#include "db/contacts/ContactStore.h"
#include "db/people/PersonStore.h"
#include "db/programmes/EligibilityStore.h"
#include "db/programmes/EnrolmentStore.h"
#include "db/services/ReferralStore.h"
#include "db/sqlcipher/SqlError.h"
#include "model/contacts/ContactRules.h"

#include <algorithm>

namespace db
{

using model::Action;
using model::ErrorCode;
using model::fail;
using model::Intake;
using model::Operation;
using model::Result;

namespace
{

bool isNamed(const Intake::Texts &fields)
{
    const QStringList names{QStringLiteral("given_name"), QStringLiteral("family_name"), QStringLiteral("known_as"),
                            QStringLiteral("reference")};
    return std::ranges::any_of(
        fields, [&names](const auto &one) { return names.contains(one.first) && !one.second.trimmed().isEmpty(); });
}

} // namespace

Result<IntakeStore::Taken> IntakeStore::save(Intake intake)
{
    if (const Result<void> allowed = m_store.require(Action::WriteCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    if (!intake.answers.isEmpty() && !intake.enrolment) {
        return fail(ErrorCode::MissingField, QStringLiteral("programme"));
    }
    const WriteLock lock(m_store); // from the reference that is free to its being taken
    Operations operations;
    Result<void> made = addPerson(intake, operations);
    for (const auto &add : {&IntakeStore::addEnrolment, &IntakeStore::addReferral, &IntakeStore::addContact}) {
        made = made ? (this->*add)(intake, operations) : made;
    }
    if (!made) {
        return std::unexpected(made.error());
    }
    const QDate happened = intake.enrolment ? intake.enrolment->started : QDate();
    const Result<Change> saved = m_store.commit(
        Action::WriteCases, CompartmentChange::inCaseFile(intake.person, std::move(operations), happened));
    if (!saved) {
        return std::unexpected(saved.error());
    }
    return Taken{intake.person, intake.enrolment ? intake.enrolment->id : model::EnrolmentId(), saved->save};
}

Result<void> IntakeStore::addPerson(Intake &intake, Operations &operations)
{
    PersonStore people(m_store);
    if (!intake.person.isNull()) {
        return people.requireHere(intake.person);
    }
    if (!isNamed(intake.fields)) {
        return fail(ErrorCode::MissingField, QStringLiteral("name"));
    }
    model::Person person;
    PersonFields::Values more;
    for (const auto &[field, value] : std::as_const(intake.fields)) {
        if (field == QLatin1StringView("reference")) {
            person.reference = value; // must be free
        } else if (!value.trimmed().isEmpty()) {
            more.append({field, value});
        }
    }
    Result<Operations> made = people.making(person, more);
    if (!made) {
        return std::unexpected(made.error());
    }
    intake.person = person.id;
    operations = *std::move(made);
    return {};
}

Result<void> IntakeStore::addEnrolment(Intake &intake, Operations &operations)
{
    if (!intake.enrolment) {
        return {};
    }
    intake.enrolment->person = intake.person;
    EnrolmentStore enrolments(m_store);
    const Result<Operation> made = guarded(m_store.folder().path, [&] { return enrolments.making(*intake.enrolment); });
    if (!made) {
        return std::unexpected(made.error());
    }
    operations.push_back(*made);
    std::ranges::copy(EligibilityStore(m_store).making(intake.enrolment->id, intake.answers),
                      std::back_inserter(operations));
    return {};
}

Result<void> IntakeStore::addReferral(Intake &intake, Operations &operations)
{
    if (!intake.referral) {
        return {};
    }
    model::Referral &referral = *intake.referral;
    referral.person = intake.person;
    if (intake.enrolment && referral.direction == model::ReferralDirection::In && !referral.answer) {
        referral.answer = model::ReferralAnswer::Accepted;
        referral.answered = intake.enrolment->started;
        referral.started = intake.enrolment->started;
    }
    const Result<Operation> made = ReferralStore(m_store).making(referral);
    if (!made) {
        return std::unexpected(made.error());
    }
    operations.push_back(*made);
    return {};
}

Result<void> IntakeStore::addContact(Intake &intake, Operations &operations)
{
    if (!intake.contact) {
        return {};
    }
    model::Contact &contact = *intake.contact;
    contact.person = intake.person;
    const QDate today = m_store.environment().clock.today();
    if (const Result<void> right = model::ContactRules::check(contact, today); !right) {
        return right;
    }
    if (contact.id.isNull()) {
        contact.id = m_store.newId<model::ContactId>();
    }
    if (intake.enrolment && contact.day >= intake.enrolment->started) {
        contact.enrolment = intake.enrolment->id;
    }
    operations.push_back(makeContact(contact));
    return {};
}

Result<UndoneSave> IntakeStore::undo(const model::SaveId &save, const QString &reason)
{
    return SaveUndo(m_store).run(save, Action::WriteCases, reason);
}

} // namespace db
