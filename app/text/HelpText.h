// HelpText writes the help of the command line from the command classes themselves.
#pragma once

#include "app/Command.h"

#include <QCoreApplication>

namespace app
{

class HelpText
{
    Q_DECLARE_TR_FUNCTIONS(HelpText)

public:
    /// How the program is called, every command with its line, and the common options.
    [[nodiscard]] static QString overview(const QList<const Command *> &commands);

    /// How one command is called, what it does, its own options and the common ones; and `others` that begin with its
    /// words.
    [[nodiscard]] static QString of(const Command &command, const QList<const Command *> &others = {});

    /// Name and arguments on one line: "import KIND FILE".
    [[nodiscard]] static QString call(const Command &command);
};

} // namespace app
