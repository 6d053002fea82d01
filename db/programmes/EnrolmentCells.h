// EnrolmentCells carries an enrolment between its value and the columns that the change log declares for it.
#pragma once

#include "model/programmes/Enrolment.h"
#include "model/sync/Operation.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace db
{

/// The operation that makes the enrolment in its person's case file.
[[nodiscard]] model::Operation makeEnrolment(const model::Enrolment &enrolment, QDate recorded = {});

/// The operation that writes one field of it: the atom's name as in model::EntitySchema, and its cells.
[[nodiscard]] model::Operation writeEnrolment(const model::EnrolmentId &id, QLatin1StringView atom, model::Cells cells);

/// The cells of the atom "closed".
[[nodiscard]] model::Cells closedCells(QDate closed, std::optional<model::CloseReason> reason);

/// The columns that enrolmentOf() reads, in its order, for `FROM enrolment JOIN entity AS own_id ON own_id.row =
/// enrolment.row JOIN entity AS person_id ON person_id.row = enrolment.file LEFT JOIN entity AS programme_id ON
/// programme_id.row = enrolment.programme`.
[[nodiscard]] const char *enrolmentColumns();

/// The enrolment in the statement's row.
[[nodiscard]] model::Enrolment enrolmentOf(SQLite::Statement &row);

} // namespace db
