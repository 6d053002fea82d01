#include "db/programmes/EnrolmentStore.h"

#include "db/changelog/CellBinding.h"
#include "db/programmes/EnrolmentCells.h"
#include "db/sqlcipher/SqlError.h"
#include "model/calendar/OccurredRange.h"

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
    const QDate today = m_store.environment().clock.today();
    if (!model::OccurredRange::allows(enrolment.started, today)) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("started"), model::OccurredRange::refusalCode);
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
    const Result<Change> saved =
        m_store.commit(model::Action::WriteCases,
                       CompartmentChange::inCaseFile(enrolment.person, {makeEnrolment(enrolment)}, enrolment.started));
    return saved ? Result<model::EnrolmentId>(enrolment.id) : std::unexpected(saved.error());
}

Result<void> EnrolmentStore::close(const model::Enrolment &enrolment, QDate closed, model::CloseReason reason)
{
    const QDate today = m_store.environment().clock.today();
    if (!model::OccurredRange::allows(closed, today) || (enrolment.started.isValid() && closed < enrolment.started)) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("closed"), model::OccurredRange::refusalCode);
    }
    const Result<Change> saved = m_store.commit(
        model::Action::CloseEnrolment,
        CompartmentChange::inCaseFile(
            enrolment.person, {writeEnrolment(enrolment.id, QLatin1StringView("closed"), closedCells(closed, reason))},
            closed));
    return saved ? Result<void>() : std::unexpected(saved.error());
}

} // namespace db
