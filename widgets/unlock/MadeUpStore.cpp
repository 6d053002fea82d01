#include "widgets/unlock/MadeUpStore.h"

#include "db/madeup/CaseloadPourer.h"
#include "db/store/StoreOpener.h"

#include <QTemporaryDir>

namespace widgets
{

using model::ErrorCode;
using model::fail;
using model::Result;

Result<std::shared_ptr<db::CaseStore>> MadeUpStore::make(const db::StoreEnvironment &environment, QThread *window,
                                                         const std::atomic_bool &cancel)
{
    auto folder = std::make_shared<QTemporaryDir>();
    if (!folder->isValid()) {
        return fail(ErrorCode::CannotWrite, folder->path());
    }
    // Nobody types this passphrase again: the store ends with its window.
    QByteArray text = environment.random.bytes(32).toHex();
    Result<db::Passphrase> passphrase = db::Passphrase::fromText(text);
    if (!passphrase) {
        return std::unexpected(passphrase.error());
    }
    db::StoreEnvironment cheap = environment;
    cheap.newKeyCost = environment.leastKeyCost;
    model::MadeUpCaseload caseload(1, people, environment.clock.today());
    const QString worker = caseload.workers().value(0, tr("Visitor"));
    const QString path = folder->filePath(QStringLiteral("made-up.alongside"));
    Result<db::CreatedStore> created = db::StoreOpener(cheap).create(
        path, {worker, *std::move(passphrase), model::Role::Manager, tr("Made-up programme")});
    if (!created) {
        return std::unexpected(created.error());
    }
    const Result<db::PouredCaseload> poured =
        db::CaseloadPourer(*created->store).pour(caseload, [&cancel](qint64) { return !cancel.load(); });
    if (!poured) {
        created->store.reset(); // before its folder goes
        return std::unexpected(poured.error());
    }
    created->store->moveToThread(window);
    return std::shared_ptr<db::CaseStore>(created->store.release(), [folder](db::CaseStore *store) {
        delete store;
        folder->remove();
    });
}

} // namespace widgets
