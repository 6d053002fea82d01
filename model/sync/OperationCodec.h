// OperationCodec writes a record's operations as compact CBOR and reads them back, trusting nothing it reads.
#pragma once

#include "model/core/Result.h"
#include "model/sync/Operation.h"

namespace model
{

/// `self` is the thing whose id is the compartment's own (a person in their case file): it is written as null.
/// The form: [1, [incarnation…], [[kind · 2 + write?, id | null, …]…]]; see db/changelog/README.md.
[[nodiscard]] QByteArray encodeOperations(const std::vector<Operation> &operations, const EntityId &self);

/// Errors: FileMalformed for anything that encodeOperations() would not write; StoreNewer for a form, kind, field or
/// column that this version does not know.
[[nodiscard]] Result<std::vector<Operation>> decodeOperations(const QByteArray &bytes, const EntityId &self);

/// The cells of one write, as the store keeps them beside each other while they stand.
[[nodiscard]] QByteArray encodeCells(const Cells &cells);
[[nodiscard]] Result<Cells> decodeCells(const QByteArray &bytes);

} // namespace model
