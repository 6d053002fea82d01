// EntityKind is a kind of thing that records speak of; its number is written into records and never changes.
#pragma once

namespace model
{

enum class EntityKind {
    Programme = 1,
    User = 2,
    Import = 3,
    Person = 10,
    Identifier = 11,
    Alert = 12,
    Enrolment = 13,
    Contact = 14,
    Event = 15,
};

} // namespace model
