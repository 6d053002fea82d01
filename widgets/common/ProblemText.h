// ProblemText puts the stable codes of what is wrong with a field into words.
#pragma once

#include <QString>

namespace widgets
{

class ProblemText
{
public:
    /// A whole sentence that says what is wrong and how to mend it; an unknown code comes back as it is.
    [[nodiscard]] static QString sentence(const QString &code);
};

} // namespace widgets
