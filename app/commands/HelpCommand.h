// HelpCommand says what the program can do, or how one of its commands is called.
#pragma once

#include "app/Command.h"
#include "app/CommandLine.h"

#include <QCoreApplication>

namespace app
{

class HelpCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(HelpCommand)

public:
    /// Describes the commands of `commandLine`, which outlives this.
    explicit HelpCommand(const CommandLine &commandLine);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Argument> arguments() const override;
    [[nodiscard]] model::Result<ExitCode> run(const CommandOptions &options, CommandContext &context) override;

private:
    const CommandLine &m_commandLine;
};

} // namespace app
