// EntityKind is a kind of thing that records speak of; its number is written into records and never changes.
#pragma once

namespace model
{

enum class EntityKind {
    Programme = 1,
    User = 2,
    Import = 3,
    ListEntry = 4,
    Service = 5,
    GroupList = 6,
    GroupSession = 7,
    Person = 10,
    Identifier = 11,
    Alert = 12,
    Enrolment = 13,
    Contact = 14,
    Event = 15,
    ContactMethod = 16,
    Address = 17,
    Consent = 18,
    Relationship = 19,
    Document = 20,
    Feedback = 21,
    Eligibility = 22,
    Cover = 23,
    Referral = 24,
    GroupMember = 25,
    Goal = 26,
    PlanAction = 27,
    Task = 28,
    Supervision = 29,
    AgreedDefinition = 40,
    FrozenFigure = 41,
    DeviceCertificate = 60,
    DeviceRevocation = 61,
    CaseGrant = 62,
};

} // namespace model
