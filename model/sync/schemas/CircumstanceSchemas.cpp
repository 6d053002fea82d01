#include "model/sync/schemas/SchemaWords.h"
#include "model/sync/schemas/Schemas.h"

namespace model
{

using namespace schema;

namespace
{

constexpr Column addressColumns[] = {
    {Text("accommodation"), Words}, {Text("address"), Words}, {Text("postcode"), Words},  {Text("from_day"), Number},
    {Text("to_day"), Number},       {Text("note"), Words},    {Text("recorded"), Number}, {Text("struck"), Words},
};
constexpr Atom addressAtoms[] = {
    {Text("accommodation"), 0, 1, Single, {}}, {Text("address"), 1, 2, Single, {}}, {Text("spell"), 3, 2, Single, {}},
    {Text("note"), 5, 1, Single, {}},          {Text("recorded"), 6, 1, Once, {}},  {Text("struck"), 7, 1, Single, {}},
};

constexpr Column consentColumns[] = {
    {Text("purpose"), Words},    {Text("partner"), Words}, {Text("answer"), Words},    {Text("given"), Number},
    {Text("manner"), Words},     {Text("note"), Words},    {Text("recorded"), Number}, {Text("until_day"), Number},
    {Text("withdrawn"), Number}, {Text("struck"), Words},
};
constexpr Atom consentAtoms[] = {
    {Text("consent"), 0, 7, Once, {}},
    {Text("until"), 7, 1, Single, {}},
    {Text("withdrawn"), 8, 1, Single, {}},
    {Text("struck"), 9, 1, Single, {}},
};

constexpr Column relationshipColumns[] = {
    {Text("other"), Foreign},    {Text("link"), Foreign}, {Text("name"), Words},   {Text("kind"), Words},
    {Text("household"), Number}, {Text("note"), Words},   {Text("ended"), Number}, {Text("struck"), Words},
};
constexpr Atom relationshipAtoms[] = {
    {Text("relationship"), 0, 2, Once, {}}, {Text("name"), 2, 1, Single, {}}, {Text("kind"), 3, 1, Single, {}},
    {Text("household"), 4, 1, Single, {}},  {Text("note"), 5, 1, Single, {}}, {Text("ended"), 6, 1, Single, {}},
    {Text("struck"), 7, 1, Single, {}},
};

constexpr Column documentColumns[] = {
    {Text("stored"), Words},     {Text("secret"), Words},    {Text("digest"), Words},    {Text("bytes"), Number},
    {Text("media_type"), Words}, {Text("file_name"), Words}, {Text("recorded"), Number}, {Text("title"), Words},
    {Text("day"), Number},       {Text("note"), Words},      {Text("struck"), Words},
};
constexpr Atom documentAtoms[] = {
    {Text("document"), 0, 7, Once, {}}, {Text("title"), 7, 1, Single, {}},   {Text("day"), 8, 1, Single, {}},
    {Text("note"), 9, 1, Single, {}},   {Text("struck"), 10, 1, Single, {}},
};

constexpr Column feedbackColumns[] = {
    {Text("day"), Number},        {Text("question"), Words},  {Text("words"), Words},  {Text("answer"), Words},
    {Text("gathered_by"), Words}, {Text("recorded"), Number}, {Text("struck"), Words},
};
constexpr Atom feedbackAtoms[] = {
    {Text("feedback"), 0, 6, Once, {}},
    {Text("struck"), 6, 1, Single, {}},
};

constexpr EntitySchema table[] = {
    {EntityKind::Address, Text("address"), Compartment::CaseFile, false, addressColumns, addressAtoms},
    {EntityKind::Consent, Text("consent"), Compartment::CaseFile, false, consentColumns, consentAtoms},
    {EntityKind::Relationship, Text("relationship"), Compartment::CaseFile, false, relationshipColumns,
     relationshipAtoms},
    {EntityKind::Document, Text("document"), Compartment::CaseFile, false, documentColumns, documentAtoms},
    {EntityKind::Feedback, Text("feedback"), Compartment::CaseFile, false, feedbackColumns, feedbackAtoms},
};

} // namespace

std::span<const EntitySchema> circumstanceSchemas()
{
    return table;
}

} // namespace model
