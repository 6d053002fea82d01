// SurvivalTable reads times, events and groups out of any table for the survival report.
#pragma once

#include "model/core/Result.h"
#include "model/engagement/survival/SurvivalCalculator.h"

namespace db
{

/// Which columns of the table hold what; group and strata may be empty.
struct SurvivalColumns
{
    QString time;
    QString event;
    QString group;
    QString strata;
};

struct SurvivalTable
{
    model::SurvivalRows rows;
    QList<qint64> refusedLines; ///< Lines whose time is not a number ≥ 0, or whose event is neither 0 nor 1.

    /// Errors: those of opening the table, and UnknownField naming a column that it does not have.
    [[nodiscard]] static model::Result<SurvivalTable> read(const QString &path, const SurvivalColumns &columns);
};

} // namespace db
