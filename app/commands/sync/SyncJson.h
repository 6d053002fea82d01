// SyncJson lays laptops and bundles out as every command about them answers.
#pragma once

#include "db/sync/bundles/BundleMaker.h"
#include "db/sync/bundles/BundleOpener.h"
#include "db/sync/devices/DeviceStore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace app
{

class SyncJson
{
    Q_DECLARE_TR_FUNCTIONS(SyncJson)

public:
    /// {"device", "name", "user", "role", "administrator", "whole", "until", "own", "revoked", "heard"}
    [[nodiscard]] static QJsonObject of(const db::Device &device);
    /// {"parts", "bytes", "records", "people", "files"}
    [[nodiscard]] static QJsonObject of(const db::MadeBundle &made);
    /// {"from", "made", "part", "parts", "records", "people", "applied", "already", "parked", "waiting", "conflicts",
    /// "removed", "attachments", "put_aside", "refused", "forked", "joined", "new_incarnation"}
    [[nodiscard]] static QJsonObject of(const db::OpenedBundle &opened);

    /// What waits, in words; none when nothing does.
    [[nodiscard]] static QJsonArray waiting(const db::OpenedBundle &opened);
    /// [{"code", "message"}] for what was left out.
    [[nodiscard]] static QJsonArray refused(const db::OpenedBundle &opened);
    /// A whole bundle that was refused, in the same form.
    [[nodiscard]] static QJsonObject refusal(const model::Error &error);
    /// What people should know of beside the counts, a sentence each.
    [[nodiscard]] static QStringList notices(const db::OpenedBundle &opened);

    /// The laptop that `where` names on the command line; its error says which option.
    [[nodiscard]] static model::Result<model::DeviceId> device(db::CaseStore &store, const QString &text);
};

} // namespace app
