#include "db/programmes/EnrolmentStore.h"

#include "db/changelog/CellBinding.h"
#include "db/people/PersonStore.h"
#include "db/programmes/EnrolmentCells.h"
#include "db/sqlcipher/SqlError.h"
#include "model/calendar/OccurredRange.h"
#include "model/programmes/EnrolmentRules.h"

namespace db
{

using model::ErrorCode;
using model::fail;
using model::Result;

namespace
{

/// Both fields, whichever changes: where two laptops close it, the one that shows has its own words beside it.
std::vector<model::Operation> endingOperations(const model::EnrolmentId &enrolment, const model::Closing &closing)
{
    const auto reason = closing.day.isValid() ? std::optional(closing.reason) : std::nullopt;
    return {writeEnrolment(enrolment, QLatin1StringView("closed"), closedCells(closing.day, reason)),
            writeEnrolment(enrolment, QLatin1StringView("ending"),
                           {model::textCell(closing.ownReason), model::textCell(closing.movedTo.trimmed())})};
}

} // namespace

Result<model::ProgrammeId> EnrolmentStore::programme(const QString &name)
{
    return guarded(m_store.folder().path, [&]() -> Result<model::ProgrammeId> {
        SQLite::Statement &select =
            m_store.reader().statement("SELECT entity.id FROM programme JOIN entity ON entity.row = programme.row"
                                       " WHERE ?1 = '' OR programme.name = ?1 COLLATE NOCASE LIMIT 2");
        bindText(select, 1, name);
        if (!select.executeStep()) {
            return fail(ErrorCode::NotFound, QStringLiteral("--programme"));
        }
        const auto id = idOf<model::ProgrammeId>(select.getColumn(0));
        const bool another = select.executeStep();
        select.reset();
        return another ? Result<model::ProgrammeId>(fail(ErrorCode::Ambiguous, QStringLiteral("--programme"))) : id;
    });
}

Result<model::EnrolmentId> EnrolmentStore::enrol(model::Enrolment enrolment)
{
    if (const Result<void> allowed = m_store.require(model::Action::WriteCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    if (const Result<void> here = PersonStore(m_store).requireHere(enrolment.person); !here) {
        return std::unexpected(here.error());
    }
    const Result<model::Operation> made = making(enrolment);
    if (!made) {
        return std::unexpected(made.error());
    }
    const Result<Change> saved = m_store.commit(
        model::Action::WriteCases, CompartmentChange::inCaseFile(enrolment.person, {*made}, enrolment.started));
    return saved ? Result<model::EnrolmentId>(enrolment.id) : std::unexpected(saved.error());
}

Result<model::Operation> EnrolmentStore::making(model::Enrolment &enrolment)
{
    const QDate today = m_store.environment().clock.today();
    if (const Result<void> right = model::EnrolmentRules::check(enrolment, today); !right) {
        return std::unexpected(right.error());
    }
    if (enrolment.programme.isNull()) {
        const Result<model::ProgrammeId> only = programme({});
        if (!only) {
            return std::unexpected(only.error());
        }
        enrolment.programme = *only;
    }
    if (enrolment.id.isNull()) {
        enrolment.id = m_store.newId<model::EnrolmentId>();
    }
    if (const Result<void> alone = requireNoOther(enrolment); !alone) {
        return std::unexpected(alone.error());
    }
    return makeEnrolment(enrolment);
}

Result<void> EnrolmentStore::requireNoOther(const model::Enrolment &enrolment)
{
    if (enrolment.closed.isValid()) {
        return {};
    }
    return guarded(m_store.folder().path, [&]() -> Result<void> {
        SQLite::Statement &select = m_store.reader().statement(
            "SELECT 1 FROM enrolment JOIN entity AS own_id ON own_id.row = enrolment.row WHERE enrolment.file = (SELECT"
            " row FROM entity WHERE id = ?1) AND enrolment.programme = (SELECT row FROM entity WHERE id = ?2)"
            " AND own_id.id <> ?3 AND enrolment.closed IS NULL AND enrolment.struck IS NULL");
        bindId(select, 1, enrolment.person);
        bindId(select, 2, enrolment.programme);
        bindId(select, 3, enrolment.id);
        const bool another = select.executeStep();
        select.reset();
        return another ? fail(ErrorCode::InvalidValue, QStringLiteral("programme"), QStringLiteral("already_enrolled"))
                       : Result<void>();
    });
}

Result<void> EnrolmentStore::close(const model::Enrolment &enrolment, const model::Closing &closing)
{
    Result<std::vector<model::Operation>> operations = this->closing(enrolment.id, closing);
    return operations ? write(enrolment, model::Action::CloseEnrolment, *std::move(operations), closing.day)
                      : std::unexpected(operations.error());
}

Result<std::vector<model::Operation>> EnrolmentStore::closing(const model::EnrolmentId &enrolment,
                                                              const model::Closing &closing)
{
    if (const Result<void> allowed = m_store.require(model::Action::CloseEnrolment); !allowed) {
        return std::unexpected(allowed.error());
    }
    const QDate closed = closing.day;
    // As it is now, not as the caller read it some time ago.
    const Result<model::Enrolment> now = read(enrolment);
    if (!now) {
        return std::unexpected(now.error());
    }
    if (now->closed.isValid()) {
        return fail(ErrorCode::AlreadyDone, QStringLiteral("close"));
    }
    if (!model::OccurredRange::allows(closed, m_store.environment().clock.today())) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("closed"), model::OccurredRange::refusalCode);
    }
    if (now->started.isValid() && closed < now->started) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("closed"), QStringLiteral("closed_before_started"));
    }
    return endingOperations(enrolment, closing);
}

