// NameSlip says whether a name could be meant by what was typed, with one slip of the fingers in it.
#pragma once

#include <QString>

namespace model
{

class NameSlip
{
public:
    /// Shorter words are too like too many names.
    static constexpr qsizetype leastLetters = 4;

    /// `text` in lower case and without accents: how both sides of begins() are compared.
    [[nodiscard]] static QString folded(const QString &text);

    /// Whether `name` begins with `typed`, or would if one letter of `typed` were changed, added, dropped or swapped
    /// with the next. Both are folded; `typed` has at least leastLetters, or only the beginning itself counts.
    [[nodiscard]] static bool begins(QStringView name, QStringView typed);
};

} // namespace model
