// BundleManifest is the signed list of what a bundle holds: from whom, for whom, which records of which streams, and
// what they need first.
#pragma once

#include "model/core/Result.h"
#include "model/sync/Record.h"
#include "model/sync/bundles/RecordRun.h"
#include "model/sync/devices/DeviceId.h"

namespace model
{

/// One compressed piece of what the bundle carries.
struct BundleSegment
{
    qint64 packedBytes = 0;
    qint64 plainBytes = 0;
    QByteArray hash; ///< BLAKE2b-256 of the packed bytes.

    friend bool operator==(const BundleSegment &, const BundleSegment &) = default;
};

/// A piece of an attachment as it lies sealed in the sender's store: it is not compressed, and sealed once more.
struct AttachmentPiece
{
    QByteArray name;  ///< 16 bytes, which in hexadecimal digits are the file's name in the store.
    qint64 at = 0;    ///< Where in the file it begins.
    qint64 total = 0; ///< How long the whole file is.
    qint64 bytes = 0; ///< How long the piece is.
    QByteArray hash;  ///< BLAKE2b-256 of it.

    friend bool operator==(const AttachmentPiece &, const AttachmentPiece &) = default;
};

/// What a laptop that joins has to know of its team: in its first bundle only.
struct BundleWelcome
{
    QByteArray root;     ///< 32 bytes, Ed25519: the team root.
    QByteArray recovery; ///< 32 bytes, X25519: the recovery sheet's key.

    friend bool operator==(const BundleWelcome &, const BundleWelcome &) = default;
};

struct BundleManifest
{
    QByteArray team; ///< 16 bytes.
    qint64 made = 0; ///< The sender's clock, milliseconds since 1970.
    qint64 part = 1; ///< Of `parts`, made together.
    qint64 parts = 1;
    qint64 schema = 0; ///< The sender's version of the store.
    DeviceId sender;
    IncarnationId incarnation; ///< The sender's, now: a new one has forgotten what it was sent.
    QList<DeviceId> recipients;
    QList<QByteArray> certificates; ///< DeviceCertificate::bytes() of the sender, the authors and who approved them.
    std::vector<RecordRun> runs;    ///< In the order of their bytes in the segments.
    QList<QByteArray> needs;        ///< Ids of the parts before this one, 16 bytes each.
    QList<QByteArray> receipts;     ///< Ids of the recipients' bundles that the sender has opened, 16 bytes each.
    std::vector<BundleSegment> segments;
    std::optional<BundleWelcome> welcome;
    std::vector<AttachmentPiece> pieces; ///< Behind the segments, in order.

    /// CBOR; see docs/bundle-format.md.
    [[nodiscard]] QByteArray bytes() const;
    /// FileMalformed for anything that bytes() would not write; StoreNewer for a later form.
    [[nodiscard]] static Result<BundleManifest> fromBytes(const QByteArray &bytes);

    friend bool operator==(const BundleManifest &, const BundleManifest &) = default;
};

} // namespace model