Result<void> EnrolmentStore::reopen(const model::EnrolmentId &enrolment)
{
    if (const Result<void> allowed = m_store.require(model::Action::CloseEnrolment); !allowed) {
        return allowed;
    }
    Result<model::Enrolment> now = read(enrolment);
    if (!now) {
        return std::unexpected(now.error());
    }
    if (!now->closed.isValid()) {
        return fail(ErrorCode::AlreadyDone, QStringLiteral("reopen"));
    }
    now->closed = QDate();
    if (const Result<void> alone = requireNoOther(*now); !alone) {
        return alone;
    }
    return write(*now, model::Action::CloseEnrolment, endingOperations(enrolment, {}), {});
}

Result<void> EnrolmentStore::strikeOut(const model::EnrolmentId &enrolment, const QString &reason)
{
    if (const Result<void> allowed = m_store.require(model::Action::StrikeOut); !allowed) {
        return allowed;
    }
    if (reason.trimmed().isEmpty()) {
        return fail(ErrorCode::MissingField, QStringLiteral("reason"));
    }
    const Result<model::Enrolment> now = read(enrolment);
    if (!now) {
        return std::unexpected(now.error());
    }
    return write(*now, model::Action::StrikeOut,
                 {writeEnrolment(enrolment, QLatin1StringView("struck"), {model::textCell(reason.trimmed())})}, {});
}

Result<void> EnrolmentStore::write(const model::Enrolment &enrolment, model::Action action,
                                   std::vector<model::Operation> operations, QDate happened)
{
    const Result<Change> saved =
        m_store.commit(action, CompartmentChange::inCaseFile(enrolment.person, std::move(operations), happened));
    return saved ? Result<void>() : std::unexpected(saved.error());
}

Result<model::Enrolment> EnrolmentStore::read(const model::EnrolmentId &enrolment)
{
    if (const Result<void> allowed = m_store.require(model::Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<model::Enrolment> {
        SQLite::Statement &select = m_store.reader().statement(
            std::string("SELECT ") + enrolmentColumns() +
            " FROM enrolment JOIN entity AS own_id ON own_id.row = enrolment.row JOIN entity AS person_id ON"
            " person_id.row = enrolment.file JOIN person ON person.row = enrolment.file LEFT JOIN entity AS"
            " programme_id ON programme_id.row = enrolment.programme"
            " WHERE own_id.id = ? AND enrolment.struck IS NULL AND person.struck IS NULL");
        bindId(select, 1, enrolment);
        if (!select.executeStep()) {
            return fail(ErrorCode::NotFound, QStringLiteral("enrolment"));
        }
        const model::Enrolment found = enrolmentOf(select);
        select.reset();
        return found;
    });
}

Result<model::Enrolment> EnrolmentStore::open(const model::PersonId &person, const QString &programme)
{
    if (const Result<void> allowed = m_store.require(model::Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    model::ProgrammeId wanted;
    if (!programme.isEmpty()) {
        const Result<model::ProgrammeId> named = this->programme(programme);
        if (!named) {
            return std::unexpected(named.error());
        }
        wanted = *named;
    }
    return guarded(m_store.folder().path, [&]() -> Result<model::Enrolment> {
        SQLite::Statement &select = m_store.reader().statement(
            std::string("SELECT ") + enrolmentColumns() +
            " FROM enrolment JOIN entity AS own_id ON own_id.row = enrolment.row JOIN entity AS person_id ON"
            " person_id.row = enrolment.file LEFT JOIN entity AS programme_id ON programme_id.row ="
            " enrolment.programme WHERE person_id.id = ? AND enrolment.struck IS NULL AND enrolment.closed IS NULL");
        bindId(select, 1, person);
        QList<model::Enrolment> found;
        while (select.executeStep()) {
            found.append(enrolmentOf(select));
        }
        select.reset();
        found.removeIf([&wanted](const model::Enrolment &one) { return !wanted.isNull() && one.programme != wanted; });
        if (found.size() != 1) {
            return fail(found.isEmpty() ? ErrorCode::NotFound : ErrorCode::Ambiguous, QStringLiteral("enrolment"));
        }
        return found.first();
    });
}

} // namespace db
