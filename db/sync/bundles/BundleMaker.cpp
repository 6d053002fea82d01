#include "db/sync/bundles/BundleMaker.h"

#include "db/access/AccessLog.h"
#include "db/changelog/RecordPlaces.h"
#include "db/files/DurableFile.h"
#include "db/schema/SchemaScripts.h"
#include "db/sqlcipher/SqlError.h"
#include "db/sync/container/BundleFormat.h"
#include "db/sync/container/BundleSealer.h"
#include "db/sync/devices/DeviceStore.h"

#include <QFile>
#include <QFileInfo>

namespace db
{

using namespace model;

namespace
{

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return fail(ErrorCode::CannotWrite, path, file.errorString());
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    Result<void> written =
        file.write(bytes) == bytes.size()
            ? syncFile(file)
            : fail(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::CannotWrite, path,
                   file.errorString());
    if (!written) {
        file.remove();
    }
    return written;
}

/// So that records are found by their streams.
void placeAll(Connection &writer)
{
    const Connection::Scope scope(writer, WriteScope::Commit);
    SQLite::Transaction transaction(writer.database(), SQLite::TransactionBehavior::IMMEDIATE);
    RecordPlaces(writer).place();
    transaction.commit();
}

/// The certificates that a receiver needs to check the part: of the sender, the recipients, the authors, and of the
/// administrators who approved them.
QList<QByteArray> certificatesFor(const DeviceTrust &trust, std::set<DeviceId> devices)
{
    QList<QByteArray> certificates;
    for (const DeviceId &device : std::set<DeviceId>(devices)) {
        const DeviceCertificate *certificate = trust.lastCertificateOf(device);
        if (certificate != nullptr && !certificate->issuer.isNull()) {
            devices.insert(certificate->issuer);
        }
    }
    for (const DeviceId &device : devices) {
        if (const DeviceCertificate *certificate = trust.lastCertificateOf(device)) {
            certificates.append(certificate->bytes());
        }
    }
    return certificates;
}

} // namespace

