#include "app/commands/HelpCommand.h"

#include "app/text/HelpText.h"

#include <QJsonArray>
#include <QJsonObject>

namespace app
{

using namespace Qt::StringLiterals;

HelpCommand::HelpCommand(const CommandLine &commandLine)
    : m_commandLine(commandLine)
{
}

QString HelpCommand::name() const
{
    return u"help"_s;
}

QString HelpCommand::summary() const
{
    return tr("Lists the commands, or says how one of them is called.");
}

QList<Command::Argument> HelpCommand::arguments() const
{
    return {{.name = u"COMMAND"_s, .required = false, .repeated = true}};
}

model::Result<ExitCode> HelpCommand::run(const CommandOptions &options, CommandContext &context)
{
    // "help store" means every command under that word, "help store new" the one.
    const QString topic = options.arguments().join(u' ');
    QList<const Command *> matching;
    for (const Command *command : m_commandLine.commands()) {
        if (topic.isEmpty() || command->name() == topic || command->name().startsWith(topic + u' ')) {
            matching.append(command);
        }
    }
    if (matching.isEmpty()) {
        return std::unexpected(m_commandLine.unknown(options.arguments()));
    }
    if (context.output.isJson()) {
        QJsonArray list;
        for (const Command *command : matching) {
            list.append(QJsonObject{{u"name"_s, command->name()},
                                    {u"call"_s, HelpText::call(*command)},
                                    {u"summary"_s, command->summary()}});
        }
        context.output.json({{u"commands"_s, list}});
        return ExitCode::Done;
    }
    const auto exact = std::ranges::find(matching, topic, &Command::name);
    if (exact == matching.end()) {
        context.output.text(HelpText::overview(matching));
        return ExitCode::Done;
    }
    const Command *command = *exact;
    matching.erase(exact);
    context.output.text(HelpText::of(*command, matching));
    return ExitCode::Done;
}

} // namespace app
