// IdentifierShape compares a text, blanks and punctuation aside, with the letters and digits a scheme uses.
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace model
{

class IdentifierShape
{
public:
    /// `text` in upper case without blanks (also no-break ones), dashes of any kind, dots and `alsoIgnored`.
    [[nodiscard]] static QString bare(const QString &text, QStringView alsoIgnored = {});

    /// Whether `bare` has the shape of `pattern`: A stands for an ASCII letter, 9 for a digit, * for either.
    [[nodiscard]] static bool matches(QStringView bare, QLatin1StringView pattern);

    /// The value of the digits at [from, from + count) of a text that is known to have digits there.
    [[nodiscard]] static int number(QStringView bare, qsizetype from, qsizetype count);
};

} // namespace model
