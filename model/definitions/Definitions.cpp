#include "model/definitions/Definitions.h"

#include <QResource>

// Outside every namespace, as Qt asks for resources in a static library.
static void registerDefinitions()
{
    Q_INIT_RESOURCE(definitions);
}

namespace model
{

Result<Definition> Definitions::find(const QString &id, const QLocale &locale)
{
    registerDefinitions();
    const QResource resource(QStringLiteral(":/definitions/%1.json").arg(id));
    if (!resource.isValid()) {
        return fail(ErrorCode::NotFound, id);
    }
    return Definition::fromJson(resource.uncompressedData(), locale.name().section(u'_', 0, 0));
}

} // namespace model
