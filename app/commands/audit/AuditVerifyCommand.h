// AuditVerifyCommand is "audit verify": it checks that the access log is as it was written.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class AuditVerifyCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(AuditVerifyCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app
