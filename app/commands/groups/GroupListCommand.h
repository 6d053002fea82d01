// GroupListCommand names the groups of people that are kept, and who is in them.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class GroupListCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(GroupListCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("group list"); }
    [[nodiscard]] QString summary() const override { return tr("Lists the groups that are kept, and who is in them."); }

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app
