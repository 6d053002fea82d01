// ArrivingAttachments keeps pieces of sealed files until a file is whole, and then puts it in its place.
#pragma once

#include "db/sqlcipher/Connection.h"
#include "db/store/StoreFolder.h"
#include "model/sync/bundles/BundleManifest.h"

namespace db
{

class ArrivingAttachments
{
public:
    ArrivingAttachments(Connection &connection, const StoreFolder &folder)
        : m_connection(connection)
        , m_folder(folder)
    {
    }

    /// Keeps a piece, in the caller's transaction. False when no document here speaks of its file: it has to come again
    /// once one does. Throws SQLite::Exception.
    [[nodiscard]] bool add(const model::AttachmentPiece &piece, const QByteArray &bytes);

    /// Whether the file of this name is not here, and not all of its pieces are either. Throws SQLite::Exception.
    [[nodiscard]] bool lacks(const QString &stored);

    /// Puts files that are whole in their places, durably; how many. What cannot be written now is tried again the next
    /// time. CannotWrite, DiskFull. Throws SQLite::Exception.
    [[nodiscard]] model::Result<qint64> settle();

private:
    [[nodiscard]] model::Result<void> putTogether(const QString &stored);

    Connection &m_connection;
    StoreFolder m_folder;
};

} // namespace db
