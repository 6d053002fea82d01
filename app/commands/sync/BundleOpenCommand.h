// BundleOpenCommand is "bundle open": it takes bundles into the store.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class BundleOpenCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(BundleOpenCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("bundle open"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Argument> arguments() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app
