// SourceText is a C++ file without its comments and without what stands inside its quotes, so that checks see code
// only.
#pragma once

#include <QString>

namespace support
{

class SourceText
{
public:
    /// `text` with the same lines, where comments, string and character contents are blanks; quotes and `#include`
    /// lines stay as they are.
    [[nodiscard]] static QString codeOf(const QString &text);

    /// As codeOf(), and also without preprocessor lines.
    [[nodiscard]] static QString withoutDirectives(const QString &code);

    /// The number (from 1) of the line that holds the character at `position`.
    [[nodiscard]] static int lineAt(const QString &text, qsizetype position);
};

} // namespace support
