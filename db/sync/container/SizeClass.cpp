#include "db/sync/container/SizeClass.h"

#include "db/sync/container/BundleFormat.h"

#include <algorithm>
#include <bit>

namespace db
{

qsizetype sizeClass(qsizetype bytes)
{
    const auto length = static_cast<quint64>(std::max(bytes, bundle::leastPlainBytes));
    const auto exponent = static_cast<int>(std::bit_width(length)) - 1;
    const auto digits = static_cast<int>(std::bit_width(static_cast<quint64>(exponent)));
    const quint64 rest = (quint64(1) << (exponent - digits)) - 1;
    return static_cast<qsizetype>((length + rest) & ~rest);
}

} // namespace db
