#include "db/sync/bundles/BundleOpener.h"

#include "db/changelog/RecordPlaces.h"
#include "db/sqlcipher/SqlError.h"
#include "db/sync/attachments/ArrivingAttachments.h"
#include "db/sync/attachments/OutgoingAttachments.h"
#include "db/sync/bundles/PeerLedger.h"
#include "db/sync/bundles/StreamHeads.h"
#include "db/sync/bundles/WaitingRuns.h"
#include "db/sync/container/BundleFormat.h"
#include "db/sync/container/BundleUnsealer.h"
#include "db/sync/devices/DeviceStore.h"
#include "db/sync/devices/RevokedRecords.h"
#include "db/sync/grants/CaseRemoval.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace db
{

using namespace model;

namespace
{

/// A private copy of the file, so that what is checked is what is opened.
Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return fail(ErrorCode::FileNotFound, path);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::CannotRead, path, file.errorString());
    }
    const QByteArray bytes = file.read(bundle::mostBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return fail(ErrorCode::CannotRead, path, file.errorString());
    }
    return bytes;
}

/// Fields of which more than one value stands.
qint64 conflictsIn(Connection &connection)
{
    SQLite::Statement &select = connection.statement("SELECT count(*) FROM (SELECT 1 FROM head GROUP BY entity, atom"
                                                     " HAVING count(*) > 1 AND count(DISTINCT cells) > 1)");
    const qint64 count = select.executeStep() ? select.getColumn(0).getInt64() : 0;
    select.reset();
    return count;
}

/// So that records are found by their streams; inside a transaction.
void place(Connection &writer)
{
    const Connection::Scope scope(writer, WriteScope::Commit);
    RecordPlaces(writer).place();
}

void placeAll(Connection &writer)
{
    const Connection::Scope scope(writer, WriteScope::Commit);
    SQLite::Transaction transaction(writer.database(), SQLite::TransactionBehavior::IMMEDIATE);
    RecordPlaces(writer).place();
    transaction.commit();
}

template <class T>
Result<T> at(const QString &path, Result<T> result)
{
    if (!result && result.error().where.isEmpty()) {
        result.error().where = path;
    }
    return result;
}

} // namespace

Result<OpenedBundle> BundleOpener::run(const QString &path, bool dry)
{
    m_opened = {};
    m_withdrawn = 0;
    m_attachments.clear();
    const Result<QByteArray> file = readWhole(path);
    if (!file) {
        return std::unexpected(file.error());
    }
    const WriteLock lock(m_store);
    Result<OpenedBundle> done = guarded(m_store.folder().path, [&]() -> Result<OpenedBundle> {
        const DeviceKeys keys = DeviceKeys::load(m_store.writer());
        const Result<UnsealedBundle> unsealed = BundleUnsealer::open(*file, keys.sealing());
        if (!unsealed) {
            return std::unexpected(unsealed.error());
        }
        BundleCheck with{LocalSettings(m_store.writer()).device(),
                         m_store.session().team,
                         DeviceTrust({}, {}, &DeviceKeys::verify),
                         {}};
        Result<CheckedBundle> bundle = check(*unsealed, keys, with);
        if (!bundle) {
            return std::unexpected(bundle.error());
        }
        if (const Result<void> admitted = admit(*bundle, with, dry); !admitted) {
            return std::unexpected(admitted.error());
        }
        return m_opened;
    });
    return at(path, std::move(done));
}

Result<CheckedBundle> BundleOpener::check(const UnsealedBundle &unsealed, const DeviceKeys &keys, BundleCheck &with)
{
    if (!m_store.isJoining()) {
        const Result<DeviceTrust> trust = DeviceStore(m_store).trust();
        if (!trust) {
            return std::unexpected(trust.error());
        }
        with.trust = *trust;
        with.root = m_store.keySlots().teamKeys().root;
        return with.check(unsealed);
    }
    // The first bundle names the team that this laptop joins; the six words tell people whether it is theirs.
    const Result<BundleManifest> manifest = BundleManifest::fromBytes(unsealed.manifest);
    if (!manifest) {
        return std::unexpected(manifest.error());
    }
    if (!manifest->welcome) {
        return fail(ErrorCode::NotJoined);
    }
    with.team = manifest->team;
    with.root = manifest->welcome->root;
    with.trust = DeviceTrust(manifest->team, manifest->welcome->root, &DeviceKeys::verify);
    Result<CheckedBundle> checked = with.check(unsealed);
    if (!checked) {
        return checked;
    }
    const DeviceCertificate *own = with.trust.certificateOf(with.self);
    const bool ours =
        own != nullptr && own->signingKey == keys.signingPublic() && own->sealingKey == keys.sealingPublic();
    return ours ? checked : fail(ErrorCode::NotForThisLaptop);
}

