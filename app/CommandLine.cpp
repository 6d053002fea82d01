#include "app/CommandLine.h"

#include "app/text/HelpText.h"
#include "model/core/NearestWord.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/ProblemText.h"

#include <algorithm>

namespace app
{

using namespace Qt::StringLiterals;

void CommandLine::add(std::unique_ptr<Command> command)
{
    m_commands.push_back(std::move(command));
    std::ranges::sort(m_commands, {}, [](const std::unique_ptr<Command> &one) { return one->name(); });
}

QList<const Command *> CommandLine::commands() const
{
    QList<const Command *> all;
    for (const std::unique_ptr<Command> &command : m_commands) {
        all.append(command.get());
    }
    return all;
}

ExitCode CommandLine::run(const QStringList &words, CommandContext &context) const
{
    Output &output = context.output;
    ExitCode code = ExitCode::WrongUsage;
    if (words.isEmpty()) {
        for (const QString &line : HelpText::overview(commands()).split(u'\n')) {
            output.problem(line);
        }
    } else if (words.first() == "--version"_L1) {
        output.line(tr("Alongside %1").arg(QCoreApplication::applicationVersion()));
        code = ExitCode::Done;
    } else if (words.first() == "--help"_L1 || words.first() == "-h"_L1) {
        output.text(HelpText::overview(commands()));
        code = ExitCode::Done;
    } else if (Command *command = find(words)) {
        code = runCommand(*command, words.mid(command->name().count(u' ') + 1), context);
    } else {
        code = explain(unknown(words), output);
    }
    if (!output.finish()) {
        return explain({model::ErrorCode::CannotWrite, tr("standard output"), {}}, output);
    }
    return code;
}

ExitCode CommandLine::runCommand(Command &command, const QStringList &words, CommandContext &context) const
{
    if (words.contains("--help"_L1)) {
        context.output.text(HelpText::of(command));
        return ExitCode::Done;
    }
    const model::Result<CommandOptions> options =
        CommandOptions::parse(words, command.options() + CommandOptions::common());
    if (!options) {
        return explain(options.error(), context.output);
    }
    if (const model::Result<void> counted = checkArguments(command, *options); !counted) {
        return explain(counted.error(), context.output);
    }
    // A mistyped day is found before the work begins, whether or not the command goes on to use it.
    if (const model::Result<QDate> day = options->asOf(context.clock.today()); !day) {
        return explain(day.error(), context.output);
    }
    context.output.setMode(options->json(), options->quiet());
    const model::Result<ExitCode> code = command.run(*options, context);
    return code ? *code : explain(code.error(), context.output);
}

model::Result<void> CommandLine::checkArguments(const Command &command, const CommandOptions &options)
{
    const QList<Command::Argument> known = command.arguments();
    const qsizetype given = options.arguments().size();
    const qsizetype required = std::ranges::count_if(known, &Command::Argument::required);
    if (given < required) {
        return model::fail(model::ErrorCode::MissingField, known.at(given).name,
                           tr("Usage: alongside %1").arg(HelpText::call(command)));
    }
    if (given > known.size() && (known.isEmpty() || !known.last().repeated)) {
        // The surplus word itself is not repeated: it may be a name, or a passphrase in the wrong place.
        return model::fail(model::ErrorCode::InvalidValue, command.name(),
                           tr("There are more words than it takes. Usage: alongside %1").arg(HelpText::call(command)));
    }
    return {};
}

Command *CommandLine::find(const QStringList &words) const
{
    for (const qsizetype length : {2, 1}) {
        const QString name = words.mid(0, length).join(u' ');
        for (const std::unique_ptr<Command> &command : m_commands) {
            if (command->name() == name) {
                return command.get();
            }
        }
    }
    return nullptr;
}

model::Error CommandLine::unknown(const QStringList &words) const
{
    QStringList names;
    QStringList under;
    for (const std::unique_ptr<Command> &command : m_commands) {
        names.append(command->name());
        if (command->name().startsWith(words.first() + u' ')) {
            under.append(command->name());
        }
    }
    if (!under.isEmpty()) {
        return {model::ErrorCode::UnknownField, words.mid(0, 2).join(u' '),
                tr("One of these was expected: %1.").arg(under.join(", "_L1))};
    }
    QString nearest = model::nearestWord(words.mid(0, 2).join(u' '), names);
    if (nearest.isEmpty()) {
        nearest = model::nearestWord(words.first(), names);
    }
    return {model::ErrorCode::UnknownField, words.first(),
            nearest.isEmpty() ? tr("“alongside help” lists the commands.") : tr("The nearest is %1.").arg(nearest)};
}

ExitCode CommandLine::explain(const model::Error &error, Output &output)
{
    const QString sentence = widgets::ErrorText::sentence(error);
    output.problem(error.detail.isEmpty() ? sentence : sentence + u' ' + widgets::ProblemText::sentence(error.detail));
    return exitCodeFor(error.code);
}

} // namespace app
