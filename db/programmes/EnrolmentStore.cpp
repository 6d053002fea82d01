#include "db/programmes/EnrolmentStore.h"

#include "db/changelog/CellBinding.h"
#include "db/people/PersonStore.h"
#include "db/programmes/EnrolmentCells.h"
#include "db/sqlcipher/SqlError.h"
#include "model/programmes/EnrolmentRules.h"

#include <algorithm>

namespace db
{

using namespace model;
using namespace Qt::StringLiterals;

namespace
{

std::string selectWhere(const char *condition)
{
    return std::string("SELECT ") + enrolmentColumns() +
           " FROM enrolment JOIN entity AS own_id ON own_id.row = enrolment.row JOIN entity AS person_id"
           " ON person_id.row = enrolment.file JOIN person ON person.row = enrolment.file LEFT JOIN entity AS"
           " programme_id ON programme_id.row = enrolment.programme WHERE enrolment.struck IS NULL"
           " AND person.struck IS NULL AND " +
           condition;
}

} // namespace

Result<EnrolmentStore::Enrolled> EnrolmentStore::enrol(Enrolment enrolment)
{
    if (const Result<void> allowed = m_store.require(Action::WriteCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    const QDate today = m_store.environment().clock.today();
    if (const Result<void> checked = firstProblem(EnrolmentRules::check(enrolment, today)); !checked) {
        return std::unexpected(checked.error());
    }
    if (const Result<PersonDetails> here = PersonStore(m_store).get(enrolment.person); !here) {
        return std::unexpected(here.error());
    }
    const Result<QList<Enrolment>> others = ofPerson(enrolment.person);
    if (!others) {
        return std::unexpected(others.error());
    }
    enrolment.id = m_store.newId<EnrolmentId>();
    const Result<Change> done =
        m_store.commit(Action::WriteCases,
                       CompartmentChange::inCaseFile(enrolment.person, {makeEnrolment(enrolment)}, enrolment.started));
    if (!done) {
        return std::unexpected(done.error());
    }
    const bool overlaps = std::ranges::any_of(
        *others, [&enrolment](const Enrolment &other) { return EnrolmentRules::overlap(enrolment, other); });
    return Enrolled{enrolment, overlaps};
}

Result<Enrolment> EnrolmentStore::close(const EnrolmentId &id, QDate day, CloseReason reason)
{
    if (const Result<void> allowed = m_store.require(Action::CloseEnrolment); !allowed) {
        return std::unexpected(allowed.error());
    }
    Result<Enrolment> enrolment = get(id);
    if (!enrolment) {
        return enrolment;
    }
    if (enrolment->closed.isValid()) {
        return fail(ErrorCode::AlreadyDone, u"close"_s);
    }
    enrolment->closed = day;
    enrolment->reason = reason;
    const QDate today = m_store.environment().clock.today();
    if (const Result<void> checked = firstProblem(EnrolmentRules::check(*enrolment, today)); !checked) {
        return std::unexpected(checked.error());
    }
    const Result<void> written =
        write(*enrolment, Action::CloseEnrolment, "closed"_L1, closedCells(enrolment->closed, enrolment->reason));
    return written ? enrolment : Result<Enrolment>(std::unexpected(written.error()));
}

Result<Enrolment> EnrolmentStore::reopen(const EnrolmentId &id)
{
    if (const Result<void> allowed = m_store.require(Action::CloseEnrolment); !allowed) {
        return std::unexpected(allowed.error());
    }
    Result<Enrolment> enrolment = get(id);
    if (!enrolment) {
        return enrolment;
    }
    if (!enrolment->closed.isValid()) {
        return fail(ErrorCode::AlreadyDone, u"reopen"_s);
    }
    enrolment->closed = QDate();
    enrolment->reason.reset();
    const Result<void> written =
        write(*enrolment, Action::CloseEnrolment, "closed"_L1, closedCells(QDate(), std::nullopt));
    return written ? enrolment : Result<Enrolment>(std::unexpected(written.error()));
}

Result<void> EnrolmentStore::strikeOut(const EnrolmentId &id, const QString &reason)
{
    if (reason.trimmed().isEmpty()) {
        return fail(ErrorCode::MissingField, u"reason"_s);
    }
    const Result<Enrolment> enrolment = get(id);
    if (!enrolment) {
        return std::unexpected(enrolment.error());
    }
    return write(*enrolment, Action::StrikeOut, "struck"_L1, {textCell(reason.trimmed())});
}

Result<void> EnrolmentStore::write(const Enrolment &enrolment, Action action, QLatin1StringView atom, Cells cells)
{
    const Operation operation = writeEnrolment(enrolment.id, atom, std::move(cells));
    const Result<Change> done =
        m_store.commit(action, CompartmentChange::inCaseFile(enrolment.person, {operation}, enrolment.closed));
    return done ? Result<void>() : std::unexpected(done.error());
}

Result<Enrolment> EnrolmentStore::get(const EnrolmentId &id)
{
    return guarded(u"cases.db"_s, [&]() -> Result<Enrolment> {
        static const std::string sql = selectWhere("own_id.id = ?");
        SQLite::Statement &select = m_store.reader().statement(sql);
        bindId(select, 1, id);
        if (!select.executeStep()) {
            return fail(ErrorCode::NotFound, u"enrolment"_s);
        }
        const Enrolment enrolment = enrolmentOf(select);
        select.reset();
        return enrolment;
    });
}

Result<QList<Enrolment>> EnrolmentStore::ofPerson(const PersonId &person)
{
    if (const Result<void> allowed = m_store.require(Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(u"cases.db"_s, [&]() -> Result<QList<Enrolment>> {
        static const std::string sql =
            selectWhere("person_id.id = ? ORDER BY coalesce(enrolment.started, enrolment.referred) DESC,"
                        " enrolment.row DESC");
        SQLite::Statement &select = m_store.reader().statement(sql);
        bindId(select, 1, person);
        QList<Enrolment> enrolments;
        while (select.executeStep()) {
            enrolments.append(enrolmentOf(select));
        }
        select.reset();
        return enrolments;
    });
}

Result<QList<Enrolment>> EnrolmentStore::openOf(const PersonId &person)
{
    Result<QList<Enrolment>> enrolments = ofPerson(person);
    if (enrolments) {
        enrolments->removeIf([](const Enrolment &enrolment) { return enrolment.closed.isValid(); });
    }
    return enrolments;
}

} // namespace db
