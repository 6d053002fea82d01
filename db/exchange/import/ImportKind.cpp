#include "db/exchange/import/ImportKind.h"

namespace db
{

namespace
{

using Text = QLatin1StringView;

constexpr ImportField people[] = {
    {Text("source_id"), FieldType::SourceId},
    {Text("reference"), FieldType::Text, Text("reference")},
    {Text("given_name"), FieldType::Text, Text("given_name")},
    {Text("family_name"), FieldType::Text, Text("family_name")},
    {Text("known_as"), FieldType::Text, Text("known_as")},
    {Text("born"), FieldType::Born, Text("born")},
    {Text("gender"), FieldType::WithScheme, Text("gender")},
    {Text("ethnicity"), FieldType::WithScheme, Text("ethnicity")},
    {Text("language"), FieldType::Text, Text("language")},
    {Text("nhs_number"), FieldType::Identifier},
    {Text("prison_number"), FieldType::Identifier},
    {Text("pnc"), FieldType::Identifier},
    {Text("crn"), FieldType::Identifier},
    {Text("ni_number"), FieldType::Identifier},
    {Text("upn"), FieldType::Identifier},
    {Text("phone"), FieldType::Text, Text("phone")},
    {Text("email"), FieldType::Text, Text("email")},
    {Text("address"), FieldType::Text, Text("address")},
    {Text("postcode"), FieldType::Text, Text("postcode")},
    {Text("alert"), FieldType::Alert},
};

constexpr ImportField enrolments[] = {
    {Text("source_id"), FieldType::SourceId},
    {Text("person"), FieldType::Person},
    {Text("programme"), FieldType::Programme, Text("programme")},
    {Text("referred"), FieldType::Occurred, Text("referred")},
    {Text("source"), FieldType::Text, Text("source")},
    {Text("started"), FieldType::Occurred, Text("started")},
    {Text("closed"), FieldType::Occurred, Text("closed")},
    {Text("reason"), FieldType::Reason, Text("reason")},
    {Text("worker"), FieldType::Text, Text("key_worker")},
    {Text("recorded"), FieldType::AnyDay, Text("recorded")},
};

constexpr ImportField contacts[] = {
    {Text("source_id"), FieldType::SourceId},
    {Text("person"), FieldType::Person},
    {Text("when"), FieldType::When, Text("day")},
    {Text("minutes"), FieldType::Minutes, Text("minutes")},
    {Text("channel"), FieldType::Channel, Text("channel")},
    {Text("outcome"), FieldType::Outcome, Text("outcome")},
    {Text("place"), FieldType::Text, Text("place")},
    {Text("programme"), FieldType::Programme},
    {Text("worker"), FieldType::Text, Text("worker")},
    {Text("note"), FieldType::Text, Text("note")},
    {Text("needs"), FieldType::Needs, Text("needs")},
    {Text("next"), FieldType::AnyDay, Text("next")},
    {Text("recorded"), FieldType::AnyDay, Text("recorded")},
};

constexpr ImportField events[] = {
    {Text("source_id"), FieldType::SourceId},
    {Text("person"), FieldType::Person},
    {Text("kind"), FieldType::Kind, Text("kind")},
    {Text("from"), FieldType::Occurred, Text("from_day")},
    {Text("to"), FieldType::AnyDay, Text("to_day")},
    {Text("source"), FieldType::Text, Text("source")},
    {Text("certainty"), FieldType::Text, Text("certainty")},
    {Text("detail"), FieldType::Text, Text("detail")},
    {Text("recorded"), FieldType::AnyDay, Text("recorded")},
};

} // namespace

std::span<const model::Named<ImportKind>> importKinds()
{
    static constexpr model::Named<ImportKind> table[] = {
        {ImportKind::People, Text("people")},
        {ImportKind::Enrolments, Text("enrolments")},
        {ImportKind::Contacts, Text("contacts")},
        {ImportKind::Events, Text("events")},
    };
    return table;
}

std::span<const ImportField> importFields(ImportKind kind)
{
    switch (kind) {
    case ImportKind::People:
        return people;
    case ImportKind::Enrolments:
        return enrolments;
    case ImportKind::Contacts:
        return contacts;
    case ImportKind::Events:
        return events;
    }
    return {};
}

const model::EntitySchema &schemaOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::People:
        return model::schemaOf(model::EntityKind::Person);
    case ImportKind::Enrolments:
        return model::schemaOf(model::EntityKind::Enrolment);
    case ImportKind::Contacts:
        return model::schemaOf(model::EntityKind::Contact);
    case ImportKind::Events:
        break;
    }
    return model::schemaOf(model::EntityKind::Event);
}

} // namespace db
