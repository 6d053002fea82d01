// RecordRun is a piece of a stream as it travels: the records from one number to another, and the author's signature
// over the last.
#pragma once

#include "model/sync/Record.h"
#include "model/sync/devices/DeviceId.h"

namespace model
{

struct RecordRun
{
    CompartmentId compartment;
    Compartment kind = Compartment::CaseFile;
    IncarnationId incarnation;
    qint64 from = 1;
    qint64 to = 1;
    QByteArray previous;  ///< The hash of the record before `from`, 32 bytes; empty when `from` is 1.
    QByteArray head;      ///< The hash of the record `to`, 32 bytes.
    DeviceId author;      ///< The laptop that wrote them.
    QByteArray signature; ///< 64 bytes, Ed25519 by the author over headMessage().
    qint64 bytes = 0;     ///< How long its records are in the opened segments.

    friend bool operator==(const RecordRun &, const RecordRun &) = default;
};

/// What an author signs for the end of a stream: "ALSH1", team, compartment, incarnation, number (8 bytes, the highest
/// first), hash. Whoever passes the records on passes this on.
[[nodiscard]] inline QByteArray headMessage(const QByteArray &team, const CompartmentId &compartment,
                                            const IncarnationId &incarnation, qint64 number, const QByteArray &hash)
{
    QByteArray message = QByteArrayLiteral("ALSH1") + team + compartment.bytes() + incarnation.bytes();
    for (int shift = 56; shift >= 0; shift -= 8) {
        message.append(static_cast<char>(static_cast<quint64>(number) >> shift));
    }
    return message + hash;
}

} // namespace model
