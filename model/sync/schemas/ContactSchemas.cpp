#include "model/sync/schemas/SchemaWords.h"
#include "model/sync/schemas/Schemas.h"

namespace model
{

using namespace schema;

namespace
{

constexpr Column enrolmentColumns[] = {
    {Text("programme"), Thing},  {Text("referred"), Number},  {Text("source"), Words},
    {Text("started"), Number},   {Text("key_worker"), Words}, {Text("closed"), Number},
    {Text("reason"), Number},    {Text("recorded"), Number},  {Text("struck"), Words},
    {Text("own_reason"), Words}, {Text("moved_to"), Words},   {Text("eligibility_note"), Words},
};
constexpr Atom enrolmentAtoms[] = {
    {Text("programme"), 0, 1, Single, {}},  {Text("referred"), 1, 1, Single, {}},
    {Text("source"), 2, 1, Single, {}},     {Text("started"), 3, 1, Single, {}},
    {Text("key_worker"), 4, 1, Single, {}}, {Text("closed"), 5, 2, Single, {}},
    {Text("recorded"), 7, 1, Once, {}},     {Text("struck"), 8, 1, Single, {}},
    {Text("ending"), 9, 2, Single, {}},     {Text("eligibility_note"), 11, 1, Single, {}},
};

constexpr Column contactColumns[] = {
    {Text("enrolment"), Thing}, {Text("day"), Number},     {Text("time"), Number},     {Text("minutes"), Number},
    {Text("channel"), Number},  {Text("outcome"), Number}, {Text("place"), Words},     {Text("worker"), Words},
    {Text("needs"), Words},     {Text("note"), Words},     {Text("next"), Number},     {Text("recorded"), Number},
    {Text("amends"), Foreign},  {Text("struck"), Words},   {Text("session"), Foreign},
};
constexpr Atom contactAtoms[] = {
    {Text("contact"), 0, 13, Once, {}},
    {Text("struck"), 13, 1, Single, {}},
    {Text("session"), 14, 1, Once, {}},
};

constexpr Column eventColumns[] = {
    {Text("kind"), Words},   {Text("from_day"), Number}, {Text("source"), Words},  {Text("certainty"), Words},
    {Text("detail"), Words}, {Text("recorded"), Number}, {Text("to_day"), Number}, {Text("amends"), Foreign},
    {Text("struck"), Words}, {Text("category"), Words},
};
constexpr Atom eventAtoms[] = {
    {Text("event"), 0, 6, Once, {}},    {Text("to_day"), 6, 1, Single, {}}, {Text("amends"), 7, 1, Once, {}},
    {Text("struck"), 8, 1, Single, {}}, {Text("category"), 9, 1, Once, {}},
};

constexpr Column eligibilityColumns[] = {
    {Text("enrolment"), Thing}, {Text("question"), Words}, {Text("answer"), Words},
    {Text("day"), Number},      {Text("struck"), Words},
};
constexpr Atom eligibilityAtoms[] = {
    {Text("question"), 0, 2, Once, {}},
    {Text("answer"), 2, 2, Single, {}},
    {Text("struck"), 4, 1, Single, {}},
};

constexpr Column coverColumns[] = {
    {Text("enrolment"), Thing}, {Text("worker"), Words},     {Text("from_day"), Number},
    {Text("reason"), Words},    {Text("until_day"), Number}, {Text("struck"), Words},
};
constexpr Atom coverAtoms[] = {
    {Text("cover"), 0, 4, Once, {}},
    {Text("until"), 4, 1, Single, {}},
    {Text("struck"), 5, 1, Single, {}},
};

constexpr Column referralColumns[] = {
    {Text("direction"), Words}, {Text("service"), Foreign},  {Text("service_name"), Words}, {Text("day"), Number},
    {Text("reason"), Words},    {Text("need"), Words},       {Text("worker"), Words},       {Text("recorded"), Number},
    {Text("answer"), Words},    {Text("answered"), Number},  {Text("answer_note"), Words},  {Text("started"), Number},
    {Text("ended"), Number},    {Text("end_reason"), Words}, {Text("struck"), Words},
};
constexpr Atom referralAtoms[] = {
    {Text("referral"), 0, 8, Once, {}}, {Text("answer"), 8, 3, Single, {}},  {Text("started"), 11, 1, Single, {}},
    {Text("ended"), 12, 2, Single, {}}, {Text("struck"), 14, 1, Single, {}},
};

constexpr Column groupMemberColumns[] = {
    {Text("list"), Foreign},
    {Text("struck"), Words},
};
constexpr Atom groupMemberAtoms[] = {
    {Text("list"), 0, 1, Once, {}},
    {Text("struck"), 1, 1, Single, {}},
};

constexpr EntitySchema table[] = {
    {EntityKind::Enrolment, Text("enrolment"), Compartment::CaseFile, true, enrolmentColumns, enrolmentAtoms},
    {EntityKind::Contact, Text("contact"), Compartment::CaseFile, false, contactColumns, contactAtoms},
    {EntityKind::Event, Text("event"), Compartment::CaseFile, false, eventColumns, eventAtoms},
    {EntityKind::Eligibility, Text("eligibility"), Compartment::CaseFile, false, eligibilityColumns, eligibilityAtoms},
    {EntityKind::Cover, Text("cover"), Compartment::CaseFile, false, coverColumns, coverAtoms},
    {EntityKind::Referral, Text("referral"), Compartment::CaseFile, false, referralColumns, referralAtoms},
    {EntityKind::GroupMember, Text("group_member"), Compartment::CaseFile, false, groupMemberColumns, groupMemberAtoms},
};

} // namespace

std::span<const EntitySchema> contactSchemas()
{
    return table;
}

} // namespace model
