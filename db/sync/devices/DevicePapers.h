// DevicePapers carries signed papers about laptops between their values and the admin file.
#pragma once

#include "db/sqlcipher/Connection.h"
#include "model/sync/Record.h"
#include "model/sync/devices/DeviceTrust.h"

namespace db
{

class DevicePapers
{
public:
    /// The operations that put a paper on record in the admin file of `team`.
    [[nodiscard]] static model::Operation make(const QByteArray &team, const model::DeviceCertificate &certificate);
    [[nodiscard]] static model::Operation make(const QByteArray &team, const model::DeviceRevocation &revocation);

    /// The eight bytes by which a revocation names a stream, so that no id of a person stands in it.
    [[nodiscard]] static QByteArray streamHash(const QByteArray &team, const model::CompartmentId &compartment,
                                               const model::IncarnationId &incarnation);

    /// What all papers on record come to, under the team root's public key. One that cannot be read has no effect.
    /// Throws SQLite::Exception.
    [[nodiscard]] static model::DeviceTrust trust(Connection &connection, const QByteArray &team,
                                                  const QByteArray &root);
};

} // namespace db
