#include "model/sync/schemas/SchemaWords.h"
#include "model/sync/schemas/Schemas.h"

namespace model
{

using namespace schema;

namespace
{

constexpr Column programmeColumns[] = {
    {Text("name"), Words},
    {Text("lapse_days"), Number},
    {Text("custody_pauses"), Number},
    {Text("counted_channels"), Words},
    {Text("months_offered"), Number},
    {Text("started"), Number},
    {Text("ended"), Number},
};
constexpr Atom programmeAtoms[] = {
    {Text("name"), 0, 1, Single, {}},           {Text("lapse_days"), 1, 1, Single, {}},
    {Text("custody_pauses"), 2, 1, Single, {}}, {Text("counted_channels"), 3, 1, Single, {}},
    {Text("months_offered"), 4, 1, Single, {}}, {Text("term"), 5, 2, Single, {}},
};

constexpr Column listEntryColumns[] = {
    {Text("list"), Words},      {Text("code"), Words},   {Text("programme"), Foreign}, {Text("words"), Words},
    {Text("position"), Number}, {Text("detail"), Words}, {Text("retired"), Number},
};
constexpr Atom listEntryAtoms[] = {
    {Text("entry"), 0, 3, Once, {}},    {Text("words"), 3, 1, Single, {}},   {Text("position"), 4, 1, Single, {}},
    {Text("detail"), 5, 1, Single, {}}, {Text("retired"), 6, 1, Single, {}},
};

constexpr Column serviceColumns[] = {
    {Text("name"), Words},  {Text("provider"), Words}, {Text("offers"), Words},   {Text("area"), Words},
    {Text("phone"), Words}, {Text("email"), Words},    {Text("address"), Words},  {Text("postcode"), Words},
    {Text("hours"), Words}, {Text("note"), Words},     {Text("retired"), Number},
};
constexpr Atom serviceAtoms[] = {
    {Text("name"), 0, 2, Single, {}},  {Text("offers"), 2, 2, Single, {}},   {Text("phone"), 4, 1, Single, {}},
    {Text("email"), 5, 1, Single, {}}, {Text("address"), 6, 2, Single, {}},  {Text("hours"), 8, 1, Single, {}},
    {Text("note"), 9, 1, Single, {}},  {Text("retired"), 10, 1, Single, {}},
};

constexpr Column groupListColumns[] = {
    {Text("name"), Words},
    {Text("programme"), Foreign},
    {Text("retired"), Number},
};
constexpr Atom groupListAtoms[] = {
    {Text("name"), 0, 1, Single, {}},
    {Text("programme"), 1, 1, Single, {}},
    {Text("retired"), 2, 1, Single, {}},
};

constexpr Column groupSessionColumns[] = {
    {Text("list"), Foreign},    {Text("programme"), Foreign}, {Text("day"), Number},    {Text("time"), Number},
    {Text("minutes"), Number},  {Text("place"), Words},       {Text("subject"), Words}, {Text("total"), Number},
    {Text("recorded"), Number}, {Text("struck"), Words},
};
constexpr Atom groupSessionAtoms[] = {
    {Text("session"), 0, 9, Once, {}},
    {Text("struck"), 9, 1, Single, {}},
};

constexpr Column agreedDefinitionColumns[] = {
    {Text("programme"), Foreign},      {Text("number"), Number},
    {Text("lapse_days"), Number},      {Text("custody_pauses"), Number},
    {Text("counted_channels"), Words}, {Text("agreed"), Number},
    {Text("agreed_by"), Words},        {Text("note"), Words},
    {Text("recorded"), Number},
};
constexpr Atom agreedDefinitionAtoms[] = {
    {Text("definition"), 0, 9, Once, {}},
};

constexpr Column frozenFigureColumns[] = {
    {Text("figure"), Words},     {Text("definition"), Words},   {Text("version"), Number}, {Text("selection"), Words},
    {Text("as_of"), Number},     {Text("value"), Words},        {Text("lower"), Words},    {Text("upper"), Words},
    {Text("unit"), Words},       {Text("n"), Number},           {Text("counted"), Number}, {Text("people"), Number},
    {Text("whole"), Number},     {Text("whole_as_at"), Number}, {Text("note"), Words},     {Text("recorded"), Number},
    {Text("published"), Number}, {Text("struck"), Words},
};
constexpr Atom frozenFigureAtoms[] = {
    {Text("figure"), 0, 16, Once, {}},
    {Text("published"), 16, 1, Single, {}},
    {Text("struck"), 17, 1, Single, {}},
};

constexpr EntitySchema table[] = {
    {EntityKind::Programme, Text("programme"), Compartment::ProgrammeFile, true, programmeColumns, programmeAtoms},
    {EntityKind::ListEntry, Text("list_entry"), Compartment::ProgrammeFile, false, listEntryColumns, listEntryAtoms},
    {EntityKind::Service, Text("service"), Compartment::ProgrammeFile, false, serviceColumns, serviceAtoms},
    {EntityKind::GroupList, Text("group_list"), Compartment::ProgrammeFile, false, groupListColumns, groupListAtoms},
    {EntityKind::GroupSession, Text("group_session"), Compartment::ProgrammeFile, false, groupSessionColumns,
     groupSessionAtoms},
    {EntityKind::AgreedDefinition, Text("agreed_definition"), Compartment::ProgrammeFile, false,
     agreedDefinitionColumns, agreedDefinitionAtoms},
    {EntityKind::FrozenFigure, Text("frozen_figure"), Compartment::ProgrammeFile, false, frozenFigureColumns,
     frozenFigureAtoms},
};

} // namespace

std::span<const EntitySchema> programmeSchemas()
{
    return table;
}

} // namespace model
