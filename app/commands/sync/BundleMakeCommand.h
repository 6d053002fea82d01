// BundleMakeCommand is "bundle make": it writes what another laptop lacks into sealed files.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class BundleMakeCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(BundleMakeCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("bundle make"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app