std::vector<CheckedRun> BundleOpener::admissible(CheckedBundle &bundle, const BundleCheck &with)
{
    std::set<CompartmentId> people;
    RecordGate gate(m_store.writer(), with.team, with.trust, with.self);
    gate.learn(bundle.runs);
    std::vector<CheckedRun> candidates = WaitingRuns(m_store.writer()).load();
    for (CheckedRun &run : bundle.runs) {
        m_opened.records += std::ssize(run.records);
        if (run.run.kind == Compartment::CaseFile) {
            people.insert(run.run.compartment);
        }
        const RecordGate::Verdict verdict = gate.judge(run);
        if (verdict == RecordGate::Verdict::Admit) {
            candidates.push_back(std::move(run));
            continue;
        }
        if (verdict == RecordGate::Verdict::NotGranted &&
            StreamHeads(m_store.writer())
                .hasRecord(run.run.compartment, run.run.incarnation, run.run.to, run.run.head)) {
            m_withdrawn += std::ssize(run.records); // the word that it was withdrawn came twice
            continue;
        }
        auto refusal = std::ranges::find(m_opened.refused, verdict, &OpenedBundle::Refusal::why);
        if (refusal == m_opened.refused.end()) {
            m_opened.refused.append({verdict, 0});
            refusal = m_opened.refused.end() - 1;
        }
        refusal->records += std::ssize(run.records);
    }
    m_opened.people = std::ssize(people);
    return candidates;
}

BundleOpener::Sorted BundleOpener::sort(std::vector<CheckedRun> candidates)
{
    Sorted sorted;
    StreamHeads heads(m_store.writer());
    std::set<QByteArray> coming;
    for (bool more = true; more;) {
        more = false;
        std::vector<CheckedRun> later;
        for (CheckedRun &run : candidates) {
            const RecordRun &of = run.run;
            if (of.from != 1 && !coming.contains(of.previous) &&
                !heads.hasRecord(of.compartment, of.incarnation, of.from - 1, of.previous)) {
                later.push_back(std::move(run));
                continue;
            }
            for (const Record &record : run.records) {
                coming.insert(record.hash);
            }
            sorted.meetsItself =
                sorted.meetsItself || (of.incarnation == m_store.session().incarnation &&
                                       !heads.hasRecord(of.compartment, of.incarnation, of.to, of.head));
            sorted.joining.push_back(std::move(run));
            more = true;
        }
        candidates = std::move(later);
    }
    sorted.waiting = std::move(candidates);
    return sorted;
}

