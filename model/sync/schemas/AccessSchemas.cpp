#include "model/sync/schemas/SchemaWords.h"
#include "model/sync/schemas/Schemas.h"

namespace model
{

using namespace schema;

namespace
{

constexpr Column userColumns[] = {{Text("name"), Words}, {Text("role"), Words}, {Text("removed"), Number}};
constexpr Atom userAtoms[] = {
    {Text("name"), 0, 1, Single, {}},
    {Text("role"), 1, 1, Single, {}},
    {Text("removed"), 2, 1, Single, {}},
};

constexpr Column importColumns[] = {
    {Text("what"), Words},
    {Text("save"), Foreign},
    {Text("rows_read"), Number},
    {Text("undone"), Number},
};
constexpr Atom importAtoms[] = {
    {Text("what"), 0, 1, Once, {}},
    {Text("save"), 1, 1, Once, {}},
    {Text("rows_read"), 2, 1, Once, {}},
    {Text("undone"), 3, 1, Single, {}},
};

constexpr EntitySchema table[] = {
    {EntityKind::User, Text("user"), Compartment::AdminFile, false, userColumns, userAtoms},
    {EntityKind::Import, Text("import"), Compartment::ProgrammeFile, false, importColumns, importAtoms},
};

} // namespace

std::span<const EntitySchema> accessSchemas()
{
    return table;
}

} // namespace model
