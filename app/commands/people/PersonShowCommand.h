// PersonShowCommand shows one person's file, and notes that it was read.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class PersonShowCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(PersonShowCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("person show"); }
    [[nodiscard]] QString summary() const override { return tr("Shows everything that is recorded about one person."); }
    [[nodiscard]] QList<Argument> arguments() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app
