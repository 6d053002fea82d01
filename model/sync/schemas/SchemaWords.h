// SchemaWords are the short names in which the schema lists are written.
#pragma once

#include "model/sync/EntitySchema.h"

namespace model::schema
{

using Text = QLatin1StringView;
constexpr auto Number = ColumnType::Number;
constexpr auto Words = ColumnType::Text;
constexpr auto Thing = ColumnType::Entity;
constexpr auto Foreign = ColumnType::ForeignId;
constexpr auto Single = MergeRule::SingleValue;
constexpr auto Once = MergeRule::AddOnce;
constexpr auto Caution = MergeRule::Caution;

// Cautions, most cautious first (store-and-sync §2).
constexpr Text doNotContactOrder[] = {Text("yes"), Text("no")};
constexpr Text leaveMessageOrder[] = {Text("no"), Text("don't know"), Text("yes")};
constexpr Text riskOrder[] = {Text("high"), Text("medium"), Text("low"), Text("none")};

} // namespace model::schema
