// OutgoingAttachments reads the sealed files of documents that a bundle speaks of, in pieces, as they lie in the store.
#pragma once

#include "db/sqlcipher/Connection.h"
#include "db/store/StoreFolder.h"
#include "model/sync/bundles/BundleManifest.h"

#include <functional>

namespace db
{

class OutgoingAttachments
{
public:
    OutgoingAttachments(Connection &connection, const StoreFolder &folder)
        : m_connection(connection)
        , m_folder(folder)
    {
    }

    /// The names of the files of documents that records `from` to `to` of a stream made. Throws SQLite::Exception.
    [[nodiscard]] QStringList of(qint64 stream, qint64 from, qint64 to);

    using Take = std::function<model::Result<void>(const model::AttachmentPiece &piece, const QByteArray &bytes)>;
    /// Gives `take` the file in pieces; none when it is not on this laptop. CannotRead, or an error from it.
    [[nodiscard]] model::Result<void> each(const QString &name, const Take &take) const;

private:
    Connection &m_connection;
    StoreFolder m_folder;
};

} // namespace db
