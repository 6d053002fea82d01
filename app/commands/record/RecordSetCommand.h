// RecordSetCommand changes an entry of a person's circumstances.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class RecordSetCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(RecordSetCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("record set"); }
    [[nodiscard]] QString summary() const override { return tr("Changes fields of an entry that record add made."); }
    [[nodiscard]] QList<Argument> arguments() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app
