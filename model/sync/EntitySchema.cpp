#include "model/sync/EntitySchema.h"

#include "model/sync/schemas/Schemas.h"

#include <algorithm>

namespace model
{

namespace
{

std::vector<EntitySchema> allSchemas()
{
    std::vector<EntitySchema> all;
    for (const auto subject : {accessSchemas(), programmeSchemas(), personSchemas(), circumstanceSchemas(),
                               contactSchemas(), planSchemas(), syncSchemas()}) {
        all.insert(all.end(), subject.begin(), subject.end());
    }
    return all;
}

template <class Entry>
int positionOf(std::span<const Entry> entries, QLatin1StringView name)
{
    const auto found = std::ranges::find(entries, name, &Entry::name);
    return found == entries.end() ? -1 : static_cast<int>(found - entries.begin());
}

} // namespace

int EntitySchema::atom(QLatin1StringView name) const
{
    return positionOf(atoms, name);
}

int EntitySchema::column(QLatin1StringView name) const
{
    return positionOf(columns, name);
}

std::span<const EntitySchema> entitySchemas()
{
    static const std::vector<EntitySchema> all = allSchemas();
    return all;
}

const EntitySchema *findSchema(EntityKind kind)
{
    const std::span<const EntitySchema> all = entitySchemas();
    const auto found = std::ranges::find(all, kind, &EntitySchema::kind);
    return found == all.end() ? nullptr : &*found;
}

const EntitySchema &schemaOf(EntityKind kind)
{
    const EntitySchema *schema = findSchema(kind);
    Q_ASSERT(schema);
    return *schema;
}

} // namespace model
