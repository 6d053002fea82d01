#include "db/exchange/export/ExportOptions.h"

namespace db
{

std::span<const model::Named<ExportKind>> exportKinds()
{
    static constexpr model::Named<ExportKind> table[] = {
        {ExportKind::People, QLatin1StringView("people")},
        {ExportKind::Contacts, QLatin1StringView("contacts")},
    };
    return table;
}

} // namespace db
