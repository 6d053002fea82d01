// Record is one save by one user in one compartment: the unit that the log keeps and that travels between devices.
#pragma once

#include "model/access/UserId.h"
#include "model/sync/EntitySchema.h"
#include "model/sync/Operation.h"

#include <QDate>

namespace model
{

using CompartmentId = Id<struct CompartmentTag>;
using SaveId = Id<struct SaveTag>;

struct Record
{
    CompartmentId compartment;
    Compartment compartmentKind = Compartment::CaseFile;
    IncarnationId incarnation;
    qint64 number = 0;   ///< From 1 in its stream (compartment and incarnation).
    QByteArray previous; ///< Hash of the record before it in the stream, 32 bytes; empty for number 1.
    SaveId save;         ///< Shared by the records of one save.
    UserId author;
    qint64 stamp = 0;               ///< Hybrid logical clock.
    qint64 recorded = 0;            ///< The author's clock, milliseconds since 1970.
    std::optional<qint64> happened; ///< Julian day of the fact, where the save is about one.
    QByteArray salt;                ///< 16 bytes.
    QByteArray payload;             ///< Operations, encoded; empty when erased.
    QByteArray payloadHash; ///< Salted, 32 bytes: stays when the payload is erased, so that the chain still checks.
    QByteArray hash;        ///< Over all of the above but the payload, 32 bytes.

    /// What an overwriting write calls this record's writes.
    [[nodiscard]] WriteName writeName() const { return {incarnation, number, hash.left(4)}; }
};

} // namespace model
