// BundleInspectCommand is "bundle inspect": it says what is in a bundle and what opening it would do.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class BundleInspectCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(BundleInspectCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("bundle inspect"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Argument> arguments() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app
