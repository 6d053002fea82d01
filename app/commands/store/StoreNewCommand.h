// StoreNewCommand makes a case store with its first user and a programme, and prints the recovery sheet once.
#pragma once

#include "app/Command.h"

#include <QCoreApplication>

namespace app
{

class StoreNewCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(StoreNewCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Option> options() const override;
    [[nodiscard]] model::Result<ExitCode> run(const CommandOptions &options, CommandContext &context) override;
};

} // namespace app
