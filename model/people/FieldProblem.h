// FieldProblem names a field whose value cannot be kept, and why, by stable code.
#pragma once

#include "model/core/Result.h"

#include <QList>
#include <QString>

namespace model
{

struct FieldProblem
{
    QString field;
    QString code; ///< "date_out_of_range" and the like; never the value.

    friend bool operator==(const FieldProblem &, const FieldProblem &) = default;
};

/// InvalidValue for the first problem, `where` being the field and `detail` the code; success when there is none.
[[nodiscard]] inline Result<void> firstProblem(const QList<FieldProblem> &problems)
{
    if (problems.isEmpty()) {
        return {};
    }
    return fail(ErrorCode::InvalidValue, problems.first().field, problems.first().code);
}

} // namespace model
