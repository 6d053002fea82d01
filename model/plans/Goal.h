// Goal is something a person wants, in their own words.
#pragma once

#include "model/core/Named.h"
#include "model/people/PersonId.h"

#include <QDate>
#include <QString>

namespace model
{

using GoalId = Id<struct GoalTag>;

enum class GoalState { Open, Met, PartlyMet, SetAside };

struct Goal
{
    GoalId id;
    PersonId person;
    QString words; ///< As the person said it.
    QString area;  ///< The need it is about, by its name; blank when about none.
    QDate agreed;
    QDate target; ///< Invalid when none was agreed.
    GoalState state = GoalState::Open;
    QDate stateDay; ///< Since when it is so; invalid for a goal that was never anything but open.
    QString stateNote;
};

/// Every state by the name it has in the store and on the command line.
[[nodiscard]] std::span<const Named<GoalState>> goalStates();

} // namespace model
