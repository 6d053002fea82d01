// PersonNewCommand adds one person to the store.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class PersonNewCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(PersonNewCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("person new"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Adds a person: FIELD=VALUE for each thing that is known.");
    }
    [[nodiscard]] QList<Argument> arguments() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app
