#include "tests/support/TestRegistry.h"

#include <QHash>

namespace support
{

namespace
{

QHash<QString, TestRegistry::Maker> &makers()
{
    static QHash<QString, TestRegistry::Maker> all;
    return all;
}

} // namespace

bool TestRegistry::add(const QString &name, Maker maker)
{
    makers().insert(name, std::move(maker));
    return true;
}

std::unique_ptr<QObject> TestRegistry::make(const QString &name)
{
    const Maker maker = makers().value(name);
    return maker ? maker() : nullptr;
}

} // namespace support
