#include "db/sync/bundles/BundleCheck.h"

#include "db/changelog/RecordHash.h"
#include "db/sync/bundles/RecordUnpacker.h"
#include "db/sync/container/BundleFormat.h"
#include "db/sync/container/SegmentCodec.h"
#include "db/sync/devices/DeviceKeys.h"

#include <algorithm>

namespace db
{

using namespace model;

namespace
{

std::unexpected<Error> malformed(const char *what)
{
    return fail(ErrorCode::FileMalformed, {}, QString::fromLatin1(what));
}

} // namespace

Result<void> BundleCheck::addCertificates(const BundleManifest &manifest)
{
    for (const QByteArray &bytes : manifest.certificates) {
        const Result<DeviceCertificate> certificate = DeviceCertificate::fromBytes(bytes);
        if (!certificate) {
            return std::unexpected(certificate.error());
        }
        // Whoever was taken out approves nobody any more; what they approved before stands in the admin file.
        if (certificate->issuer.isNull() || trust.revocationOf(certificate->issuer) == nullptr) {
            trust.add(*certificate);
        }
    }
    return {};
}

Result<QByteArray> BundleCheck::segments(const UnsealedBundle &unsealed, const BundleManifest &manifest,
                                         qint64 &at) const
{
    if (std::ssize(manifest.segments) > bundle::mostSegments) {
        return malformed("too many segments");
    }
    QByteArray plain;
    for (const BundleSegment &segment : manifest.segments) {
        if (segment.packedBytes < 1 || segment.packedBytes > unsealed.segments.size() - at) {
            return malformed("a segment is cut short");
        }
        const QByteArrayView packed =
            QByteArrayView(unsealed.segments)
                .sliced(static_cast<qsizetype>(at), static_cast<qsizetype>(segment.packedBytes));
        if (plainHash(packed) != segment.hash) {
            return malformed("a segment is not the one that was signed");
        }
        const Result<QByteArray> opened = unpackSegment(packed, static_cast<qsizetype>(segment.plainBytes));
        if (!opened) {
            return opened;
        }
        plain += *opened;
        at += segment.packedBytes;
    }
    return plain;
}

Result<void> BundleCheck::pieces(const UnsealedBundle &unsealed, qint64 at, CheckedBundle &checked) const
{
    for (const AttachmentPiece &piece : checked.manifest.pieces) {
        if (piece.bytes < 1 || piece.bytes > unsealed.segments.size() - at) {
            return malformed("a piece of an attachment is cut short");
        }
        const QByteArray bytes = unsealed.segments.mid(static_cast<qsizetype>(at), static_cast<qsizetype>(piece.bytes));
        if (plainHash(bytes) != piece.hash) {
            return malformed("a piece of an attachment is not the one that was signed");
        }
        checked.pieces.push_back({piece, bytes});
        at += piece.bytes;
    }
    if (std::ranges::any_of(QByteArrayView(unsealed.segments).sliced(static_cast<qsizetype>(at)),
                            [](char c) { return c != '\0'; })) {
        return malformed("what fills it up is not blank");
    }
    return {};
}

Result<void> BundleCheck::checkAuthor(const RecordRun &run) const
{
    const DeviceCertificate *author = trust.lastCertificateOf(run.author);
    const bool holds =
        author != nullptr &&
        DeviceKeys::verify(author->signingKey, headMessage(team, run.compartment, run.incarnation, run.to, run.head),
                           run.signature);
    return holds ? Result<void>() : fail(ErrorCode::NotTrusted);
}

Result<CheckedBundle> BundleCheck::check(const UnsealedBundle &unsealed)
{
    const Result<BundleManifest> manifest = BundleManifest::fromBytes(unsealed.manifest);
    if (!manifest) {
        return std::unexpected(manifest.error());
    }
    if (manifest->team != team) {
        return fail(ErrorCode::OtherTeam);
    }
    if (const Result<void> added = addCertificates(*manifest); !added) {
        return std::unexpected(added.error());
    }
    const DeviceCertificate *sender = trust.lastCertificateOf(manifest->sender);
    if (sender == nullptr || !unsealed.signedBy(sender->signingKey)) {
        return fail(ErrorCode::NotTrusted);
    }
    if (trust.revocationOf(manifest->sender) != nullptr) {
        return fail(ErrorCode::LaptopRevoked);
    }
    if (!manifest->recipients.contains(self)) {
        return fail(ErrorCode::NotForThisLaptop);
    }
    qint64 behind = 0;
    const Result<QByteArray> plain = segments(unsealed, *manifest, behind);
    if (!plain) {
        return std::unexpected(plain.error());
    }
    CheckedBundle checked{unsealed.id, *manifest, *sender, {}, {}};
    if (const Result<void> attached = pieces(unsealed, behind, checked); !attached) {
        return std::unexpected(attached.error());
    }
    RecordUnpacker unpacker;
    qint64 at = 0;
    for (const RecordRun &run : manifest->runs) {
        if (run.bytes > plain->size() - at) {
            return malformed("a run of records is cut short");
        }
        Result<std::vector<Record>> records =
            unpacker.unpack(run, plain->mid(static_cast<qsizetype>(at), static_cast<qsizetype>(run.bytes)));
        if (!records) {
            return std::unexpected(records.error());
        }
        if (const Result<void> signedBy = checkAuthor(run); !signedBy) {
            return std::unexpected(signedBy.error());
        }
        at += run.bytes;
        checked.runs.push_back({run, *std::move(records)});
    }
    return at == plain->size() ? Result<CheckedBundle>(std::move(checked)) : malformed("more is in it than was listed");
}

} // namespace db
