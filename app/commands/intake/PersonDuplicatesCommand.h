// PersonDuplicatesCommand says who may be the same person as somebody who is to be added.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class PersonDuplicatesCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(PersonDuplicatesCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("person duplicates"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Says who may be the same person as FIELD=VALUE describe, and why.");
    }
    [[nodiscard]] QList<Argument> arguments() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app
