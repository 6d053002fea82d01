#include "db/backup/StoreRestoration.h"

#include "db/backup/BackupArchive.h"
#include "db/store/HalfMadeStore.h"

namespace db
{

using model::ErrorCode;
using model::fail;
using model::Result;

Result<std::unique_ptr<CaseStore>> StoreRestoration::restore(const QString &path, const QString &folder,
                                                             const QString &userName, const Passphrase &passphrase,
                                                             const Stop &stop) const
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
    // Without a generation file beside it the opener takes the store for what it is: a restored one.
    Result<std::unique_ptr<CaseStore>> store = StoreOpener(m_environment).open(folder, userName, passphrase);
    if (!store) {
        return std::unexpected(store.error());
    }
    if (const Result<void> allowed = (*store)->require(model::Action::RestoreStore); !allowed) {
        store->reset();
        return std::unexpected(allowed.error());
    }
    halfMade.keep();
    return store;
}

} // namespace db
