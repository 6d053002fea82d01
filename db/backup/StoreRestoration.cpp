#include "db/backup/StoreRestoration.h"

#include "db/backup/BackupArchive.h"
#include "db/changelog/ChangeLog.h"
#include "db/keys/KeyedHash.h"
#include "db/sqlcipher/SqlError.h"
#include "db/store/HalfMadeStore.h"

#include <algorithm>

namespace db
{

using model::ErrorCode;
using model::fail;
using model::Result;

namespace
{

qint64 over(qint64 records, const Generation &copied)
{
    return std::max<qint64>(0, records - copied.seq);
}

} // namespace

Result<std::optional<qint64>> RestoredStore::recordsMissing(CaseStore &other) const
{
    return guarded(other.folder().path, [&]() -> Result<std::optional<qint64>> {
        return other.session().team == store->session().team
                   ? std::optional(over(ChangeLog(other.reader()).lastSeq(), copied))
                   : std::nullopt;
    });
}

std::optional<qint64> RestoredStore::recordsMissing(const StoreFolder &other) const
{
    const Result<Generation> known = Generation::read(other.generation(), store->storeKey());
    return known ? std::optional(over(known->seq, copied)) : std::nullopt;
}

Result<OpenedKeys> StoreRestoration::unlock(const QString &path, const QString &folder, const BackupManifest &manifest,
                                            const QString &userName, const Passphrase &passphrase) const
{
    const Result<KeySlots> slots_ = KeySlots::load(folder);
    Result<OpenedKeys> keys = slots_ ? slots_->openWithPassphrase(userName, passphrase, m_environment.leastKeyCost)
                                     : std::unexpected(slots_.error());
    // The key slots are as they were packed, so what is wrong with them was wrong before they were.
    const bool changed = !keys && keys.error().code == ErrorCode::StoreDamaged;
    if (changed || (keys && !sameHash(manifest.seal, manifest.sealUnder(keys->storeKeys.back())))) {
        return fail(ErrorCode::FileMalformed, path, QStringLiteral("not_as_backed_up"));
    }
    return keys;
}

Result<RestoredStore> StoreRestoration::restore(const QString &path, const QString &folder, const QString &userName,
                                                const Passphrase &passphrase, const Stop &stop) const
{
    const StoreFolder where{folder};
    if (!hasRoomForStore(where)) {
        return fail(ErrorCode::StoreExists, folder);
    }
    const Result<BackupArchive> archive = BackupArchive::open(path);
    if (!archive) {
        return std::unexpected(archive.error());
    }
    HalfMadeStore halfMade(where);
    if (!QDir().mkpath(where.files())) {
        return fail(ErrorCode::FolderReadOnly, folder);
    }
    if (const Result<void> extracted = archive->extract(folder, stop); !extracted) {
        return std::unexpected(extracted.error());
    }
    // The engine is given nothing to read before it is known to come from who has the key.
    Result<OpenedKeys> keys = unlock(path, folder, archive->manifest(), userName, passphrase);
    if (!keys) {
        return std::unexpected(keys.error());
    }
    // Without a generation file beside it the opener takes the store for what it is: a restored one.
    Result<std::unique_ptr<CaseStore>> store = StoreOpener(m_environment).open(folder, userName, *std::move(keys));
    if (!store) {
        return std::unexpected(store.error());
    }
    if (const Result<void> allowed = (*store)->require(model::Action::RestoreStore); !allowed) {
        store->reset();
        return std::unexpected(allowed.error());
    }
    halfMade.keep();
    return RestoredStore{*std::move(store), archive->manifest().made, archive->manifest().copied};
}

} // namespace db
