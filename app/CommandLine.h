// CommandLine finds the command that was asked for, runs it, and turns what came of it into words and an exit code.
#pragma once

#include "app/Command.h"

#include <QCoreApplication>

#include <memory>
#include <vector>

namespace app
{

class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    /// Adds a command under its name of one or two words.
    void add(std::unique_ptr<Command> command);

    /// All commands, by name.
    [[nodiscard]] QList<const Command *> commands() const;

    /// Runs `words` (what follows the program's name). Wrong usage is explained on standard error.
    [[nodiscard]] ExitCode run(const QStringList &words, CommandContext &context) const;

    /// Why there is no command or topic by that name: UnknownField, with the nearest name or the possible second words.
    [[nodiscard]] model::Error unknown(const QStringList &words) const;

private:
    [[nodiscard]] Command *find(const QStringList &words) const;
    [[nodiscard]] ExitCode runCommand(Command &command, const QStringList &words, CommandContext &context) const;
    [[nodiscard]] static model::Result<void> checkArguments(const Command &command, const CommandOptions &options);
    [[nodiscard]] static ExitCode explain(const model::Error &error, Output &output);

    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace app
