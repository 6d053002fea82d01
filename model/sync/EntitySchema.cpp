#include "model/sync/EntitySchema.h"

#include <algorithm>

namespace model
{

namespace
{

using Text = QLatin1StringView;
constexpr auto Number = ColumnType::Number;
constexpr auto Words = ColumnType::Text;
constexpr auto Single = MergeRule::SingleValue;
constexpr auto Once = MergeRule::AddOnce;

// Cautions, most cautious first (store-and-sync §2).
constexpr Text doNotContactOrder[] = {Text("yes"), Text("no")};
constexpr Text leaveMessageOrder[] = {Text("no"), Text("don't know"), Text("yes")};
constexpr Text riskOrder[] = {Text("high"), Text("medium"), Text("low"), Text("none")};

constexpr Column programmeColumns[] = {
    {Text("name"), Words},
    {Text("lapse_days"), Number},
    {Text("custody_pauses"), Number},
    {Text("counted_channels"), Words},
    {Text("months_offered"), Number},
};
constexpr Atom programmeAtoms[] = {
    {Text("name"), 0, 1, Single, {}},           {Text("lapse_days"), 1, 1, Single, {}},
    {Text("custody_pauses"), 2, 1, Single, {}}, {Text("counted_channels"), 3, 1, Single, {}},
    {Text("months_offered"), 4, 1, Single, {}},
};

constexpr Column userColumns[] = {{Text("name"), Words}, {Text("role"), Words}, {Text("removed"), Number}};
constexpr Atom userAtoms[] = {
    {Text("name"), 0, 1, Single, {}},
    {Text("role"), 1, 1, Single, {}},
    {Text("removed"), 2, 1, Single, {}},
};

constexpr Column importColumns[] = {
    {Text("what"), Words},
    {Text("save"), ColumnType::ForeignId},
    {Text("rows_read"), Number},
    {Text("undone"), Number},
};
constexpr Atom importAtoms[] = {
    {Text("what"), 0, 1, Once, {}},
    {Text("save"), 1, 1, Once, {}},
    {Text("rows_read"), 2, 1, Once, {}},
    {Text("undone"), 3, 1, Single, {}},
};

constexpr Column personColumns[] = {
    {Text("reference"), Words},     {Text("given_name"), Words}, {Text("family_name"), Words},
    {Text("known_as"), Words},      {Text("born"), Number},      {Text("gender"), Words},
    {Text("gender_scheme"), Words}, {Text("ethnicity"), Words},  {Text("ethnicity_scheme"), Words},
    {Text("language"), Words},      {Text("phone"), Words},      {Text("email"), Words},
    {Text("address"), Words},       {Text("postcode"), Words},   {Text("do_not_contact"), Words},
    {Text("leave_message"), Words}, {Text("risk"), Words},       {Text("struck"), Words},
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
    {Text("do_not_contact"), 14, 1, MergeRule::Caution, doNotContactOrder},
    {Text("leave_message"), 15, 1, MergeRule::Caution, leaveMessageOrder},
    {Text("risk"), 16, 1, MergeRule::Caution, riskOrder},
    {Text("struck"), 17, 1, Single, {}},
};

constexpr Column identifierColumns[] = {
    {Text("kind"), Words}, {Text("value"), Words}, {Text("plain"), Words}, {Text("struck"), Words}};
constexpr Atom identifierAtoms[] = {
    {Text("kind"), 0, 1, Once, {}},
    {Text("value"), 1, 2, Single, {}},
    {Text("struck"), 3, 1, Single, {}},
};

constexpr Column alertColumns[] = {{Text("text"), Words}, {Text("struck"), Words}};
constexpr Atom alertAtoms[] = {{Text("text"), 0, 1, Once, {}}, {Text("struck"), 1, 1, Single, {}}};

constexpr Column enrolmentColumns[] = {
    {Text("programme"), ColumnType::Entity},
    {Text("referred"), Number},
    {Text("source"), Words},
    {Text("started"), Number},
    {Text("key_worker"), Words},
    {Text("closed"), Number},
    {Text("reason"), Number},
    {Text("recorded"), Number},
    {Text("struck"), Words},
};
constexpr Atom enrolmentAtoms[] = {
    {Text("programme"), 0, 1, Single, {}}, {Text("referred"), 1, 1, Single, {}},   {Text("source"), 2, 1, Single, {}},
    {Text("started"), 3, 1, Single, {}},   {Text("key_worker"), 4, 1, Single, {}}, {Text("closed"), 5, 2, Single, {}},
    {Text("recorded"), 7, 1, Once, {}},    {Text("struck"), 8, 1, Single, {}},
};

constexpr Column contactColumns[] = {
    {Text("enrolment"), ColumnType::Entity},
    {Text("day"), Number},
    {Text("time"), Number},
    {Text("minutes"), Number},
    {Text("channel"), Number},
    {Text("outcome"), Number},
    {Text("place"), Words},
    {Text("worker"), Words},
    {Text("needs"), Words},
    {Text("note"), Words},
    {Text("next"), Number},
    {Text("recorded"), Number},
    {Text("amends"), ColumnType::ForeignId},
    {Text("struck"), Words},
};
constexpr Atom contactAtoms[] = {
    {Text("contact"), 0, 13, Once, {}},
    {Text("struck"), 13, 1, Single, {}},
};

constexpr Column eventColumns[] = {
    {Text("kind"), Words},    {Text("from_day"), Number},
    {Text("source"), Words},  {Text("certainty"), Words},
    {Text("detail"), Words},  {Text("recorded"), Number},
    {Text("to_day"), Number}, {Text("amends"), ColumnType::ForeignId},
    {Text("struck"), Words},
};
constexpr Atom eventAtoms[] = {
    {Text("event"), 0, 6, Once, {}},
    {Text("to_day"), 6, 1, Single, {}},
    {Text("amends"), 7, 1, Once, {}},
    {Text("struck"), 8, 1, Single, {}},
};

constexpr EntitySchema table[] = {
    {EntityKind::Programme, Text("programme"), Compartment::ProgrammeFile, true, programmeColumns, programmeAtoms},
    {EntityKind::User, Text("user"), Compartment::AdminFile, false, userColumns, userAtoms},
    {EntityKind::Import, Text("import"), Compartment::ProgrammeFile, false, importColumns, importAtoms},
    {EntityKind::Person, Text("person"), Compartment::CaseFile, true, personColumns, personAtoms},
    {EntityKind::Identifier, Text("identifier"), Compartment::CaseFile, false, identifierColumns, identifierAtoms},
    {EntityKind::Alert, Text("alert"), Compartment::CaseFile, false, alertColumns, alertAtoms},
    {EntityKind::Enrolment, Text("enrolment"), Compartment::CaseFile, true, enrolmentColumns, enrolmentAtoms},
    {EntityKind::Contact, Text("contact"), Compartment::CaseFile, false, contactColumns, contactAtoms},
    {EntityKind::Event, Text("event"), Compartment::CaseFile, false, eventColumns, eventAtoms},
};

template <class Entry>
int positionOf(std::span<const Entry> entries, QLatin1StringView name)
{
    const auto found = std::ranges::find(entries, name, &Entry::name);
    return found == entries.end() ? -1 : static_cast<int>(found - entries.begin());
}

} // namespace

int EntitySchema::atom(QLatin1StringView name) const
{
    return positionOf(atoms, name);
}

int EntitySchema::column(QLatin1StringView name) const
{
    return positionOf(columns, name);
}

std::span<const EntitySchema> entitySchemas()
{
    return table;
}

const EntitySchema *findSchema(EntityKind kind)
{
    const auto found = std::ranges::find(table, kind, &EntitySchema::kind);
    return found == std::end(table) ? nullptr : &*found;
}

const EntitySchema &schemaOf(EntityKind kind)
{
    const EntitySchema *schema = findSchema(kind);
    Q_ASSERT(schema);
    return *schema;
}

} // namespace model
