// DemoCommand is "demo": a new store full of invented people, for trying the program out and for measuring it.
#pragma once

#include "app/Command.h"

#include <QCoreApplication>

namespace app
{

class DemoCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Option> options() const override;
    [[nodiscard]] model::Result<ExitCode> run(const CommandOptions &options, CommandContext &context) override;
};

} // namespace app
