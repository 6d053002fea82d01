// ErrorText turns an error code into the sentence a person reads: what happened, where, and how to mend it.
#pragma once

#include "model/core/Error.h"

#include <QCoreApplication>

namespace widgets
{

class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    /// One or two whole sentences in the language of the program, never a name, a note or a key.
    [[nodiscard]] static QString sentence(const model::Error &error);
};

} // namespace widgets
