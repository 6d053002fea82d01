// RecordHash computes the hashes that chain records: BLAKE2b-256 over the header, with a salted hash of the payload
// inside, so that a payload can be erased and the chain still checks.
#pragma once

#include "model/sync/Record.h"

namespace db
{

/// BLAKE2b-256 of the payload, keyed by the record's salt.
[[nodiscard]] QByteArray payloadHash(const QByteArray &salt, const QByteArray &payload);

/// BLAKE2b-256 of the record's header: every field of it but payload and hash.
[[nodiscard]] QByteArray recordHash(const model::Record &record);

/// BLAKE2b-256 of two hashes one after the other: the chain of all records in their order of arrival.
[[nodiscard]] QByteArray rollingHash(const QByteArray &before, const QByteArray &hash);

/// BLAKE2b of `length` bytes of anything.
[[nodiscard]] QByteArray plainHash(QByteArrayView bytes, qsizetype length = 32, QByteArrayView key = {});

} // namespace db
