#include "model/sync/schemas/SchemaWords.h"
#include "model/sync/schemas/Schemas.h"

namespace model
{

using namespace schema;

namespace
{

constexpr Column personColumns[] = {
    {Text("reference"), Words},     {Text("given_name"), Words},  {Text("family_name"), Words},
    {Text("known_as"), Words},      {Text("born"), Number},       {Text("gender"), Words},
    {Text("gender_scheme"), Words}, {Text("ethnicity"), Words},   {Text("ethnicity_scheme"), Words},
    {Text("language"), Words},      {Text("phone"), Words},       {Text("email"), Words},
    {Text("address"), Words},       {Text("postcode"), Words},    {Text("do_not_contact"), Words},
    {Text("leave_message"), Words}, {Text("risk"), Words},        {Text("struck"), Words},
    {Text("access_needs"), Words},  {Text("interpreter"), Words}, {Text("pronouns"), Words},
    {Text("reach_note"), Words},
};
constexpr Atom personAtoms[] = {
    {Text("reference"), 0, 1, Single, {}},
    {Text("name"), 1, 2, Single, {}},
    {Text("known_as"), 3, 1, Single, {}},
    {Text("born"), 4, 1, Single, {}},
    {Text("gender"), 5, 2, Single, {}},
    {Text("ethnicity"), 7, 2, Single, {}},
    {Text("language"), 9, 1, Single, {}},
    {Text("phone"), 10, 1, Single, {}},
    {Text("email"), 11, 1, Single, {}},
    {Text("address"), 12, 2, Single, {}},
    {Text("do_not_contact"), 14, 1, Caution, doNotContactOrder},
    {Text("leave_message"), 15, 1, Caution, leaveMessageOrder},
    {Text("risk"), 16, 1, Caution, riskOrder},
    {Text("struck"), 17, 1, Single, {}},
    {Text("access_needs"), 18, 1, Single, {}},
    {Text("interpreter"), 19, 1, Single, {}},
    {Text("pronouns"), 20, 1, Single, {}},
    {Text("reach_note"), 21, 1, Single, {}},
};

constexpr Column identifierColumns[] = {
    {Text("kind"), Words}, {Text("value"), Words}, {Text("plain"), Words}, {Text("struck"), Words}};
constexpr Atom identifierAtoms[] = {
    {Text("kind"), 0, 1, Once, {}},
    {Text("value"), 1, 2, Single, {}},
    {Text("struck"), 3, 1, Single, {}},
};

constexpr Column alertColumns[] = {
    {Text("text"), Words},    {Text("struck"), Words},  {Text("kind"), Words},
    {Text("raised"), Number}, {Text("review"), Number},
};
constexpr Atom alertAtoms[] = {
    {Text("text"), 0, 1, Once, {}},
    {Text("struck"), 1, 1, Single, {}},
    {Text("kind"), 2, 2, Once, {}},
    {Text("review"), 4, 1, Single, {}},
};

constexpr Column contactMethodColumns[] = {
    {Text("kind"), Words},       {Text("value"), Words},         {Text("note"), Words},
    {Text("preferred"), Number}, {Text("leave_message"), Words}, {Text("struck"), Words},
};
constexpr Atom contactMethodAtoms[] = {
    {Text("method"), 0, 2, Single, {}},    {Text("note"), 2, 1, Single, {}},
    {Text("preferred"), 3, 1, Single, {}}, {Text("leave_message"), 4, 1, Caution, leaveMessageOrder},
    {Text("struck"), 5, 1, Single, {}},
};

constexpr EntitySchema table[] = {
    {EntityKind::Person, Text("person"), Compartment::CaseFile, true, personColumns, personAtoms},
    {EntityKind::Identifier, Text("identifier"), Compartment::CaseFile, false, identifierColumns, identifierAtoms},
    {EntityKind::Alert, Text("alert"), Compartment::CaseFile, false, alertColumns, alertAtoms},
    {EntityKind::ContactMethod, Text("contact_method"), Compartment::CaseFile, false, contactMethodColumns,
     contactMethodAtoms},
};

} // namespace

std::span<const EntitySchema> personSchemas()
{
    return table;
}

} // namespace model
