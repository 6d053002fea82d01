// ImportKind is what the rows of a file are, and which fields of it a file can give.
#pragma once

#include "model/core/Named.h"
#include "model/sync/EntitySchema.h"

namespace db
{

enum class ImportKind { People, Enrolments, Contacts, Events };

/// Every kind with its name on the command line.
[[nodiscard]] std::span<const model::Named<ImportKind>> importKinds();

/// How a field's text becomes a value.
enum class FieldType {
    SourceId,
    Person,
    Text,
    Kind, ///< A word in lower case with underscores.
    Born,
    Occurred, ///< A day something happened on.
    AnyDay,   ///< A day that may lie ahead.
    When,     ///< A day, and the time if there is one.
    Minutes,
    Channel,
    Outcome,
    Programme,
    Reason,
    Needs,
    WithScheme, ///< Text, with the name of the column it came from beside it.
    Identifier,
    Alert,
};

struct ImportField
{
    QLatin1StringView name;
    FieldType type;
    QLatin1StringView column = {}; ///< The column of the thing that takes it, where there is one.
};

/// The fields that rows of this kind can have, in the order of the documents.
[[nodiscard]] std::span<const ImportField> importFields(ImportKind kind);

/// The kind of thing that one row makes.
[[nodiscard]] const model::EntitySchema &schemaOf(ImportKind kind);

} // namespace db