Result<void> BundleOpener::admit(CheckedBundle &bundle, const BundleCheck &with, bool dry)
{
    const bool joins = m_store.isJoining();
    if (joins && !dry) {
        const Result<void> adopted = m_store.keySlots().adoptTeam(
            m_store.keys(), {bundle.manifest.welcome->recovery, bundle.manifest.welcome->root});
        if (!adopted) {
            return adopted;
        }
    }
    m_opened.sender = bundle.sender;
    m_opened.made = bundle.manifest.made;
    m_opened.part = bundle.manifest.part;
    m_opened.parts = bundle.manifest.parts;
    m_opened.joined = joins;
    placeAll(m_store.writer());
    const Sorted sorted = sort(admissible(bundle, with));
    for (const CheckedRun &run : sorted.waiting) {
        m_opened.waiting += std::ssize(run.records);
    }
    std::vector<Record> records;
    for (const CheckedRun &run : sorted.joining) {
        records.insert(records.end(), run.records.begin(), run.records.end());
    }
    const qint64 before = conflictsIn(m_store.writer());
    const Result<Received> received =
        m_store.receive(std::move(records), [&](Connection &writer, Received &so) -> Result<void> {
            m_opened.applied = so.applied;
            m_opened.already = so.already + m_withdrawn;
            m_opened.parked = so.parked;
            m_opened.conflicts = std::max<qint64>(conflictsIn(writer) - before, 0);
            place(writer);
            writeBeside(writer, bundle, sorted, so, with);
            if (const Result<void> settled = settleRevocations(writer, with); !settled) {
                return settled;
            }
            removeWithdrawn(writer, with);
            return dry ? fail(ErrorCode::Cancelled) : Result<void>();
        });
    if (!received) {
        const bool tried = dry && received.error().code == ErrorCode::Cancelled;
        return tried ? Result<void>() : std::unexpected(received.error());
    }
    // Where there is no room for a file now, its pieces stay and the next bundle tries again.
    m_opened.attachments = ArrivingAttachments(m_store.writer(), m_store.folder()).settle().value_or(0);
    for (const QString &attachment : m_attachments) {
        QFile::remove(QDir(m_store.folder().files()).filePath(attachment));
    }
    if (m_opened.removed > 0) {
        // What the pages held must not stay beside the database. If somebody reads just now, the next time does it.
        m_store.writer().database().execAndGet("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    return m_store.refreshSession();
}

Result<void> BundleOpener::settleRevocations(Connection &writer, const BundleCheck &with)
{
    const Connection::Scope commit(writer, WriteScope::Commit);
    const DeviceTrust now = DevicePapers::trust(writer, with.team, with.root);
    const Result<qint64> aside = RevokedRecords(writer, with.team).settle(now);
    m_opened.putAside = aside.value_or(0);
    return aside ? Result<void>() : std::unexpected(aside.error());
}

void BundleOpener::removeWithdrawn(Connection &writer, const BundleCheck &with)
{
    const DeviceCertificate *own = with.trust.lastCertificateOf(with.self);
    if (own == nullptr || own->whole) {
        return;
    }
    const CaseScope scope = CaseScope::of(writer, *own, true);
    const Connection::Scope commit(writer, WriteScope::Commit);
    CaseRemoval removal(writer);
    for (const CompartmentId &file : removal.removable()) {
        if (!scope.holds(Compartment::CaseFile, file)) {
            m_attachments += removal.remove(file);
            ++m_opened.removed;
        }
    }
}

bool BundleOpener::takePieces(Connection &writer, const CheckedBundle &bundle, const Sorted &sorted)
{
    bool left = false;
    ArrivingAttachments arriving(writer, m_store.folder());
    for (const CheckedPiece &piece : bundle.pieces) {
        left = !arriving.add(piece.piece, piece.bytes) || left;
    }
    // Pieces in other parts are named by no receipt of theirs: this one waits until the files are whole.
    OutgoingAttachments spoken(writer, m_store.folder());
    for (const CheckedRun &run : sorted.joining) {
        const qint64 stream = StreamHeads(writer).stream(run.run.compartment, run.run.incarnation);
        for (const QString &name : spoken.of(stream, run.run.from, run.run.to)) {
            left = left || arriving.lacks(name);
        }
    }
    return !left;
}

void BundleOpener::writeBeside(Connection &writer, const CheckedBundle &bundle, const Sorted &sorted,
                               const Received &received, const BundleCheck &with)
{
    const qint64 now = m_store.environment().clock.millisecondsSinceEpoch();
    const Connection::Scope scope(writer, WriteScope::Local);
    LocalSettings settings(writer);
    if (m_store.isJoining()) {
        settings.setTeam(with.team);
        const DeviceCertificate *own = with.trust.lastCertificateOf(with.self);
        settings.setHoldsPart(own == nullptr || !own->whole);
    }
    PeerLedger ledger(writer);
    StreamHeads heads(writer);
    ledger.noteHeard(bundle.manifest.sender, bundle.manifest.incarnation, now);
    ledger.noteReceipts(bundle.manifest.sender, bundle.manifest.receipts, now);
    for (const CheckedRun &run : sorted.joining) {
        const qint64 stream = heads.stream(run.run.compartment, run.run.incarnation);
        heads.noteDevice(run.run.incarnation, run.run.author);
        heads.noteHead(stream, run.run.to, {run.run.head, run.run.author, run.run.signature});
        if (!run.waited) {
            ledger.noteHolds(bundle.manifest.sender, {stream, run.run.to, run.run.head});
        }
    }
    const bool whole = takePieces(writer, bundle, sorted);
    WaitingRuns(writer).clear();
    WaitingRuns(writer).add(bundle.id, sorted.waiting);
    for (const QByteArray &earlier : bundle.manifest.needs) {
        m_opened.partsMissing += ledger.wasOpened(earlier) ? 0 : 1;
    }
    // A receipt says that all of it is in its place: what waits or was refused is sent again.
    if (sorted.waiting.empty() && m_opened.refused.isEmpty() && whole) {
        ledger.noteOpened(bundle.id, bundle.manifest.sender, now);
    }
    for (const IncarnationId &forked : received.forked) {
        const DeviceId device = heads.deviceOf(forked).value_or(DeviceId());
        const DeviceCertificate *certificate = with.trust.lastCertificateOf(device);
        const QString name = certificate != nullptr ? certificate->name : device.toString();
        if (!m_opened.forked.contains(name)) {
            m_opened.forked.append(name);
        }
    }
    const bool forkedHere = std::ranges::find(received.forked, m_store.session().incarnation) != received.forked.end();
    if (sorted.meetsItself || forkedHere) {
        m_opened.newIncarnation = true;
        settings.setIncarnation(m_store.newId<IncarnationId>());
    }
}

} // namespace db
