// ProblemText puts the stable codes of what is wrong with a field into words.
#pragma once

#include "model/core/Error.h"

#include <QString>

namespace widgets
{

class ProblemText
{
public:
    /// A whole sentence that says what is wrong and how to mend it; an unknown code comes back as it is.
    [[nodiscard]] static QString sentence(const QString &code);
    /// What is wrong with a field if that is what the error says, else the sentence that every such error has.
    [[nodiscard]] static QString of(const model::Error &error);
};

} // namespace widgets