Result<BundleMaker::Sender> BundleMaker::sender(const QList<DeviceId> &to)
{
    if (const Result<void> allowed = m_store.require(Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    const Result<DeviceTrust> trust = DeviceStore(m_store).trust();
    const Result<DeviceId> self = DeviceStore(m_store).own();
    if (!trust || !self) {
        return std::unexpected(!trust ? trust.error() : self.error());
    }
    Sender sender{*trust, *self, {}};
    const qint64 today = m_store.environment().clock.today().toJulianDay();
    const DeviceCertificate *own = trust->certificateOf(*self);
    if (own == nullptr || own->untilDay < today) {
        const bool revoked = trust->revocationOf(*self) != nullptr;
        return fail(revoked ? ErrorCode::LaptopRevoked : ErrorCode::NotTrusted, QStringLiteral("this laptop"));
    }
    for (const DeviceId &device : to) {
        const DeviceCertificate *certificate = trust->certificateOf(device);
        if (certificate == nullptr || certificate->untilDay < today || device == *self) {
            return fail(ErrorCode::NotFound, QStringLiteral("to"));
        }
        sender.recipients.push_back(*certificate);
    }
    return sender.recipients.empty() ? fail(ErrorCode::MissingField, QStringLiteral("to")) : Result<Sender>(sender);
}

Result<std::vector<BundlePart>> BundleMaker::gather(const Sender &sender, const DeviceKeys &keys, const Stop &stop)
{
    Connection &reader = m_store.reader();
    SQLite::Transaction moment(reader.database());
    std::vector<CaseScope> scopes;
    std::vector<QHash<qint64, qint64>> known;
    for (const DeviceCertificate &recipient : sender.recipients) {
        scopes.push_back(CaseScope::of(reader, recipient, false));
        known.push_back(PeerLedger(reader).known(recipient.device));
        for (const qint64 stream : scopes.back().again()) {
            known.back().remove(stream);
        }
    }
    std::vector<BundlePart> parts(1);
    OutgoingAttachments attachments(reader, m_store.folder());
    QStringList names;
    const auto take = [&](OutgoingRuns::Run &&run) -> Result<void> {
        if (stop && stop()) {
            return fail(ErrorCode::Cancelled, m_path);
        }
        names += attachments.of(run.stream, run.run.from, run.run.to);
        if (!parts.back().add(run)) {
            parts.emplace_back();
            (void)parts.back().add(run); // an empty part takes any
        }
        return {};
    };
    const CaseScope own = CaseScope::of(reader, *sender.trust.certificateOf(sender.device), true);
    Result<void> gathered =
        OutgoingRuns(reader, m_store.session().team, sender.device, keys).each(own, scopes, known, take);
    for (const QString &name : names) {
        gathered = gathered ? attach(attachments, name, parts, stop) : gathered;
    }
    for (BundlePart &part : parts) {
        part.close();
    }
    return gathered ? Result<std::vector<BundlePart>>(std::move(parts)) : std::unexpected(gathered.error());
}

Result<void> BundleMaker::attach(const OutgoingAttachments &attachments, const QString &name,
                                 std::vector<BundlePart> &parts, const Stop &stop)
{
    return attachments.each(name, [&](const AttachmentPiece &piece, const QByteArray &bytes) -> Result<void> {
        if (stop && stop()) {
            return fail(ErrorCode::Cancelled, m_path);
        }
        if (!parts.back().addPiece(piece, bytes)) {
            parts.emplace_back();
            (void)parts.back().addPiece(piece, bytes);
        }
        return {};
    });
}

BundleManifest BundleMaker::manifest(const Sender &sender, bool welcome)
{
    BundleManifest manifest;
    manifest.team = m_store.session().team;
    manifest.made = m_store.environment().clock.millisecondsSinceEpoch();
    manifest.schema = SchemaScripts::current;
    manifest.sender = sender.device;
    manifest.incarnation = m_store.session().incarnation;
    for (const DeviceCertificate &recipient : sender.recipients) {
        manifest.recipients.append(recipient.device);
    }
    manifest.receipts = PeerLedger(m_store.reader()).openedFrom(manifest.recipients);
    if (welcome) {
        const TeamKeys team = m_store.keySlots().teamKeys();
        manifest.welcome = BundleWelcome{team.root, team.recovery};
    }
    return manifest;
}

Result<QList<QByteArray>> BundleMaker::write(const Sender &sender, const DeviceKeys &keys,
                                             const std::vector<BundlePart> &parts, bool welcome, MadeBundle &made)
{
    QList<QByteArray> ids;
    QList<QByteArray> sealingKeys;
    for (const DeviceCertificate &recipient : sender.recipients) {
        sealingKeys.append(recipient.sealingKey);
    }
    BundleManifest manifest = this->manifest(sender, welcome);
    manifest.parts = std::ssize(parts);
    for (const BundlePart &part : parts) {
        std::set<DeviceId> devices(manifest.recipients.begin(), manifest.recipients.end());
        devices.insert(sender.device);
        for (const RecordRun &run : part.runs()) {
            devices.insert(run.author);
        }
        manifest.part = ids.size() + 1;
        manifest.needs = ids;
        manifest.runs = part.runs();
        manifest.segments = part.segments();
        manifest.pieces = part.pieces();
        manifest.certificates = certificatesFor(sender.trust, devices);
        const QByteArray id = m_store.environment().random.bytes(bundle::idBytes);
        const Result<QByteArray> file = BundleSealer::seal({id, manifest.bytes(), part.packed() + part.attached()},
                                                           sealingKeys, keys.signing(), m_store.environment().random);
        if (!file) {
            return std::unexpected(file.error());
        }
        const QString path = ids.isEmpty() ? m_path : m_path + QLatin1Char('.') + QString::number(manifest.part);
        if (const Result<void> written = writeFile(path, *file); !written) {
            return std::unexpected(written.error());
        }
        made.files.append(path);
        made.bytes += file->size();
        ids.append(id);
    }
    const Result<void> named = syncFolder(QFileInfo(m_path).absolutePath());
    return named ? Result<QList<QByteArray>>(ids) : std::unexpected(named.error());
}

Result<void> BundleMaker::remember(const Sender &sender, const std::vector<BundlePart> &parts,
                                   const QList<QByteArray> &ids)
{
    Connection &writer = m_store.writer();
    const Connection::Scope scope(writer, WriteScope::Local);
    SQLite::Transaction transaction(writer.database(), SQLite::TransactionBehavior::IMMEDIATE);
    PeerLedger ledger(writer);
    StreamHeads heads(writer);
    const qint64 now = m_store.environment().clock.millisecondsSinceEpoch();
    for (size_t i = 0; i < parts.size(); ++i) {
        for (const DeviceCertificate &recipient : sender.recipients) {
            ledger.noteSent(ids[static_cast<qsizetype>(i)], recipient.device, now, parts[i].tips());
        }
        for (size_t at = 0; at < parts[i].runs().size(); ++at) {
            const RecordRun &run = parts[i].runs()[at];
            heads.noteHead(parts[i].tips()[at].stream, run.to, {run.head, run.author, run.signature});
        }
    }
    transaction.commit();
    return {};
}

Result<MadeBundle> BundleMaker::make(const QList<DeviceId> &to, const QString &path, bool welcome, const Stop &stop)
{
    m_path = path;
    const Result<Sender> from = sender(to);
    if (!from) {
        return std::unexpected(from.error());
    }
    return guarded(path, [&]() -> Result<MadeBundle> {
        const WriteLock lock(m_store);
        const DeviceKeys keys = DeviceKeys::load(m_store.writer());
        placeAll(m_store.writer());
        const Result<std::vector<BundlePart>> parts = gather(*from, keys, stop);
        if (!parts) {
            return std::unexpected(parts.error());
        }
        for (const DeviceId &device : to) {
            if (const Result<void> noted =
                    AccessLog(m_store).record(QStringLiteral("bundle"), std::nullopt, device.toString());
                !noted) {
                return std::unexpected(noted.error());
            }
        }
        MadeBundle made;
        std::set<CompartmentId> people;
        for (const BundlePart &part : *parts) {
            made.records += part.records();
            for (const RecordRun &run : part.runs()) {
                if (run.kind == Compartment::CaseFile) {
                    people.insert(run.compartment);
                }
            }
        }
        made.people = std::ssize(people);
        const Result<QList<QByteArray>> ids = write(*from, keys, *parts, welcome, made);
        // A file that nobody is told of would only be sent again; but half of a bundle must not look like a whole one.
        const Result<void> remembered = ids ? remember(*from, *parts, *ids) : std::unexpected(ids.error());
        if (!remembered) {
            for (const QString &file : made.files) {
                QFile::remove(file);
            }
            return std::unexpected(remembered.error());
        }
        return made;
    });
}

} // namespace db
