// LogContactCommand logs one contact, as the dialog does.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class LogContactCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(LogContactCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("log-contact"); }
    [[nodiscard]] QString summary() const override { return tr("Logs one contact with one person."); }
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app
