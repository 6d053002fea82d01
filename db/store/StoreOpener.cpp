#include "db/store/StoreOpener.h"

#include "db/access/AccessLog.h"
#include "db/access/UserCells.h"
#include "db/access/UserStore.h"
#include "db/changelog/CellBinding.h"
#include "db/documents/PendingFiles.h"
#include "db/keys/WrongTries.h"
#include "db/sqlcipher/SqlError.h"
#include "db/store/HalfMadeStore.h"
#include "db/store/LocalSettings.h"
#include "db/store/StoreLock.h"
#include "db/store/upkeep/KeyChange.h"
#include "db/sync/devices/DeviceKeys.h"
#include "db/sync/devices/DeviceStore.h"
#include "model/access/UserName.h"
#include "model/programmes/Programme.h"

#include <QDir>
#include <QFileInfo>

namespace db
{

using model::ErrorCode;
using model::fail;
using model::Result;

Result<StoreParts> StoreOpener::make(const StoreFolder &where, NewStore &wanted, const MakingKeys &makingKeys,
                                     std::optional<RecoverySecret> *recovery) const
{
    if (!QDir().mkpath(where.files())) {
        return fail(ErrorCode::FolderReadOnly, where.path);
    }
    StoreParts parts;
    parts.folder = where;
    Result<std::unique_ptr<QLockFile>> lock = StoreLock::take(where);
    if (!lock) {
        return std::unexpected(lock.error());
    }
    parts.lock = *std::move(lock);
    Result<NewKeySlots> slots_ = makingKeys({wanted.userName, std::move(wanted.passphrase), m_environment.newKeyCost});
    if (!slots_) {
        return std::unexpected(slots_.error());
    }
    if (recovery != nullptr) {
        *recovery = std::move(slots_->recovery);
    }
    parts.slots_ = std::make_unique<KeySlots>(std::move(slots_->file));
    parts.keys = std::move(slots_->keys);
    SchemaUpgrade fromNothing(where);
    if (const Result<void> connected = connect(parts, Connection::Mode::Create, fromNothing); !connected) {
        return std::unexpected(connected.error());
    }
    return parts;
}

Result<CreatedStore> StoreOpener::create(const QString &folder, NewStore wanted) const
{
    const StoreFolder where{folder};
    if (!hasRoomForStore(where)) {
        return fail(ErrorCode::StoreExists, folder);
    }
    HalfMadeStore halfMade(where);
    std::optional<RecoverySecret> recovery;
    Result<StoreParts> parts = make(
        where, wanted, [&](const NewUser &first) { return KeySlots::create(folder, first, m_environment.random); },
        &recovery);
    if (!parts) {
        return std::unexpected(parts.error());
    }
    const Result<void> prepared = prepare(*parts, wanted.userName, m_environment.random.bytes(16));
    if (!prepared) {
        return std::unexpected(prepared.error());
    }
    auto store = std::make_unique<CaseStore>(*std::move(parts), m_environment);
    if (const Result<void> filled = fillNew(*store, wanted, *recovery); !filled) {
        return std::unexpected(filled.error());
    }
    halfMade.keep();
    return CreatedStore{std::move(store), *std::move(recovery)};
}

Result<std::unique_ptr<CaseStore>> StoreOpener::createJoining(const QString &folder, NewStore wanted) const
{
    const StoreFolder where{folder};
    if (!hasRoomForStore(where)) {
        return fail(ErrorCode::StoreExists, folder);
    }
    HalfMadeStore halfMade(where);
    // Until the team is known a sheet that nobody has stands in the place of its own.
    const TeamKeys nobody = RecoverySecret::random(m_environment.random).teamKeys();
    Result<StoreParts> parts = make(
        where, wanted,
        [&](const NewUser &first) { return KeySlots::createJoined(folder, first, nobody, m_environment.random); },
        nullptr);
    if (!parts) {
        return std::unexpected(parts.error());
    }
    if (const Result<void> prepared = prepare(*parts, wanted.userName, {}); !prepared) {
        return std::unexpected(prepared.error());
    }
    auto store = std::make_unique<CaseStore>(*std::move(parts), m_environment);
    halfMade.keep();
    return store;
}

Result<void> StoreOpener::prepare(StoreParts &parts, const QString &userName, const QByteArray &team) const
{
    const Result<void> prepared = guarded(parts.folder.path, [&]() -> Result<void> {
        LocalSettings settings(*parts.writer);
        settings.setTeam(team);
        settings.setDevice(*model::DeviceId::fromBytes(m_environment.random.bytes(model::DeviceId::size)));
        settings.setIncarnation(*model::IncarnationId::fromBytes(m_environment.random.bytes(16)));
        parts.session = {parts.keys.user, userName.trimmed(), model::Role::Manager, settings.incarnation(), team};
        return {};
    });
    if (!prepared) {
        return prepared;
    }
    parts.generation = 1;
    return countOpening(parts);
}

Result<void> StoreOpener::fillNew(CaseStore &store, const NewStore &wanted, const RecoverySecret &recovery) const
{
    const model::Programme defaults;
    model::Operation programme{model::EntityKind::Programme,
                               store.newId<model::EntityId>(),
                               model::Operation::make,
                               {model::textCell(wanted.programmeName), model::Cell(qint64(defaults.lapseDays)),
                                model::Cell(qint64(0)), model::Cell(), model::Cell(qint64(defaults.monthsOffered))},
                               {}};
    // The only time that the team root's secret is here: it makes this laptop the first administrator's.
    const Result<model::Operation> certificate = DeviceStore(store).foundingCertificate(recovery, wanted.role);
    if (!certificate) {
        return std::unexpected(certificate.error());
    }
    const CompartmentChange admin{
        store.adminFile(),
        model::Compartment::AdminFile,
        {makeUser({store.session().user, wanted.userName.trimmed(), wanted.role}), *certificate},
        {}};
    const CompartmentChange programmes{store.programmeFile(), model::Compartment::ProgrammeFile, {programme}, {}};
    const Result<Change> done = store.commit(model::Action::ManageUsers, [&](SaveWriter &writer) -> Result<void> {
        if (const Result<void> added = writer.add(admin); !added) {
            return added;
        }
        return writer.add(programmes);
    });
    return done ? Result<void>() : std::unexpected(done.error());
}

Result<std::unique_ptr<CaseStore>> StoreOpener::open(const QString &folder, const QString &userName,
                                                     const Passphrase &passphrase) const
{
    return openBy({folder}, userName, [&](const KeySlots &slots_) {
        WrongTries tries(folder, m_environment.clock, m_environment.wait ? m_environment.wait : [](qint64) {});
        tries.wait();
        Result<OpenedKeys> keys = slots_.openWithPassphrase(userName, passphrase, m_environment.leastKeyCost);
        if (keys) {
            (void)tries.noteRight(); // what stays is a longer wait at the next wrong try
        } else if (keys.error().code == ErrorCode::WrongPassphrase) {
            (void)tries.noteWrong(); // a folder that cannot be written must still say "wrong passphrase"
        }
        return keys;
    });
}

Result<std::unique_ptr<CaseStore>> StoreOpener::open(const QString &folder, const QString &userName,
                                                     OpenedKeys keys) const
{
    return openBy({folder}, userName, [&keys](const KeySlots &) -> Result<OpenedKeys> { return std::move(keys); });
}

Result<std::unique_ptr<CaseStore>> StoreOpener::openWithRecovery(const QString &folder, const QString &userName,
                                                                 const RecoverySecret &secret) const
{
    // No waiting here: 256 bits are not guessed.
    Result<std::unique_ptr<CaseStore>> store =
        openBy({folder}, userName, [&](const KeySlots &slots_) { return slots_.openWithRecovery(secret); });
    if (!store) {
        return store;
    }
    if (const Result<void> noted = AccessLog(**store).record(QStringLiteral("recovery")); !noted) {
        return std::unexpected(noted.error());
    }
    return store;
}

Result<std::unique_ptr<CaseStore>> StoreOpener::openBy(const StoreFolder &folder, const QString &userName,
                                                       const Unlocking &unlocking) const
{
    const QFileInfo where(folder.path);
    if (where.isDir() && !(where.isReadable() && where.isExecutable())) {
        return fail(ErrorCode::CannotRead, folder.path); // what lies in it cannot be said
    }
    if (!QFile::exists(folder.keys()) || !QFile::exists(folder.cases())) {
        return fail(ErrorCode::NotAStore, folder.path);
    }
    Result<StoreParts> parts = unlock(folder, unlocking);
    if (!parts) {
        return std::unexpected(parts.error());
    }
    SchemaUpgrade upgrade(folder);
    if (const Result<void> connected = connect(*parts, Connection::Mode::Write, upgrade); !connected) {
        return std::unexpected(connected.error());
    }
    if (parts->keys.user.isNull()) {
        if (const Result<void> found = findUser(*parts, userName); !found) {
            return std::unexpected(found.error());
        }
    }
    if (const Result<void> signedIn = signIn(*parts, userName); !signedIn) {
        return std::unexpected(signedIn.error());
    }
    if (const Result<void> counted = countOpening(*parts); !counted) {
        return std::unexpected(counted.error());
    }
    return guarded(folder.path, [&]() -> Result<std::unique_ptr<CaseStore>> {
        PendingFiles(folder).settle(*parts->reader);
        auto store = std::make_unique<CaseStore>(*std::move(parts), m_environment);
        (void)UserStore(*store).dropSlotsOfRemoved(); // if not now, then at the next opening: they are let in no more
        upgrade.removeOldCopies();
        return store;
    });
}

Result<StoreParts> StoreOpener::unlock(const StoreFolder &folder, const Unlocking &unlocking) const
{
    StoreParts parts;
    parts.folder = folder;
    Result<std::unique_ptr<QLockFile>> lock = StoreLock::take(folder);
    if (!lock) {
        return std::unexpected(lock.error());
    }
    parts.lock = *std::move(lock);
    removeHalfWritten(folder);
    Result<KeySlots> slots_ = KeySlots::load(folder.path);
    if (!slots_) {
        return std::unexpected(slots_.error());
    }
    Result<OpenedKeys> keys = unlocking(*slots_);
    if (!keys) {
        return std::unexpected(keys.error());
    }
    parts.slots_ = std::make_unique<KeySlots>(*std::move(slots_));
    parts.keys = *std::move(keys);
    return parts;
}

Result<void> StoreOpener::connectWriter(StoreParts &parts, Connection::Mode mode) const
{
    Result<std::unique_ptr<Connection>> writer = fail(ErrorCode::StoreDamaged, parts.folder.cases());
    size_t inUse = 0;
    for (; inUse < parts.keys.storeKeys.size() && !writer; ++inUse) {
        writer = Connection::open(parts.folder.cases(), parts.keys.storeKeys[inUse].bytes(), mode);
    }
    if (!writer) {
        return std::unexpected(writer.error());
    }
    if (!parts.slots_->isRotating()) {
        parts.writer = *std::move(writer);
        return {};
    }
    KeyChange change(parts);
    Result<void> finished;
    if (inUse < parts.keys.storeKeys.size()) {
        writer->reset();
        finished = change.finish();
    } else {
        finished = change.letOldKeyGo();
    }
    // On a full disk, say, the store opens with its old key and the change waits for another time.
    const Result<void> connected = reconnect(parts);
    return connected || finished ? connected : finished;
}

Result<void> StoreOpener::reconnect(StoreParts &parts) const
{
    Result<std::unique_ptr<Connection>> writer =
        Connection::open(parts.folder.cases(), parts.keys.storeKeys.front().bytes(), Connection::Mode::Write);
    if (!writer) {
        return std::unexpected(writer.error());
    }
    parts.writer = *std::move(writer);
    return {};
}

Result<void> StoreOpener::connect(StoreParts &parts, Connection::Mode mode, SchemaUpgrade &upgrade) const
{
    if (const Result<void> connected = connectWriter(parts, mode); !connected) {
        return connected;
    }
    const std::span<const unsigned char> key = parts.keys.storeKeys.front().bytes();
    if (const Result<void> upgraded = upgrade.run(*parts.writer, key); !upgraded) {
        return upgraded;
    }
    Result<std::unique_ptr<Connection>> reader = Connection::open(parts.folder.cases(), key, Connection::Mode::Read);
    if (!reader) {
        return std::unexpected(reader.error());
    }
    parts.reader = *std::move(reader);
    return {};
}

Result<void> StoreOpener::findUser(StoreParts &parts, const QString &userName) const
{
    return guarded(parts.folder.path, [&]() -> Result<void> {
        const QString wanted = model::signInName(userName);
        SQLite::Statement &select = parts.reader->statement("SELECT id, name FROM user WHERE coalesce(removed, 0) = 0");
        while (parts.keys.user.isNull() && select.executeStep()) {
            if (model::signInName(textOf(select.getColumn(1))) == wanted) {
                parts.keys.user = idOf<model::UserId>(select.getColumn(0));
            }
        }
        select.reset();
        return parts.keys.user.isNull() ? fail(ErrorCode::UnknownUser, QStringLiteral("user")) : Result<void>();
    });
}

Result<void> StoreOpener::signIn(StoreParts &parts, const QString &userName) const
{
    return guarded(parts.folder.path, [&]() -> Result<void> {
        LocalSettings settings(*parts.writer);
        parts.session = {parts.keys.user, userName.trimmed(), model::Role::Worker, settings.incarnation(),
                         settings.team()};
        if (parts.session.team.isEmpty()) {
            return {}; // it waits to be approved, and the list of users comes with the team
        }
        SQLite::Statement &select =
            parts.reader->statement("SELECT name, role, coalesce(removed, 0) FROM user WHERE id = ?");
        bindId(select, 1, parts.keys.user);
        if (!select.executeStep() || select.getColumn(2).getInt() != 0) {
            return fail(ErrorCode::WrongPassphrase, parts.folder.path);
        }
        parts.session.userName = textOf(select.getColumn(0));
        const std::optional<model::Role> role = model::valueIn(model::roles(), textOf(select.getColumn(1)));
        select.reset();
        if (!role) {
            return fail(ErrorCode::StoreNewer, parts.folder.path);
        }
        parts.session.role = *role;
        return {};
    });
}

Result<void> StoreOpener::countOpening(StoreParts &parts) const
{
    return guarded(parts.folder.path, [&]() -> Result<void> {
        LocalSettings settings(*parts.writer);
        ChangeLog log(*parts.writer);
        const qint64 stored = settings.generation();
        const qint64 last = log.lastSeq();
        const SecureBytes &key = parts.keys.storeKeys.front();
        const bool isNew = stored == 0;
        const Result<Generation> file = Generation::read(parts.folder.generation(), key);
        parts.verdict = isNew  ? Generation::Verdict::Continues
                        : file ? file->judge(stored, last, log.rollingAt(file->seq))
                               : Generation::Verdict::Restored;
        parts.generation = std::max(stored, file ? file->number : 0) + 1;
        const Generation next{parts.generation, last, log.rollingAt(last)};
        if (const Result<void> written = next.write(parts.folder.generation(), key); !written) {
            return written;
        }
        if (parts.verdict == Generation::Verdict::Restored) {
            // Its old stream may have gone on elsewhere: this copy must not give the same numbers again.
            settings.setIncarnation(*model::IncarnationId::fromBytes(m_environment.random.bytes(16)));
            parts.session.incarnation = settings.incarnation();
        }
        settings.setGeneration(parts.generation);
        DeviceKeys::ensure(*parts.writer, m_environment.random);
        return {};
    });
}

} // namespace db
