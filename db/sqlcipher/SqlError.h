// SqlError turns the engine's exceptions into our errors: they stop at the edge of db.
#pragma once

#include "model/core/Result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <exception>
#include <type_traits>

namespace db
{

/// DiskFull, FolderReadOnly, StoreDamaged, StoreOpenElsewhere or CannotWrite, by the engine's code; `where` names what
/// was being done. The engine's own words go into the detail: they name tables, never values.
[[nodiscard]] model::Error errorFrom(const SQLite::Exception &exception, const QString &where);

/// An error on its way from a function that cannot return one to the nearest guarded().
struct ErrorThrown : std::exception
{
    explicit ErrorThrown(model::Error thrown)
        : error(std::move(thrown))
    {
    }
    model::Error error;
};

/// Runs `work`, which returns a Result, and turns an exception of the engine into its error.
template <class Work>
[[nodiscard]] auto guarded(const QString &where, Work &&work) -> std::invoke_result_t<Work>
{
    try {
        return work();
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(errorFrom(exception, where));
    } catch (const ErrorThrown &thrown) {
        return std::unexpected(thrown.error);
    } catch (const std::bad_alloc &) {
        return model::fail(model::ErrorCode::Internal, where, QStringLiteral("out of memory"));
    }
}

} // namespace db
