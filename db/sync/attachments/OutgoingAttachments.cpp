#include "db/sync/attachments/OutgoingAttachments.h"

#include "db/changelog/CellBinding.h"
#include "db/sync/container/BundleFormat.h"

#include <QFile>

namespace db
{

using namespace model;

QStringList OutgoingAttachments::of(qint64 stream, qint64 from, qint64 to)
{
    QStringList names;
    SQLite::Statement &select = m_connection.statement(
        "SELECT document.stored FROM stream JOIN document ON document.file = stream.file"
        " JOIN record ON record.seq = document.made AND record.stream = stream.row"
        " WHERE stream.row = ? AND record.number BETWEEN ? AND ? AND document.stored IS NOT NULL");
    select.bind(1, static_cast<int64_t>(stream));
    select.bind(2, static_cast<int64_t>(from));
    select.bind(3, static_cast<int64_t>(to));
    while (select.executeStep()) {
        names.append(textOf(select.getColumn(0)));
    }
    select.reset();
    return names;
}

Result<void> OutgoingAttachments::each(const QString &name, const Take &take) const
{
    const QByteArray bytes = QByteArray::fromHex(name.toLatin1());
    QFile file(QDir(m_folder.files()).filePath(name));
    // A row that another laptop wrote decides on a name here: it may be a name and nothing else.
    if (bytes.size() != 16 || name.size() != 32 || !file.exists()) {
        return {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::CannotRead, m_folder.files());
    }
    const qint64 total = file.size();
    for (qint64 at = 0; at < total;) {
        const QByteArray piece = file.read(bundle::mostSegmentBytes);
        if (piece.isEmpty()) {
            return fail(ErrorCode::CannotRead, m_folder.files());
        }
        if (const Result<void> taken = take({bytes, at, total, 0, {}}, piece); !taken) {
            return taken;
        }
        at += piece.size();
    }
    return {};
}

} // namespace db
