// Result is what every operation that can fail returns: its value, or an Error in the type.
#pragma once

#include "model/core/Error.h"

#include <expected>

namespace model
{

template <class T>
using Result = std::expected<T, Error>;

/// Shortens `return std::unexpected(Error{...})` at the place where a failure is found.
[[nodiscard]] inline std::unexpected<Error> fail(ErrorCode code, const QString &where = {}, const QString &detail = {})
{
    return std::unexpected(Error{code, where, detail});
}

} // namespace model
