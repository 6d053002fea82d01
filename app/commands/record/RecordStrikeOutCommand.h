// RecordStrikeOutCommand withdraws an entry of a person's circumstances.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class RecordStrikeOutCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(RecordStrikeOutCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("record strike-out"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Strikes out an entry that record add made; it stays in the history with the reason.");
    }
    [[nodiscard]] QList<Argument> arguments() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app
