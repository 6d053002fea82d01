// BundleCheck checks every byte of a bundle before the store is touched: who made it, for whom, the records in it,
// their chains and their authors' signatures.
#pragma once

#include "db/sync/container/BundleUnsealer.h"
#include "model/sync/bundles/BundleManifest.h"
#include "model/sync/devices/DeviceTrust.h"

namespace db
{

/// A run and its records, in order.
struct CheckedRun
{
    model::RecordRun run;
    std::vector<model::Record> records;
    bool waited = false; ///< It came with an earlier bundle.
};

/// A piece of an attachment and its bytes.
struct CheckedPiece
{
    model::AttachmentPiece piece;
    QByteArray bytes;
};

struct CheckedBundle
{
    QByteArray id;
    model::BundleManifest manifest;
    model::DeviceCertificate sender;
    std::vector<CheckedRun> runs;
    std::vector<CheckedPiece> pieces;
};

/// What the receiver brings to the check.
struct BundleCheck
{
    model::DeviceId self;
    QByteArray team;          ///< Empty on a laptop that joins: it takes the team of its first bundle.
    model::DeviceTrust trust; ///< What is known already; certificates in the bundle are added.
    QByteArray root;          ///< The team root's public key.

    /// Checks what came out of a file, in the order of store-and-sync §4, in memory alone. Errors: FileMalformed,
    /// StoreNewer, OtherTeam, NotTrusted, LaptopRevoked, NotForThisLaptop.
    [[nodiscard]] model::Result<CheckedBundle> check(const UnsealedBundle &unsealed);

private:
    [[nodiscard]] model::Result<void> addCertificates(const model::BundleManifest &manifest);
    /// What is in the segments; `at` is left behind the last of them.
    [[nodiscard]] model::Result<QByteArray> segments(const UnsealedBundle &unsealed,
                                                     const model::BundleManifest &manifest, qint64 &at) const;
    [[nodiscard]] model::Result<void> pieces(const UnsealedBundle &unsealed, qint64 at, CheckedBundle &checked) const;
    [[nodiscard]] model::Result<void> checkAuthor(const model::RecordRun &run) const;
};

} // namespace db
