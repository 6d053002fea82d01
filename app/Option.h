// Option is one --word that a command understands; parsing and help both read it.
#pragma once

#include <QString>

namespace app
{

struct Option
{
    QString name;          ///< Without the dashes: "as-of".
    QString value;         ///< What help calls its value: "YYYY-MM-DD". Empty: a switch without a value.
    QString summary;       ///< One line for help.
    bool repeated = false; ///< May be given more than once.
};

} // namespace app
