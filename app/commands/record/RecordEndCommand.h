// RecordEndCommand ends what does not last: a time at an address, a relationship, a consent.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class RecordEndCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(RecordEndCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("record end"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Ends an address or a relationship, or withdraws a consent.");
    }
    [[nodiscard]] QList<Argument> arguments() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app
