#include "app/text/HelpText.h"

#include "app/text/TextTable.h"

namespace app
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int indent = 2;

QString optionLines(const QList<Option> &options)
{
    TextTable table;
    for (const Option &option : options) {
        const QString value = option.value.isEmpty() ? QString() : u' ' + option.value;
        table.addRow({"--"_L1 + option.name + value + (option.repeated ? u"…"_s : QString()), option.summary});
    }
    return table.toText(indent);
}

QString commandLines(const QList<const Command *> &commands)
{
    TextTable table;
    for (const Command *command : commands) {
        table.addRow({HelpText::call(*command), command->summary()});
    }
    return table.toText(indent);
}

} // namespace

QString HelpText::overview(const QList<const Command *> &commands)
{
    return tr("Usage: alongside COMMAND [OPTION]…") + "\n\n"_L1 + tr("Commands:") + u'\n' + commandLines(commands) +
           u'\n' + tr("Options of every command:") + u'\n' + optionLines(CommandOptions::common()) + u'\n' +
           tr("“alongside help COMMAND” says more about one of them.") + u'\n';
}

QString HelpText::of(const Command &command, const QList<const Command *> &others)
{
    QString text = tr("Usage: alongside %1 [OPTION]…").arg(call(command)) + "\n\n"_L1 + command.summary() + u'\n';
    if (const QList<Option> own = command.options(); !own.isEmpty()) {
        text += u'\n' + tr("Options:") + u'\n' + optionLines(own);
    }
    if (!others.isEmpty()) {
        text += u'\n' + tr("Commands that go with it:") + u'\n' + commandLines(others);
    }
    return text + u'\n' + tr("Options of every command:") + u'\n' + optionLines(CommandOptions::common());
}

QString HelpText::call(const Command &command)
{
    QString text = command.name();
    for (const Command::Argument &argument : command.arguments()) {
        const QString name = argument.repeated ? argument.name + u'…' : argument.name;
        text += argument.required ? u' ' + name : " ["_L1 + name + u']';
    }
    return text;
}

} // namespace app
