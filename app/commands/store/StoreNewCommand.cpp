#include "app/commands/store/StoreNewCommand.h"

#include "app/commands/store/StoreCommand.h"
#include "db/keys/RecoverySheet.h"
#include "db/store/StoreOpener.h"

#include <QFileInfo>
#include <QJsonObject>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QString StoreNewCommand::name() const
{
    return u"store new"_s;
}

QString StoreNewCommand::summary() const
{
    return tr("Makes a case store and its first user, and prints the recovery sheet once.");
}

QList<Option> StoreNewCommand::options() const
{
    return {{.name = u"role"_s, .value = u"ROLE"_s, .summary = tr("The first user's role; manager unless given.")},
            {.name = u"programme"_s, .value = u"NAME"_s, .summary = tr("The name of the first programme.")}};
}

Result<ExitCode> StoreNewCommand::run(const CommandOptions &options, CommandContext &context)
{
    const Result<QString> folder = options.required("store"_L1);
    if (!folder) {
        return std::unexpected(folder.error());
    }
    const Result<QString> user = options.required("user"_L1);
    if (!user) {
        return std::unexpected(user.error());
    }
    const Result<model::Role> role = options.named("role"_L1, model::roles(), model::Role::Manager);
    if (!role) {
        return std::unexpected(role.error());
    }
    Result<db::Passphrase> passphrase = StoreCommand::readPassphrase(options, "passphrase-file"_L1);
    if (!passphrase) {
        return std::unexpected(passphrase.error());
    }
    const Result<db::CreatedStore> created =
        db::StoreOpener(StoreCommand::environment(context))
            .create(*folder, {*user, *std::move(passphrase), *role, options.text("programme"_L1, tr("Programme"))});
    if (!created) {
        return std::unexpected(created.error());
    }
    const QString label = QFileInfo(*folder).completeBaseName();
    const QString sheet = db::RecoverySheet::text(label, context.clock.today(), created->recovery);
    const QString device = QString::fromLatin1(created->store->session().incarnation.bytes().toHex());
    if (context.output.isJson()) {
        context.output.json({{u"store"_s, QFileInfo(*folder).absoluteFilePath()},
                             {u"device"_s, device},
                             {u"user"_s, created->store->session().userName},
                             {u"recovery_sheet"_s, sheet}});
    } else {
        context.output.line(tr("Made the case store %1.").arg(*folder));
        context.output.text(sheet);
    }
    return ExitCode::Done;
}

} // namespace app
