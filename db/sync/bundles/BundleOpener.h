// BundleOpener takes a bundle into the store: all of it that may come in, in one transaction, or nothing.
#pragma once

#include "db/store/CaseStore.h"
#include "db/sync/bundles/BundleCheck.h"
#include "db/sync/bundles/RecordGate.h"
#include "db/sync/devices/DeviceKeys.h"

namespace db
{

/// What is in a bundle, and what came or would come of opening it.
struct OpenedBundle
{
    /// Runs that were left out; their sender gets no receipt and sends them again.
    struct Refusal
    {
        RecordGate::Verdict why = RecordGate::Verdict::Admit;
        qint64 records = 0;
    };

    model::DeviceCertificate sender;
    qint64 made = 0; ///< Milliseconds since 1970.
    qint64 part = 1;
    qint64 parts = 1;
    qint64 records = 0;
    qint64 people = 0; ///< Whose case files are in it.
    qint64 applied = 0;
    qint64 already = 0;
    qint64 parked = 0;           ///< Of a newer version: kept and passed on.
    qint64 waiting = 0;          ///< Records that wait for earlier ones, in all.
    qint64 partsMissing = 0;     ///< Earlier parts of this bundle that were not opened here.
    qint64 conflicts = 0;        ///< Fields that have two values since.
    qint64 removed = 0;          ///< Case files that were withdrawn from this laptop and are gone from it.
    qint64 putAside = 0;         ///< Records of a laptop that was revoked before it wrote them, which had come in.
    qint64 attachments = 0;      ///< Files that are whole now.
    QList<Refusal> refused;      ///< Each reason once.
    QStringList forked;          ///< Names of laptops of which there are two: cloned, or restored from a backup.
    bool joined = false;         ///< This laptop belongs to the team from now on.
    bool newIncarnation = false; ///< This laptop found itself to be a copy, and goes on as one of its own.
};

class BundleOpener
{
public:
    explicit BundleOpener(CaseStore &store)
        : m_store(store)
    {
    }

    /// Opens the file at `path`. Every error leaves the store as it was: FileNotFound, CannotRead, FileTooLarge,
    /// FileMalformed (not a bundle, changed or cut), StoreNewer, NotForThisLaptop, NotTrusted, LaptopRevoked,
    /// OtherTeam, NotJoined (a laptop that joins, and this is not its first bundle), DiskFull and the like.
    [[nodiscard]] model::Result<OpenedBundle> open(const QString &path) { return run(path, false); }

    /// The same without a trace: what opening it would do.
    [[nodiscard]] model::Result<OpenedBundle> inspect(const QString &path) { return run(path, true); }

private:
    struct Sorted
    {
        std::vector<CheckedRun> joining; ///< Admitted, and their earlier records are here.
        std::vector<CheckedRun> waiting;
        bool meetsItself =
            false; ///< Records of this very incarnation that were not here: it is a copy, or was put back.
    };

    [[nodiscard]] model::Result<OpenedBundle> run(const QString &path, bool dry);
    [[nodiscard]] model::Result<CheckedBundle> check(const UnsealedBundle &unsealed, const DeviceKeys &keys,
                                                     BundleCheck &with);
    [[nodiscard]] std::vector<CheckedRun> admissible(CheckedBundle &bundle, const BundleCheck &with);
    [[nodiscard]] Sorted sort(std::vector<CheckedRun> candidates);
    [[nodiscard]] model::Result<void> settleRevocations(Connection &writer, const BundleCheck &with);
    void removeWithdrawn(Connection &writer, const BundleCheck &with);
    [[nodiscard]] model::Result<void> admit(CheckedBundle &bundle, const BundleCheck &with, bool dry);
    /// Keeps the pieces of attachments; whether every file that the bundle's records speak of is whole.
    [[nodiscard]] bool takePieces(Connection &writer, const CheckedBundle &bundle, const Sorted &sorted);
    void writeBeside(Connection &writer, const CheckedBundle &bundle, const Sorted &sorted, const Received &received,
                     const BundleCheck &with);

    CaseStore &m_store;
    OpenedBundle m_opened;
    qint64 m_withdrawn = 0;    ///< Records of case files that were withdrawn, which were here before.
    QStringList m_attachments; ///< Of case files that were removed.
};

} // namespace db
