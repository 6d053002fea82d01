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
    const QDate today = m_store.environment().clock.today();
    if (const Result<void> right = model::EnrolmentRules::check(enrolment, today); !right) {
        return std::unexpected(right.error());
    }
    if (const Result<void> here = PersonStore(m_store).requireHere(enrolment.person); !here) {
        return std::unexpected(here.error());
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
    const Result<Change> saved =
        m_store.commit(model::Action::WriteCases,
                       CompartmentChange::inCaseFile(enrolment.person, {makeEnrolment(enrolment)}, enrolment.started));
    return saved ? Result<model::EnrolmentId>(enrolment.id) : std::unexpected(saved.error());
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

Result<void> EnrolmentStore::close(const model::Enrolment &enrolment, QDate closed, model::CloseReason reason)
{
    if (const Result<void> allowed = m_store.require(model::Action::CloseEnrolment); !allowed) {
        return allowed;
    }
    // As it is now, not as the caller read it some time ago.
    Result<model::Enrolment> now = read(enrolment.id);
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
    return write(*now, model::Action::CloseEnrolment, QLatin1StringView("closed"), closedCells(closed, reason), closed);
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
    return write(*now, model::Action::CloseEnrolment, QLatin1StringView("closed"), closedCells({}, std::nullopt), {});
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
    return write(*now, model::Action::StrikeOut, QLatin1StringView("struck"), {model::textCell(reason.trimmed())}, {});
}

Result<void> EnrolmentStore::write(const model::Enrolment &enrolment, model::Action action, QLatin1StringView atom,
                                   model::Cells cells, QDate happened)
{
    const Result<Change> saved =
        m_store.commit(action, CompartmentChange::inCaseFile(
                                   enrolment.person, {writeEnrolment(enrolment.id, atom, std::move(cells))}, happened));
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

} // namespace db
