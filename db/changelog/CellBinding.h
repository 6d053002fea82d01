// CellBinding carries cells into and out of the engine's statements.
#pragma once

#include "model/sync/EntitySchema.h"
#include "model/sync/Operation.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace db
{

void bindCell(SQLite::Statement &statement, int index, const model::Cell &cell);
void bindBytes(SQLite::Statement &statement, int index, const QByteArray &bytes);
void bindText(SQLite::Statement &statement, int index, const QString &text);

/// Blank binds NULL.
template <class AnyId>
void bindId(SQLite::Statement &statement, int index, const AnyId &id)
{
    bindBytes(statement, index, id.bytes());
}

[[nodiscard]] model::Cell cellOf(const SQLite::Column &column);
[[nodiscard]] QByteArray bytesOf(const SQLite::Column &column);
[[nodiscard]] QString textOf(const SQLite::Column &column);

template <class AnyId>
[[nodiscard]] AnyId idOf(const SQLite::Column &column)
{
    return AnyId::fromBytes(bytesOf(column)).value_or(AnyId());
}

/// Blank columns give an invalid date.
[[nodiscard]] QDate dayOf(const SQLite::Column &column);

} // namespace db
