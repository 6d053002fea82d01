#include "model/sync/schemas/SchemaWords.h"
#include "model/sync/schemas/Schemas.h"

namespace model
{

using namespace schema;

namespace
{

// Signed papers: the whole of one is kept as it was signed, in hexadecimal digits, and its id comes from it.
constexpr Column paperColumns[] = {{Text("device"), Foreign}, {Text("paper"), Words}};
constexpr Atom paperAtoms[] = {{Text("paper"), 0, 2, Once, {}}};

// Withdrawn while somebody else grants: withdrawn (store-and-sync §3).
constexpr Text grantOrder[] = {Text("withdrawn"), Text("granted")};
constexpr Column caseGrantColumns[] = {{Text("device"), Foreign}, {Text("state"), Words}};
constexpr Atom caseGrantAtoms[] = {
    {Text("device"), 0, 1, Once, {}},
    {Text("state"), 1, 1, Caution, grantOrder},
};

constexpr EntitySchema table[] = {
    {EntityKind::DeviceCertificate, Text("device_certificate"), Compartment::AdminFile, false, paperColumns,
     paperAtoms},
    {EntityKind::DeviceRevocation, Text("device_revocation"), Compartment::AdminFile, false, paperColumns, paperAtoms},
    {EntityKind::CaseGrant, Text("case_grant"), Compartment::CaseFile, false, caseGrantColumns, caseGrantAtoms},
};

} // namespace

std::span<const EntitySchema> syncSchemas()
{
    return table;
}

} // namespace model
