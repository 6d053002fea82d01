// Command is one thing the program does without a window: its name, its options, and its run.
#pragma once

#include "app/CommandContext.h"
#include "app/CommandOptions.h"
#include "app/ExitCode.h"
#include "app/Option.h"
#include "model/core/Result.h"

#include <QList>
#include <QString>

namespace app
{

class Command
{
public:
    /// A word that stands by its position, such as FILE.
    struct Argument
    {
        QString name; ///< As help shows it: "FILE".
        bool required = true;
        bool repeated = false; ///< Only the last one may be.
    };

    Command() = default;
    virtual ~Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;

    /// One or two lower-case words: "help", "store new".
    [[nodiscard]] virtual QString name() const = 0;

    /// One translated line for help.
    [[nodiscard]] virtual QString summary() const = 0;

    /// The words after the name, in order; none unless overridden.
    [[nodiscard]] virtual QList<Argument> arguments() const { return {}; }

    /// Its own options beside the common ones; none unless overridden.
    [[nodiscard]] virtual QList<Option> options() const { return {}; }

    /// Does the work. Options and the number of arguments are already checked. A returned error is put into words and
    /// into an exit code by CommandLine; results go to context.output.
    [[nodiscard]] virtual model::Result<ExitCode> run(const CommandOptions &options, CommandContext &context) = 0;
};

} // namespace app
