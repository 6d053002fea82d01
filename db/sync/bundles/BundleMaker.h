// BundleMaker writes what other laptops of the team lack and may have into sealed files.
#pragma once

#include "db/store/CaseStore.h"
#include "db/sync/attachments/OutgoingAttachments.h"
#include "db/sync/bundles/BundlePart.h"
#include "model/sync/devices/DeviceTrust.h"

namespace db
{

/// What was made.
struct MadeBundle
{
    QStringList files; ///< The path that was asked for, and for further parts the path with ".2", ".3" …
    qint64 bytes = 0;
    qint64 records = 0;
    qint64 people = 0; ///< Whose case files have something new.
};

class BundleMaker
{
public:
    explicit BundleMaker(CaseStore &store)
        : m_store(store)
    {
    }

    using Stop = std::function<bool()>;

    /// Makes bundles for `to`, of what all of them may have and one of them is not known to hold; there is one with
    /// nothing but receipts, too. All files or none. `welcome` adds what a laptop that joins has to know. Errors:
    /// NotJoined, NotTrusted (this laptop has no certificate, or it has ended), LaptopRevoked, NotFound (a recipient),
    /// CannotWrite (also when there is a file already), DiskFull, Cancelled.
    [[nodiscard]] model::Result<MadeBundle> make(const QList<model::DeviceId> &to, const QString &path,
                                                 bool welcome = false, const Stop &stop = {});

private:
    struct Sender
    {
        model::DeviceTrust trust;
        model::DeviceId device;
        std::vector<model::DeviceCertificate> recipients;
    };

    [[nodiscard]] model::Result<Sender> sender(const QList<model::DeviceId> &to);
    [[nodiscard]] model::Result<std::vector<BundlePart>> gather(const Sender &sender, const DeviceKeys &keys,
                                                                const Stop &stop);
    [[nodiscard]] model::Result<void> attach(const OutgoingAttachments &attachments, const QString &name,
                                             std::vector<BundlePart> &parts, const Stop &stop);
    [[nodiscard]] model::BundleManifest manifest(const Sender &sender, bool welcome);
    [[nodiscard]] model::Result<QList<QByteArray>> write(const Sender &sender, const DeviceKeys &keys,
                                                         const std::vector<BundlePart> &parts, bool welcome,
                                                         MadeBundle &made);
    [[nodiscard]] model::Result<void> remember(const Sender &sender, const std::vector<BundlePart> &parts,
                                               const QList<QByteArray> &ids);

    CaseStore &m_store;
    QString m_path;
};

} // namespace db
