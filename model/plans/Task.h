// Task is something that one of the team is to do or to answer about a person.
#pragma once

#include "model/core/Named.h"
#include "model/people/PersonId.h"
#include "model/sync/EntityId.h"

#include <QDate>

namespace model
{

using TaskId = Id<struct TaskTag>;

/// A question is one that a lead asks of the worker; a reminder is one that the worker asked for themselves.
enum class TaskKind { Task, Question, Reminder };

[[nodiscard]] std::span<const Named<TaskKind>> taskKinds();

struct Task
{
    TaskId id;
    PersonId person;
    TaskKind kind = TaskKind::Task;
    EntityId about; ///< The record that it is about; null: the person.
    QString words;
    QString askedBy; ///< The user who asked, by name.
    QString worker;  ///< Whose it is, by name; blank: whoever is the key worker.
    QDate due;       ///< Invalid when it has no day.
    QDate done;      ///< Invalid while it is not.
    QString answer;  ///< What came of it.

    [[nodiscard]] bool isDone() const { return done.isValid(); }
};

} // namespace model
