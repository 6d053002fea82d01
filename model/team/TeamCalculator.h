// TeamCalculator reckons how the work stands with each worker's people.
#pragma once

#include "model/team/TeamFigures.h"
#include "model/team/TeamRows.h"

namespace model
{

class TeamCalculator
{
public:
    static constexpr int usualDays = 30;
    /// The tries below which no share is shown.
    static constexpr qint64 minimum = 10;

    /// `rows.contacts` are those from `from` to `asOf`. Definition "team.caseloads".
    [[nodiscard]] static TeamFigures calculate(const TeamRows &rows, QDate asOf, QDate from, const Scope &scope);
};

} // namespace model
