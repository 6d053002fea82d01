// CloseCommand closes one person's open enrolment.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class CloseCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(CloseCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("close"); }
    [[nodiscard]] QString summary() const override { return tr("Closes a person's open enrolment."); }
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app
