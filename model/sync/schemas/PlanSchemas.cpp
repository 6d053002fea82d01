#include "model/sync/schemas/SchemaWords.h"
#include "model/sync/schemas/Schemas.h"

namespace model
{

using namespace schema;

namespace
{

constexpr Column goalColumns[] = {
    {Text("words"), Words}, {Text("area"), Words},       {Text("agreed"), Number},    {Text("target"), Number},
    {Text("state"), Words}, {Text("state_day"), Number}, {Text("state_note"), Words}, {Text("struck"), Words},
};
constexpr Atom goalAtoms[] = {
    {Text("words"), 0, 1, Single, {}},  {Text("area"), 1, 1, Single, {}},  {Text("agreed"), 2, 1, Single, {}},
    {Text("target"), 3, 1, Single, {}}, {Text("state"), 4, 3, Single, {}}, {Text("struck"), 7, 1, Single, {}},
};

constexpr Column planActionColumns[] = {
    {Text("goal"), Foreign},    {Text("words"), Words},     {Text("who"), Words},
    {Text("due"), Number},      {Text("recorded"), Number}, {Text("done"), Number},
    {Text("done_note"), Words}, {Text("struck"), Words},    {Text("amends"), Foreign},
};
constexpr Atom planActionAtoms[] = {
    {Text("action"), 0, 5, Once, {}},
    {Text("done"), 5, 2, Single, {}},
    {Text("struck"), 7, 1, Single, {}},
    {Text("amends"), 8, 1, Once, {}},
};

constexpr Column taskColumns[] = {
    {Text("kind"), Words},      {Text("about"), Foreign}, {Text("words"), Words}, {Text("asked_by"), Words},
    {Text("recorded"), Number}, {Text("worker"), Words},  {Text("due"), Number},  {Text("done"), Number},
    {Text("answer"), Words},    {Text("struck"), Words},
};
constexpr Atom taskAtoms[] = {
    {Text("task"), 0, 5, Once, {}},   {Text("worker"), 5, 1, Single, {}}, {Text("due"), 6, 1, Single, {}},
    {Text("done"), 7, 2, Single, {}}, {Text("struck"), 9, 1, Single, {}},
};

constexpr Column supervisionColumns[] = {
    {Text("kind"), Words}, {Text("about"), Foreign}, {Text("worker"), Words},    {Text("lead"), Words},
    {Text("day"), Number}, {Text("note"), Words},    {Text("recorded"), Number}, {Text("struck"), Words},
};
constexpr Atom supervisionAtoms[] = {
    {Text("supervision"), 0, 7, Once, {}},
    {Text("struck"), 7, 1, Single, {}},
};

constexpr EntitySchema table[] = {
    {EntityKind::Goal, Text("goal"), Compartment::CaseFile, false, goalColumns, goalAtoms},
    {EntityKind::PlanAction, Text("plan_action"), Compartment::CaseFile, false, planActionColumns, planActionAtoms},
    {EntityKind::Task, Text("task"), Compartment::CaseFile, false, taskColumns, taskAtoms},
    {EntityKind::Supervision, Text("supervision"), Compartment::CaseFile, false, supervisionColumns, supervisionAtoms},
};

} // namespace

std::span<const EntitySchema> planSchemas()
{
    return table;
}

} // namespace model
